package dev.postinggraph.web;

import java.net.URI;
import java.util.function.Supplier;

import dev.postinggraph.store.StoreAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads {@code /browser} to a Neo4j Browser whose connect form is filled in, except for
 * the password.
 */
final class BrowserPage {

	/** The parameter in which Neo4j Browser takes the address and the user. */
	private static final String ADDRESS = "dbms";

	private static final String ABSENT = """
			This distribution comes without Neo4j Browser. Open the one of your Neo4j server, usually on its port 7474, \
			or set posting-graph.browser-url to its address and come back.
			""";

	private final Resource page;

	private final Supplier<StoreAddress> store;

	private final @Nullable URI elsewhere;

	/**
	 * Creates the page.
	 * @param page the HTML page of Neo4j Browser, which need not exist
	 * @param store what the connect form is filled in with
	 * @param elsewhere the Neo4j Browser to use instead, or {@code null}
	 */
	BrowserPage(Resource page, Supplier<StoreAddress> store, @Nullable URI elsewhere) {
		this.page = page;
		this.store = store;
		this.elsewhere = elsewhere;
	}

	RouterFunction<ServerResponse> route() {
		return RouterFunctions.route().GET("/browser", this::lead).GET("/browser/", this::show).build();
	}

	private Mono<ServerResponse> lead(ServerRequest request) {
		if (this.elsewhere != null) {
			return ServerResponse.temporaryRedirect(this.elsewhere).build();
		}
		if (!this.page.exists()) {
			return ServerResponse.status(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_PLAIN).bodyValue(ABSENT);
		}
		return ServerResponse.temporaryRedirect(filledIn(request)).build();
	}

	private Mono<ServerResponse> show(ServerRequest request) {
		if (this.elsewhere != null || !this.page.exists() || request.queryParam(ADDRESS).isEmpty()) {
			return lead(request);
		}
		return ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(this.page);
	}

	private URI filledIn(ServerRequest request) {
		return UriComponentsBuilder.fromPath(request.requestPath().contextPath().value())
			.path("/browser/")
			.queryParam(ADDRESS, "{address}")
			.encode()
			.build(address());
	}

	private String address() {
		StoreAddress address = this.store.get();
		String user = address.user();
		return (user != null) ? address.boltUri().replaceFirst("://", "://" + user + "@") : address.boltUri();
	}

}
