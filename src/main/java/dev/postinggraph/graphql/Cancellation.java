package dev.postinggraph.graphql;

import java.util.Map;

import graphql.GraphQLContext;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Lets an operation know that its client went away.
 */
@Component
class Cancellation implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Disposable.Composite gone = Disposables.composite();
		request
			.configureExecutionInput((_, builder) -> builder.graphQLContext(Map.of(Cancellation.class, gone)).build());
		return chain.next(request).doOnCancel(gone::dispose);
	}

	/**
	 * What to do when the client of an operation goes away.
	 * @param context the operation's
	 * @param action is done once at most, on any thread; at once if the client is gone
	 */
	static void onCancel(GraphQLContext context, Runnable action) {
		Disposable.Composite gone = context.get(Cancellation.class);
		if (gone != null) {
			gone.add(action::run);
		}
	}

}
