package dev.postinggraph.query;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.springframework.stereotype.Component;

/**
 * Compiles a plan to one Cypher statement.
 */
@Component
public class PlanCompiler {

	private static final String RESULT = "result";

	private final ReadStatements statements = new ReadStatements();

	private final Renderer renderer = Renderer.getRenderer(
			Configuration.newConfig().withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER).withPrettyPrint(true).build());

	/**
	 * Compiles a plan.
	 * @param plan what to read
	 * @return the statement, for all requests that share the plan
	 */
	public CompiledStatement compile(Plan plan) {
		Scope scope = new Scope();
		SelectionCompiler selections = new SelectionCompiler(scope, this.statements);
		Statement statement = switch (plan) {
			case Plan.OneNode one -> oneNode(one, scope, selections);
			case Plan.FoundNode found -> foundNode(found, scope, selections);
			case Plan.NodeList list -> nodeList(list, scope, selections);
			case Plan.AllNodes all -> allNodes(all, scope, selections);
			case Plan.OneRow row -> oneRow(row, scope, selections);
		};
		return new CompiledStatement(this.renderer.render(statement), scope.parameters());
	}

	private Statement oneNode(Plan.OneNode one, Scope scope, SelectionCompiler selections) {
		Node node = scope.node(one.label());
		OngoingReading found = selections.anchors().match(node, one.where());
		if (one.rankedBy() != null) {
			SymbolicName rank = scope.name("rank");
			found = found.with(node, Hops.degree(node, one.rankedBy(), scope).as(rank))
				.orderBy(rank.descending(), node.property("id").ascending())
				.limit(1);
		}
		return returning(found, one.node(), node, scope, selections);
	}

	private Statement foundNode(Plan.FoundNode found, Scope scope, SelectionCompiler selections) {
		ReadStatements.Raw raw = this.statements.statement(found.statement(), found.arguments(), scope,
				(_) -> Optional.empty());
		SymbolicName name = scope.name(found.label());
		OngoingReading node = Cypher.callRawCypher(raw.format(), raw.expressions().toArray())
			.with(Cypher.name("node").as(name));
		return returning(node, found.node(), Cypher.anyNode(name), scope, selections);
	}

	private static Statement returning(OngoingReading found, Selection selection, Node node, Scope scope,
			SelectionCompiler selections) {
		Expression result = selections.of(selection, node);
		OngoingReading searched = found;
		for (Statement search : scope.searches()) {
			searched = searched.call(search);
		}
		return searched.returning(result.as(RESULT)).limit(1).build();
	}

	private static Statement nodeList(Plan.NodeList list, Scope scope, SelectionCompiler selections) {
		Expression result = selections.connections().compile(list.connection(), Cypher.anyNode());
		List<Statement> searches = scope.searches();
		if (searches.isEmpty()) {
			return Cypher.returning(result.as(RESULT)).build();
		}
		OngoingReading found = Cypher.call(searches.getFirst());
		for (Statement search : searches.subList(1, searches.size())) {
			found = found.call(search);
		}
		return found.returning(result.as(RESULT)).build();
	}

	private static Statement allNodes(Plan.AllNodes all, Scope scope, SelectionCompiler selections) {
		Node node = scope.node(all.label());
		Statement nodes = Cypher.match(node)
			.with(node)
			.orderBy(all.sortedBy().stream().map((sort) -> sort(node, sort)).toList())
			.limit(scope.parameter(all.size()))
			.returning(selections.of(all.node(), node))
			.build();
		return Cypher.returning(Cypher.collect(nodes).as(RESULT)).build();
	}

	private static SortItem sort(Node node, Selection.Sort sort) {
		Property value = node.property(sort.property());
		return sort.descending() ? value.descending() : value.ascending();
	}

	private Statement oneRow(Plan.OneRow row, Scope scope, SelectionCompiler selections) {
		ReadStatements.Raw raw = this.statements.statement(row.statement(), row.arguments(), scope,
				(_) -> Optional.empty());
		return Cypher.callRawCypher(raw.format(), raw.expressions().toArray())
			.returning(selections.ofRow(row.row()).as(RESULT))
			.build();
	}

}
