package dev.postinggraph.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.TrivialDataFetcher;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Wires the schema: root fields of queries read the graph, every field below takes its
 * value from what they read.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ GraphQlLimits.class, GraphQlCaches.class })
class GraphQlConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer engine(DocumentCache documents) {
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents));
	}

	@Bean
	RuntimeWiringConfigurer wiring() {
		return GraphQlConfiguration::wire;
	}

	private static void wire(RuntimeWiring.Builder wiring) {
		wiring.scalar(DateCoercing.SCALAR);
		wiring.scalar(ExtendedScalars.DateTime);
		wiring.type("Query", (query) -> query.defaultDataFetcher(new ReadRoot()));
		wiring.type("Node", (node) -> node
			.typeResolver((environment) -> environment.getSchema().getObjectType(type(environment.getObject()))));
		wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
			.defaultDataFetcher(DataFetcherFactories.useDataFetcher(new ReadValue())));
	}

	private static @Nullable String type(Object row) {
		return ((Row) row).type();
	}

	/**
	 * Reads a root field. It is trivial so that Spring leaves it alone: connections come
	 * complete, and what is worth observing is the statement.
	 */
	private static final class ReadRoot implements TrivialDataFetcher<CompletableFuture<@Nullable Object>> {

		@Override
		public CompletableFuture<@Nullable Object> get(DataFetchingEnvironment environment) {
			ReadOperation operation = environment.getGraphQlContext().get(ReadOperation.class);
			return operation.read(environment.getMergedField().getResultKey());
		}

	}

	/**
	 * Takes a value from what was read, by response key; from anything else, such as the
	 * report of a mutation, by the field's name.
	 */
	private static final class ReadValue implements TrivialDataFetcher<@Nullable Object> {

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
			if (environment.getSource() instanceof Row row) {
				return row.get(environment.getMergedField().getResultKey());
			}
			return PropertyDataFetcher.fetching(environment.getFieldDefinition().getName()).get(environment);
		}

	}

}
