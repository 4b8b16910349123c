package dev.postinggraph.graph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.postinggraph.graph.WriteException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements in {@code cypher/source}, named after their files.
 */
enum SourceStatement {

	TAKE_LEASE, GIVE_LEASE_BACK, CONFIGURE, LAST_RUNS, SAVE_RUN, PAGES, SAVE_PAGES, SAVE_LISTED, CLOSE_UNLISTED;

	private final String text = read("cypher/source/%s.cypher".formatted(name().toLowerCase(Locale.ROOT)));

	/**
	 * Runs the statement in a transaction of its own, again after transient errors.
	 * @throws WriteException if the database can't be reached or fails
	 */
	List<Record> run(Driver driver, Map<String, Object> parameters) {
		try {
			return driver.executableQuery(this.text).withParameters(parameters).execute().records();
		}
		catch (Neo4jException ex) {
			throw new WriteException("The state of the sources can't be read or written: %s".formatted(ex.getMessage()),
					ex);
		}
	}

	private static String read(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
