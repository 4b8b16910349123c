package dev.postinggraph;

import dev.postinggraph.store.StoreAddress;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells on the console where to look, once there is something to see.
 */
@Component
class Welcome {

	private final StoreAddress store;

	Welcome(StoreAddress store) {
		this.store = store;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void tell(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			System.out.print(text("http://localhost:" + web.getWebServer().getPort()));
			System.out.flush();
		}
	}

	private String text(String base) {
		return """

				Posting Graph is ready.

				  GraphiQL       %1$s/graphiql
				  Neo4j Browser  %1$s/browser
				  GraphQL        %1$s/graphql
				  Bolt           %2$s%3$s

				Three things to try:

				  in GraphiQL       { skill(name: "Java") { roles { edges { postings node { name } } } } }
				  in Neo4j Browser  MATCH (s:Skill)<-[:REQUIRES]-(p:Posting) RETURN s.name, count(p) ORDER BY count(p) DESC LIMIT 10
				  on a shell        posting-graph load FOLDER, or the mutation `ingest`, with postings of your own

				Ctrl-C stops it.

				"""
			.formatted(base, this.store.boltUri(), account());
	}

	private String account() {
		String user = (this.store.user() != null) ? "  user " + this.store.user() : "";
		return (this.store.password() != null) ? user + "  password " + this.store.password() : user;
	}

}
