package dev.postinggraph;

import dev.postinggraph.store.StoreAddress;

import org.springframework.beans.factory.ObjectProvider;
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

	private final ObjectProvider<StoreAddress> store;

	Welcome(ObjectProvider<StoreAddress> store) {
		this.store = store;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void tell(ApplicationReadyEvent event) {
		// A server that Ctrl-C has stopped meanwhile has no port any more.
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
				&& web.getWebServer().getPort() > 0) {
			System.out.print(text("http://localhost:" + web.getWebServer().getPort(), this.store.getObject()));
			System.out.flush();
		}
	}

	private static String text(String base, StoreAddress store) {
		return """

				Posting Graph is ready.

				  GraphiQL       %1$s/graphiql
				  Neo4j Browser  %1$s/browser
				  GraphQL        %1$s/graphql
				  Bolt           %2$s%3$s

				Three things to try:

				  in GraphiQL       { skill(name: "Java") { roles { edges { postings node { name } } } } }
				  in Neo4j Browser  MATCH (s:Skill)<-[:REQUIRES]-(p:Posting) RETURN s.name, count(p) ORDER BY count(p) DESC LIMIT 10
				  with your own     %4$s

				Ctrl-C stops it.

				"""
			.formatted(base, store.boltUri(), account(store), load(store));
	}

	private static String load(StoreAddress store) {
		String load = "java -jar target/posting-graph.jar load FOLDER, or the mutation `ingest` in GraphiQL";
		// Only one process has an embedded store open.
		return store.embedded() ? "Ctrl-C, then " + load : load;
	}

	private static String account(StoreAddress store) {
		String user = (store.user() != null) ? "  user " + store.user() : "";
		return (store.password() != null) ? user + "  password " + store.password() : user;
	}

}
