package dev.postinggraph.web;

import reactor.core.publisher.Mono;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Keeps the pages from loading or sending anything elsewhere: Neo4j Browser would
 * otherwise report its use to third parties.
 */
final class ContentSecurityPolicyFilter implements WebFilter {

	/**
	 * Neo4j Browser connects to whichever Bolt server a person names, over WebSocket;
	 * both it and GraphiQL style inline.
	 */
	private static final String POLICY = String.join("; ", "default-src 'self'", "connect-src 'self' ws: wss:",
			"script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
			"font-src 'self' data:", "worker-src 'self' blob:", "object-src 'none'", "base-uri 'self'",
			"frame-ancestors 'self'");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().getHeaders().set("Content-Security-Policy", POLICY);
		return chain.filter(exchange);
	}

}
