package dev.postinggraph.graphql;

import java.nio.file.Path;

import graphql.scalars.ExtendedScalars;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Sets up the engine: what executes queries, what is kept of them, and the scalars that
 * GraphQL does not bring.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphQlLimits.class, GraphQlCaches.class, DocumentProperties.class,
		ExplainProperties.class, SubscriptionLimits.class })
class GraphQlConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer engine(DocumentCache documents, ReadStrategy queries, Errors errors) {
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents)
			.queryExecutionStrategy(queries)
			.mutationExecutionStrategy(new MutationStrategy(errors))
			.subscriptionExecutionStrategy(new SubscriptionStrategy(errors)));
	}

	@Bean
	DocumentSource documentSource(DocumentProperties documents, GraphQlCaches sizes, MeterRegistry meters) {
		Path trusted = documents.trusted();
		return (trusted != null) ? new TrustedDocuments(trusted) : new PersistedQueries(sizes, meters);
	}

	@Bean
	RuntimeWiringConfigurer wiring() {
		return (wiring) -> wiring.scalar(DateCoercing.SCALAR).scalar(ExtendedScalars.DateTime);
	}

}
