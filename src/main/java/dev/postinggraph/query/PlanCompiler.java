package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
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
	 * @return the statement with its parameters
	 */
	public CompiledStatement compile(Plan plan) {
		Scope scope = new Scope();
		SelectionCompiler selections = new SelectionCompiler(scope, this.statements);
		Statement statement = switch (plan) {
			case Plan.OneNode one -> oneNode(one, scope, selections);
			case Plan.NodeList list ->
				Cypher.returning(selections.connections().compile(list.connection(), Cypher.anyNode()).as(RESULT))
					.build();
			case Plan.OneRow row -> oneRow(row, scope, selections);
		};
		return new CompiledStatement(this.renderer.render(statement), scope.parameters());
	}

	private Statement oneNode(Plan.OneNode one, Scope scope, SelectionCompiler selections) {
		Node node = scope.node(one.label());
		List<PatternElement> patterns = new ArrayList<>();
		org.neo4j.cypherdsl.core.Condition condition = Cypher.noCondition();
		for (Condition each : Anchor.conjunction(one.where())) {
			if (each instanceof Condition.Named named) {
				Node name = scope.node("Name");
				patterns.add(name.relationshipTo(node, "NAMES"));
				condition = condition.and(selections.conditions().key(named, name));
			}
			else {
				condition = condition.and(selections.conditions().compile(each, node));
			}
		}
		if (patterns.isEmpty()) {
			patterns.add(node);
		}
		OngoingReadingAndWith found = Cypher.match(patterns)
			.where(condition)
			.with(node)
			.orderBy(order(one.rankedBy(), node, scope))
			.limit(1);
		return found.returning(selections.of(one.node(), node).as(RESULT)).build();
	}

	private static List<SortItem> order(@Nullable Hop rankedBy, Node node, Scope scope) {
		List<SortItem> items = new ArrayList<>();
		if (rankedBy != null) {
			items.add(Cypher.count(Hops.append(node, rankedBy, scope.node(rankedBy.label()))).descending());
		}
		items.add(node.property("id").ascending());
		return items;
	}

	private Statement oneRow(Plan.OneRow row, Scope scope, SelectionCompiler selections) {
		ReadStatements.Raw raw = this.statements.statement(row.statement(), row.arguments(), scope,
				(_) -> Cypher.isTrue());
		return Cypher.callRawCypher(raw.format(), raw.expressions().toArray())
			.returning(selections.ofRow(row.row()).as(RESULT))
			.build();
	}

}
