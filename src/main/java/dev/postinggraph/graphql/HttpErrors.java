package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Answers what can't be read as a GraphQL request in the way of all others: with an error
 * that has a code.
 */
@Component
class HttpErrors implements WebFilter {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String UNREADABLE = "The body can't be read; send a JSON object such as "
			+ "{\"query\": \"{ skill(name: \\\"Java\\\") { id } }\", \"variables\": {}} in UTF-8.";

	private static final String TOO_LARGE = "The body is too large; send smaller documents, or fewer of them at once.";

	private final String path;

	HttpErrors(@Value("${spring.graphql.http.path:/graphql}") String path) {
		this.path = path;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (!exchange.getRequest().getPath().pathWithinApplication().value().equals(this.path)) {
			return chain.filter(exchange);
		}
		return chain.filter(exchange)
			.onErrorResume(DataBufferLimitException.class,
					(_) -> answer(exchange, HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED, TOO_LARGE))
			.onErrorResume(ServerWebInputException.class, (_) -> unreadable(exchange))
			// An empty body is read as no request at all, which nothing answers.
			.then(Mono.defer(() -> exchange.getResponse().isCommitted() ? Mono.empty() : unreadable(exchange)));
	}

	private static Mono<Void> unreadable(ServerWebExchange exchange) {
		return answer(exchange, HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, UNREADABLE);
	}

	private static Mono<Void> answer(ServerWebExchange exchange, HttpStatus status, ErrorCode code, String message) {
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(status);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		byte[] body = JSON
			.writeValueAsBytes(Map.of("errors", List.of(Map.of("message", message, "extensions", code.extensions()))));
		DataBuffer buffer = response.bufferFactory().wrap(body);
		return response.writeWith(Mono.just(buffer));
	}

}
