package dev.postinggraph.graphql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.stereotype.Component;

/**
 * Lets an operation know that its client went away: its connection ended, or a message on
 * its WebSocket said so.
 */
@Component
class Cancellation implements WebSocketGraphQlInterceptor {

	/** What ends the operations of each session that are on their way, by their id. */
	private final Map<String, Map<String, Sinks.Empty<Void>>> sessions = new ConcurrentHashMap<>();

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Disposable.Composite gone = Disposables.composite();
		request
			.configureExecutionInput((_, builder) -> builder.graphQLContext(Map.of(Cancellation.class, gone)).build());
		Mono<WebGraphQlResponse> response = chain.next(request).doOnCancel(gone::dispose);
		return (request instanceof WebSocketGraphQlRequest message) ? untilEnded(message, response) : response;
	}

	private Mono<WebGraphQlResponse> untilEnded(WebSocketGraphQlRequest message, Mono<WebGraphQlResponse> response) {
		String session = message.getSessionInfo().getId();
		return Mono.defer(() -> {
			Sinks.Empty<Void> end = Sinks.empty();
			remember(session, message.getId(), end);
			return response.takeUntilOther(end.asMono()).doFinally((_) -> forget(session, message.getId()));
		});
	}

	private void remember(String session, String operation, Sinks.Empty<Void> end) {
		this.sessions.compute(session, (_, known) -> {
			Map<String, Sinks.Empty<Void>> operations = (known != null) ? known : new ConcurrentHashMap<>();
			operations.put(operation, end);
			return operations;
		});
	}

	private void forget(String session, String operation) {
		this.sessions.computeIfPresent(session, (_, operations) -> {
			operations.remove(operation);
			return operations.isEmpty() ? null : operations;
		});
	}

	@Override
	public Mono<Void> handleCancelledSubscription(WebSocketSessionInfo session, String operation) {
		Sinks.Empty<Void> end = this.sessions.getOrDefault(session.getId(), Map.of()).get(operation);
		if (end != null) {
			end.tryEmitEmpty();
		}
		return Mono.empty();
	}

	@Override
	public void handleConnectionClosed(WebSocketSessionInfo session, int status, Map<String, Object> payload) {
		this.sessions.getOrDefault(session.getId(), Map.of()).values().forEach(Sinks.Empty::tryEmitEmpty);
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
