package dev.postinggraph;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Values;

/**
 * A real graph for tests: a Neo4j in this JVM, started once and shared by the test
 * classes, with the migrations run and empty before each test. Register it in a static
 * field:
 *
 * <pre class="code">
 * &#064;RegisterExtension
 * static final EmbeddedGraph graph = new EmbeddedGraph();
 * </pre>
 */
public final class EmbeddedGraph implements BeforeAllCallback, BeforeEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(EmbeddedGraph.class);

	/** Removes all data, and leaves constraints and indexes. */
	public static final String CLEAN = """
			MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
			DETACH DELETE n""";

	private static final String NODES = """
			MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4jMigration')
			RETURN labels(n)[0] + ' ' + coalesce(n.id, n.key) AS node, properties(n) AS properties""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b)
			WHERE none(label IN labels(a) + labels(b) WHERE label STARTS WITH '__Neo4jMigration')
			RETURN coalesce(a.id, a.key) + ' -' + type(r) + '-> ' + coalesce(b.id, b.key) AS relationship,
				properties(r) AS properties""";

	private static final String MISLEADING = """
			MATCH (p:Posting)-[r:AT|FOR|IN]->(e)
			WHERE coalesce(r.entity <> e.id, true)
				OR coalesce(r.posted <> coalesce(p.datePosted, date('0000-01-01')), true)
			RETURN p.id + ' -' + type(r) + '-> ' + e.id AS relationship, properties(r) AS properties""";

	private final boolean shared;

	private @Nullable EmbeddedNeo4j neo4j;

	/**
	 * The graph that all classes share, one after the other.
	 */
	public EmbeddedGraph() {
		this(true);
	}

	private EmbeddedGraph(boolean shared) {
		this.shared = shared;
	}

	/**
	 * A graph for one class alone, which can then run beside others. It takes seconds to
	 * start.
	 */
	public static EmbeddedGraph ofItsOwn() {
		return new EmbeddedGraph(false);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		// What is in a store is closed with its context: the root's when the last test of
		// the JVM is done. A class's store also finds what is in the root's, so that a
		// graph of its own needs a key of its own.
		ExtensionContext.Store store = (this.shared ? context.getRoot() : context).getStore(NAMESPACE);
		Object key = this.shared ? EmbeddedNeo4j.class : this;
		this.neo4j = store.computeIfAbsent(key, (_) -> EmbeddedNeo4j.start(), EmbeddedNeo4j.class);
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		clean();
	}

	/**
	 * The driver of this graph; not to be closed.
	 */
	public Driver driver() {
		return neo4j().driver();
	}

	/**
	 * The address of this graph, for an application that connects on its own. It asks for
	 * no password.
	 */
	public String uri() {
		return neo4j().uri();
	}

	/**
	 * Removes all data. The constraints and indexes stay.
	 */
	public void clean() {
		query(CLEAN);
	}

	/**
	 * Runs a statement and returns its rows.
	 * @param cypher the statement
	 * @param parameters its parameters, name and value in turn
	 */
	public List<Map<String, Object>> query(String cypher, Object... parameters) {
		return driver().executableQuery(cypher)
			.withParameters(Values.parameters(parameters).asMap())
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.WRITE).build())
			.execute()
			.records()
			.stream()
			.map(Record::asMap)
			.toList();
	}

	/**
	 * The only column of the only row that a statement returns.
	 * @param cypher the statement
	 * @param parameters its parameters, name and value in turn
	 */
	public @Nullable Object value(String cypher, Object... parameters) {
		List<Map<String, Object>> rows = query(cypher, parameters);
		if (rows.size() != 1 || rows.getFirst().size() != 1) {
			throw new AssertionError(
					"One row with one column was expected of%n%s%nbut it returned %s".formatted(cypher, rows));
		}
		return rows.getFirst().values().iterator().next();
	}

	/**
	 * The first column of all rows that a statement returns.
	 * @param cypher the statement
	 * @param parameters its parameters, name and value in turn
	 */
	public List<Object> values(String cypher, Object... parameters) {
		return query(cypher, parameters).stream().map((row) -> row.values().iterator().next()).toList();
	}

	/**
	 * Everything in the graph as sorted lines, a node or relationship each with its
	 * properties: two graphs with equal dumps are equal.
	 */
	public List<String> dump() {
		return dump(driver());
	}

	/**
	 * The same of any graph.
	 * @param driver to the graph
	 */
	static List<String> dump(Driver driver) {
		return Stream.of(NODES, RELATIONSHIPS)
			.flatMap((statement) -> driver.executableQuery(statement).execute().records().stream())
			.map(Record::asMap)
			.map((row) -> row.values().iterator().next() + " " + properties(row))
			.sorted()
			.toList();
	}

	/**
	 * Relationships of postings that do not say to whom they lead and how new the posting
	 * is. Lists, which are read along an index of both, would miss those postings, so
	 * that there may be none whatever wrote the graph.
	 */
	public List<Map<String, Object>> misleading() {
		return query(MISLEADING);
	}

	private EmbeddedNeo4j neo4j() {
		return Objects.requireNonNull(this.neo4j, "Register EmbeddedGraph in a static field");
	}

	/** Bytes are equal if what they hold is. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	private static Map<String, Object> properties(Map<String, Object> row) {
		Map<String, Object> properties = new TreeMap<>((Map<String, Object>) row.get("properties"));
		properties.replaceAll((_, value) -> (value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : value);
		return properties;
	}

}
