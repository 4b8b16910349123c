package dev.postinggraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.core.io.ClassPathResource;

/**
 * Ends postings: closes those whose last day has passed, and removes what is not wanted
 * any more. A closed posting stays in the graph until somebody prunes it.
 */
public final class LifeCycle {

	/** As many as a transaction holds without using much memory. */
	private static final int AT_ONCE = 500;

	private static final String EXPIRE = read("expire");

	private static final String COUNT = read("count_pruned");

	private static final String PRUNE = read("prune");

	private static final String COUNT_ORPHANS = read("count_orphans");

	private static final String PRUNE_ORPHANS = read("prune_orphans");

	private final Driver driver;

	/**
	 * The life cycle of the postings in the default database of a driver.
	 * @param driver the driver; stays open
	 */
	public LifeCycle(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Closes postings whose last day has passed, as of the end of that day: whenever it
	 * is done, the graph becomes the same.
	 * @param today the day, in UTC
	 * @return how many were closed
	 * @throws WriteException if the database can't be reached or fails
	 */
	public long closeExpired(LocalDate today) {
		long all = 0;
		long done = -1;
		// Each goes on at the day where the one before ended, and passes over no posting
		// twice.
		for (LocalDate from = LocalDate.MIN; done != 0; all += done) {
			Record row = run(EXPIRE, Map.of("from", from, "today", today, "atOnce", AT_ONCE));
			done = row.get("done").asLong();
			from = row.get("last").asLocalDate(from);
		}
		return all;
	}

	/**
	 * What would be removed.
	 * @param selection which postings
	 * @return how many
	 * @throws WriteException if the database can't be reached or fails
	 */
	public Pruned count(Selection selection) {
		Record row = run(COUNT, selection.parameters());
		return new Pruned(row.get("postings").asLong(), row.get("listings").asLong(), row.get("versions").asLong());
	}

	/**
	 * Removes postings with their listings and versions. Of a posting that other boards
	 * list too, a selection of one board removes the listing alone. A removed posting
	 * comes back when its document is loaded again.
	 * @param selection which postings
	 * @return how many postings and listings of others were removed
	 * @throws WriteException if the database can't be reached or fails
	 */
	public long prune(Selection selection) {
		return repeat(PRUNE, selection.parameters());
	}

	/**
	 * How many companies, roles, skills, locations and boards nothing names any more, and
	 * nobody has curated.
	 * @return the number
	 * @throws WriteException if the database can't be reached or fails
	 */
	public long countOrphans() {
		return run(COUNT_ORPHANS, Map.of()).get("orphans").asLong();
	}

	/**
	 * Removes them with their names.
	 * @return how many were removed
	 * @throws WriteException if the database can't be reached or fails
	 */
	public long pruneOrphans() {
		return repeat(PRUNE_ORPHANS, Map.of());
	}

	/** Transactions of their own, until there is nothing left to do. */
	private long repeat(String statement, Map<String, @Nullable Object> parameters) {
		Map<String, @Nullable Object> bounded = new HashMap<>(parameters);
		bounded.put("atOnce", AT_ONCE);
		long all = 0;
		for (long done = -1; done != 0; all += done) {
			done = run(statement, bounded).get("done").asLong();
		}
		return all;
	}

	private Record run(String statement, Map<String, @Nullable Object> parameters) {
		try {
			return this.driver.executableQuery(statement).withParameters(parameters).execute().records().getFirst();
		}
		catch (Neo4jException ex) {
			throw new WriteException("The database can't be written to: %s".formatted(ex.getMessage()), ex);
		}
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("cypher/life/%s.cypher".formatted(name))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Which postings: those that all of this is true of.
	 *
	 * @param closedBefore they were closed before this day, or null for any
	 * @param notSeenSince they were last seen before this day, or null for any
	 * @param board they are listed on the board with this id, or null for any
	 */
	public record Selection(@Nullable LocalDate closedBefore, @Nullable LocalDate notSeenSince,
			@Nullable String board) {

		Map<String, @Nullable Object> parameters() {
			Map<String, @Nullable Object> parameters = new HashMap<>();
			parameters.put("closedBefore", this.closedBefore);
			parameters.put("notSeenSince", this.notSeenSince);
			parameters.put("board", this.board);
			return parameters;
		}

	}

	/**
	 * What a selection removes.
	 *
	 * @param postings postings as a whole
	 * @param listings listings, of those and of postings that stay
	 * @param versions what the postings were before
	 */
	public record Pruned(long postings, long listings, long versions) {

		/**
		 * Whether there is nothing to remove.
		 * @return true if so
		 */
		public boolean isNothing() {
			return this.postings == 0 && this.listings == 0;
		}

	}

}
