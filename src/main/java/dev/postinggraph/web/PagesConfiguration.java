package dev.postinggraph.web;

import java.util.List;

import dev.postinggraph.store.StoreAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

/**
 * Puts the pages together from the static files of this project and of the libraries that
 * carry GraphiQL and Neo4j Browser. The page at {@code /} is Spring Boot's welcome page,
 * {@code static/index.html}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrowserProperties.class)
class PagesConfiguration implements WebFluxConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/graphiql/**").addResourceLocations("classpath:/META-INF/resources/graphql-ui/");
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

	@Bean
	RouterFunction<ServerResponse> graphiQlPage(ResourcePatternResolver resources) {
		Resource page = resources.getResource("classpath:/static/graphiql.html");
		List<Example> examples = Examples.read(resources);
		return RouterFunctions.route()
			.GET("/graphiql", request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page))
			.GET("/graphiql/examples",
					request -> ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(examples))
			.build();
	}

	@Bean
	RouterFunction<ServerResponse> browserPage(ResourcePatternResolver resources, ObjectProvider<StoreAddress> store,
			BrowserProperties properties) {
		Resource page = resources.getResource("classpath:/browser/index.html");
		return new BrowserPage(page, store::getObject, properties.browserUrl()).route();
	}

	@Bean
	WebFilter contentSecurityPolicy() {
		return new ContentSecurityPolicyFilter();
	}

}
