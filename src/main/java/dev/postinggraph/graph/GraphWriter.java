package dev.postinggraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Writes resolved postings to the graph. Writing the same posting again changes nothing;
 * changed content of a board replaces what the posting was; another board that lists the
 * same job adds to it.
 * <p>
 * Safe for use by several threads, which write one after another: batches share their
 * companies, skills and places and would only wait for each other's locks.
 */
public final class GraphWriter {

	private final ReentrantLock turn = new ReentrantLock(true);

	private final Driver driver;

	private final WrittenEntities written = new WrittenEntities();

	/**
	 * A writer to the default database of a driver.
	 * @param driver the driver; stays open
	 */
	public GraphWriter(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Writes postings in one transaction, which is tried again after transient errors.
	 * @param sightings the postings; the later one of two that are the same job wins
	 * @return an outcome for each, in their order
	 * @throws WriteException if the database can't be reached or fails; nothing of them
	 * was written then
	 */
	public List<WriteOutcome> write(List<Sighting> sightings) {
		Iterator<Written> written = writeInTurn(
				sightings.stream().filter((sighting) -> sighting.refused().isEmpty()).map(Sighting::content).toList())
			.iterator();
		List<WriteOutcome> outcomes = new ArrayList<>();
		for (Sighting sighting : sightings) {
			Optional<Refused> refused = sighting.refused();
			outcomes.add(refused.isPresent() ? refused.get() : written.next());
		}
		return outcomes;
	}

	private List<Written> writeInTurn(List<Content> contents) {
		if (contents.isEmpty()) {
			return List.of();
		}
		this.turn.lock();
		try {
			return writeTogether(contents);
		}
		finally {
			this.turn.unlock();
		}
	}

	private List<Written> writeTogether(List<Content> contents) {
		Map<Object, String> news = new HashMap<>();
		List<Written> outcomes = inSession((session) -> session.executeWrite((transaction) -> {
			CurrentIds ids = CurrentIds.find(transaction, contents);
			EntityBatch entities = new EntityBatch(transaction, ids, this.written);
			List<Written> batch = new Batch(transaction, entities,
					contents.stream().map((content) -> content.current(ids)).toList())
				.write();
			news.clear();
			news.putAll(entities.news());
			return batch;
		}));
		this.written.addAll(news);
		return outcomes;
	}

	/**
	 * Which documents need not be read, because the graph has what they state.
	 * @param documentHashes what tells the documents from every other
	 * @return those of them that the graph knows
	 * @throws WriteException if the database can't be reached or fails
	 */
	public Set<String> known(List<String> documentHashes) {
		if (documentHashes.isEmpty()) {
			return Set.of();
		}
		List<Map<String, @Nullable Object>> rows = documentHashes.stream()
			.map((hash) -> Map.<String, @Nullable Object>of("hash", hash))
			.toList();
		return inSession((session) -> session.executeRead((transaction) -> Statement.KNOWN.run(transaction, rows)))
			.stream()
			.map((row) -> row.get("hash").asString())
			.collect(Collectors.toSet());
	}

	/**
	 * Moves the times of what known documents state.
	 * @param documents the documents
	 * @return the id of the posting of each, by the hash of its document; those are
	 * missing that the graph does not know any more
	 * @throws WriteException if the database can't be reached or fails
	 */
	public Map<String, String> seenAgain(List<SeenAgain> documents) {
		if (documents.isEmpty()) {
			return Map.of();
		}
		List<Map<String, @Nullable Object>> rows = documents.stream().map(SeenAgain::toMap).toList();
		return inSession((session) -> session.executeWrite((transaction) -> Statement.AGAIN.run(transaction, rows)))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("hash").asString(), (row) -> row.get("id").asString(),
					(one, same) -> one));
	}

	private <T> T inSession(Function<Session, T> work) {
		// The bookmark manager that the driver's own queries use: what they read next
		// includes what is written here, on every server of a cluster.
		SessionConfig config = SessionConfig.builder()
			.withBookmarkManager(this.driver.executableQueryBookmarkManager())
			.build();
		try (Session session = this.driver.session(config)) {
			return work.apply(session);
		}
		catch (Neo4jException ex) {
			throw WriteException.of(ex);
		}
	}

	/**
	 * Whether the graph has no posting yet.
	 * @return true if there is none
	 * @throws Neo4jException if the database can't be reached or fails
	 */
	public boolean isEmpty() {
		return this.driver.executableQuery("MATCH (p:Posting) RETURN p.id AS id LIMIT 1").execute().records().isEmpty();
	}

}
