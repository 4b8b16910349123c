package dev.postinggraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The statements in {@code cypher/write}, named after their files. Each takes one
 * parameter, {@code rows}.
 */
enum Statement {

	CURRENT, FIND, KNOWN, AGAIN, SEEN, BOARDS, COMPANIES, ROLES, SKILLS, LOCATIONS, WITHIN, NEW, VERSIONS, CLEAR,
	POSTINGS, LISTINGS, AT, FOR, IN, REQUIRES, CLOSE, CHECKPOINT, REACH, END;

	private final String text = read("/cypher/write/%s.cypher".formatted(name().toLowerCase(Locale.ROOT)));

	/**
	 * Runs the statement, unless there is no row.
	 */
	List<Record> run(TransactionContext transaction, List<Map<String, @Nullable Object>> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		return transaction.run(new Query(this.text, Map.of("rows", rows))).list();
	}

	/**
	 * Runs the statement in a transaction of its own.
	 */
	List<Record> run(Driver driver, Map<String, @Nullable Object> row) {
		return driver.executableQuery(this.text).withParameters(Map.of("rows", List.of(row))).execute().records();
	}

	private static String read(String resource) {
		try (InputStream input = Statement.class.getResourceAsStream(resource)) {
			if (input == null) {
				throw new IllegalStateException(
						"%s is not on the class path; it belongs there from the folder cypher".formatted(resource));
			}
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
