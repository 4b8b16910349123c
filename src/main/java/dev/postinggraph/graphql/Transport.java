package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Knows which transports carry a stream of answers, and brings a single one into the form
 * of a stream where its client expects one, after all others have seen it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Transport implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		boolean webSocket = request instanceof WebSocketGraphQlRequest;
		boolean events = !webSocket && acceptsEvents(request);
		request.configureExecutionInput(
				(_, builder) -> builder.graphQLContext(Map.of(Transport.class, webSocket || events)).build());
		return chain.next(request)
			.map((response) -> (events && !(response.getData() instanceof Publisher)) ? asEvent(response) : response);
	}

	/**
	 * Whether the client of an operation can be sent more than one answer.
	 */
	static boolean carriesStreams(GraphQLContext context) {
		return context.getOrDefault(Transport.class, false);
	}

	private static boolean acceptsEvents(WebGraphQlRequest request) {
		List<MediaType> accepted = request.getHeaders().getAccept();
		return !accepted.isEmpty() && accepted.stream().allMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
	}

	/** What is answered once, or is wrong with a request, is the only event. */
	private static WebGraphQlResponse asEvent(WebGraphQlResponse response) {
		return response
			.transform((builder) -> builder.data(Flux.just(response.getExecutionResult())).errors(List.of()));
	}

}
