package dev.postinggraph.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The statements in {@code cypher/curate}: what goes beyond an entity's own properties.
 */
final class CurationStatements {

	private final Neo4jClient client;

	private final String turn = read("turn");

	private final String names = read("names");

	private final String within = read("within");

	private final String merge = read("merge");

	private final String split = read("split");

	CurationStatements(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Waits until nobody else writes entities, and keeps others from it until the end of
	 * the transaction.
	 * @return the current id of the entity
	 */
	String takeTurn(String id) {
		return this.client.query(this.turn).bind(id).to("id").fetchAs(String.class).one().orElse(id);
	}

	void index(CuratedEntity entity) {
		run(this.names, Map.of("id", entity.id(), "keys", entity.keys(), "removed", entity.removedKeys()));
	}

	boolean isWithin(String inner, String outer) {
		return this.client.query(this.within)
			.bindAll(Map.of("inner", inner, "outer", outer))
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

	void merge(String from, String into) {
		run(this.merge, Map.of("from", from, "into", into));
	}

	Optional<String> split(String posting, String url, String id) {
		return this.client.query(this.split)
			.bindAll(Map.of("posting", posting, "url", url, "id", id))
			.fetchAs(String.class)
			.one();
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("cypher/curate/%s.cypher".formatted(name))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
