package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers what can't be read as a GraphQL request in the way of all others: with an error
 * that has a code.
 */
@Component
class HttpErrors implements WebFilter {

	private static final Log log = LogFactory.getLog(HttpErrors.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<MediaType> READ = List.of(MediaType.APPLICATION_JSON,
			MediaType.parseMediaType("application/graphql"));

	private static final List<MediaType> WRITTEN = List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE,
			MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

	private final String path;

	private final MeterRegistry meters;

	HttpErrors(GraphQlProperties properties, MeterRegistry meters) {
		this.path = properties.getHttp().getPath();
		this.meters = meters;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		if (!request.getPath().pathWithinApplication().value().equals(this.path) || isForOthers(request)) {
			return chain.filter(exchange);
		}
		if (!request.getMethod().equals(HttpMethod.POST)) {
			exchange.getResponse().getHeaders().set(HttpHeaders.ALLOW, "POST");
			return answer(exchange, HttpFault.METHOD);
		}
		if (!isRead(request.getHeaders())) {
			return answer(exchange, HttpFault.CONTENT_TYPE);
		}
		return isAccepted(request.getHeaders()) ? answered(exchange, chain) : answer(exchange, HttpFault.ACCEPT);
	}

	/** Browsers ask first whether they may ask, and WebSockets begin as GET. */
	private static boolean isForOthers(ServerHttpRequest request) {
		return request.getMethod().equals(HttpMethod.OPTIONS) || request.getHeaders().getUpgrade() != null;
	}

	private static boolean isRead(HttpHeaders headers) {
		try {
			MediaType type = headers.getContentType();
			return type != null && READ.stream().anyMatch((each) -> each.includes(type));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private static boolean isAccepted(HttpHeaders headers) {
		try {
			List<MediaType> accepted = headers.getAccept();
			return accepted.isEmpty()
					|| accepted.stream().anyMatch((each) -> WRITTEN.stream().anyMatch(each::isCompatibleWith));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private Mono<Void> answered(ServerWebExchange exchange, WebFilterChain chain) {
		return chain.filter(exchange)
			.onErrorResume((failure) -> isAnswerable(exchange, failure), (failure) -> answer(exchange, fault(failure)))
			// An empty body is read as no request at all, which nothing answers.
			.then(Mono.defer(() -> exchange.getResponse().isCommitted() ? Mono.empty()
					: answer(exchange, HttpFault.UNREADABLE)));
	}

	private static boolean isAnswerable(ServerWebExchange exchange, Throwable failure) {
		return !exchange.getResponse().isCommitted()
				&& !DisconnectedClientHelper.isClientDisconnectedException(failure);
	}

	private static HttpFault fault(Throwable failure) {
		return switch (failure) {
			case DataBufferLimitException _ -> HttpFault.TOO_LARGE;
			case ServerWebInputException input when input.getCause() instanceof DataBufferLimitException ->
				HttpFault.TOO_LARGE;
			case ServerWebInputException _ -> HttpFault.UNREADABLE;
			case UnsupportedMediaTypeStatusException _ -> HttpFault.CONTENT_TYPE;
			default -> {
				log.error("A request could not be answered", failure);
				yield HttpFault.INTERNAL;
			}
		};
	}

	private Mono<Void> answer(ServerWebExchange exchange, HttpFault fault) {
		fault.code().count(this.meters);
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(fault.status());
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		byte[] body = JSON.writeValueAsBytes(
				Map.of("errors", List.of(Map.of("message", fault.message(), "extensions", fault.code().extensions()))));
		DataBuffer buffer = response.bufferFactory().wrap(body);
		return response.writeWith(Mono.just(buffer));
	}

}
