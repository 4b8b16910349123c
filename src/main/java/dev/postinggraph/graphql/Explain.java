package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.GraphReader;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.extensions.ExtensionsBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Tells in the extensions of a response how it came about: what it costs, and what else
 * the request's header asks for, {@code X-Explain: cypher, plan}. People at GraphiQL
 * learn Cypher from it.
 */
@Component
class Explain implements WebGraphQlInterceptor {

	static final String HEADER = "X-Explain";

	private static final String COST = "cost";

	private static final String CYPHER = "cypher";

	private static final String PLAN = "plan";

	private final GraphReader reader;

	private final Set<String> allowed;

	Explain(GraphReader reader, ExplainProperties properties) {
		this.reader = reader;
		this.allowed = properties.enabled() ? Set.of(CYPHER, PLAN) : Set.of();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		List<String> asked = request.getHeaders().getOrEmpty(HEADER);
		if (!asked.isEmpty()) {
			Set<String> topics = new TreeSet<>();
			asked.forEach((header) -> topics.addAll(StringUtils.commaDelimitedListToSet(header.replace(" ", ""))));
			topics.retainAll(this.allowed);
			request.configureExecutionInput(
					(_, builder) -> builder.graphQLContext(Map.of(Explain.class, new Topics(topics))).build());
		}
		return chain.next(request);
	}

	/**
	 * Adds the cost, and what else the request asks for, to the extensions of its
	 * response.
	 * @param context the request
	 * @param cost what it costs at most
	 * @param statements what it became
	 * @return done once they are complete
	 */
	CompletableFuture<Void> explain(ExecutionContext context, Cost cost, List<BoundStatement> statements) {
		GraphQLContext values = context.getGraphQLContext();
		ExtensionsBuilder extensions = values.get(ExtensionsBuilder.class);
		Topics topics = values.getOrDefault(Explain.class, Topics.NONE);
		if (!statements.isEmpty()) {
			extensions.addValue(COST, cost);
		}
		if (topics.names().contains(CYPHER)) {
			extensions.addValue(CYPHER, statements);
		}
		return topics.names().contains(PLAN) ? plans(extensions, statements) : CompletableFuture.completedFuture(null);
	}

	private CompletableFuture<Void> plans(ExtensionsBuilder extensions, List<BoundStatement> statements) {
		List<CompletableFuture<List<String>>> plans = new ArrayList<>();
		statements.forEach((statement) -> plans.add(this.reader.plan(statement)));
		return CompletableFuture.allOf(plans.toArray(CompletableFuture[]::new))
			.thenRun(() -> extensions.addValue(PLAN, plans.stream().map(CompletableFuture::join).toList()));
	}

	/**
	 * What a request asks for.
	 *
	 * @param names the names of extensions
	 */
	private record Topics(Set<String> names) {

		private static final Topics NONE = new Topics(Set.of());

	}

}
