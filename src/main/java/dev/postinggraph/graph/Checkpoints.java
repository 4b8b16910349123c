package dev.postinggraph.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * How far loads came that have not ended. A checkpoint is written after what it counts: a
 * load that ends in between does a little twice, which changes nothing.
 */
public final class Checkpoints {

	private final Driver driver;

	/**
	 * Checkpoints in the default database of a driver.
	 * @param driver the driver; stays open
	 */
	public Checkpoints(Driver driver) {
		this.driver = driver;
	}

	/**
	 * How many documents of a load are done.
	 * @param load what tells it from every other
	 * @return the number; 0 if it has not begun, or has ended
	 * @throws WriteException if the database can't be reached or fails
	 */
	public long done(String load) {
		return run(Statement.CHECKPOINT, Map.of("id", load)).stream()
			.mapToLong((row) -> row.get("documents").asLong())
			.findFirst()
			.orElse(0);
	}

	/**
	 * Remembers how far a load is.
	 * @param load what tells it from every other
	 * @param documents how many of its documents are done
	 * @throws WriteException if the database can't be reached or fails
	 */
	public void reach(String load, long documents) {
		run(Statement.REACH, Map.of("id", load, "documents", documents));
	}

	/**
	 * Forgets a load that has ended: the same again begins anew.
	 * @param load what tells it from every other
	 * @throws WriteException if the database can't be reached or fails
	 */
	public void end(String load) {
		run(Statement.END, Map.of("id", load));
	}

	private List<Record> run(Statement statement, Map<String, @Nullable Object> row) {
		try {
			return statement.run(this.driver, row);
		}
		catch (Neo4jException ex) {
			throw WriteException.of(ex);
		}
	}

}
