package dev.postinggraph.query;

import java.util.List;

import dev.postinggraph.query.plan.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns conditions into Cypher.
 */
final class ConditionCompiler {

	private final Scope scope;

	private final ComparisonCompiler comparisons;

	ConditionCompiler(Scope scope) {
		this.scope = scope;
		this.comparisons = new ComparisonCompiler(scope);
	}

	ComparisonCompiler comparisons() {
		return this.comparisons;
	}

	/**
	 * The condition on a node.
	 * @param condition what must hold
	 * @param node a variable that is bound
	 * @return the Cypher; nothing at all where nothing is asked for
	 */
	org.neo4j.cypherdsl.core.Condition compile(Condition condition, Node node) {
		return switch (condition) {
			case Condition.And and -> and.conditions()
				.stream()
				.map((each) -> compile(each, node))
				.reduce(Cypher.noCondition(), org.neo4j.cypherdsl.core.Condition::and);
			case Condition.Or or -> or.conditions()
				.stream()
				.map((each) -> orTrue(each, node))
				.reduce(org.neo4j.cypherdsl.core.Condition::or)
				.orElseGet(Cypher::isFalse);
			case Condition.Not not -> negated(not.condition(), node);
			case Condition.Compares compares -> compares(compares, node);
			case Condition.ComparesText text -> this.comparisons.text(text, node);
			case Condition.ComparesRange range -> this.comparisons.range(range, node);
			case Condition.Holds holds -> this.comparisons.holds(holds, node);
			case Condition.Exists exists -> exists(exists, node);
			case Condition.Identified identified -> identified(identified, node);
			case Condition.Named named -> named(named, node);
			case Condition.Some some -> some(some, node);
			case Condition.FullText text -> fullText(text, node);
		};
	}

	/**
	 * What holds where a condition does not. A comparison with a property that is not
	 * there is unknown, and its negation must hold. Negations are brought down to the
	 * comparisons, because Neo4j plans a subquery within an expression badly.
	 */
	private org.neo4j.cypherdsl.core.Condition negated(Condition condition, Node node) {
		return switch (condition) {
			case Condition.And and -> and.conditions()
				.stream()
				.map((each) -> negated(each, node))
				.reduce(org.neo4j.cypherdsl.core.Condition::or)
				.orElseGet(Cypher::isFalse);
			case Condition.Or or -> or.conditions()
				.stream()
				.map((each) -> negated(each, node))
				.reduce(org.neo4j.cypherdsl.core.Condition::and)
				.orElseGet(Cypher::isTrue);
			case Condition.Not not -> orTrue(not.condition(), node);
			case Condition.Compares _, Condition.ComparesText _, Condition.ComparesRange _, Condition.Holds _ ->
				Cypher.coalesce(compile(condition, node), Cypher.literalFalse()).asCondition().not();
			case Condition.Exists exists -> exists(exists, node).not();
			case Condition.Identified identified -> identified(identified, node).not();
			case Condition.Named named -> named(named, node).not();
			case Condition.Some some -> some(some, node).not();
			case Condition.FullText text -> fullText(text, node).not();
		};
	}

	private org.neo4j.cypherdsl.core.Condition orTrue(Condition condition, Node node) {
		return isEmpty(condition) ? Cypher.isTrue() : compile(condition, node);
	}

	private static boolean isEmpty(Condition condition) {
		return condition instanceof Condition.And(List<Condition> conditions)
				&& conditions.stream().allMatch(ConditionCompiler::isEmpty);
	}

	private org.neo4j.cypherdsl.core.Condition compares(Condition.Compares compares, Node node) {
		return this.comparisons.compares(node.property(compares.property()), compares.operator(), compares.value());
	}

	private static org.neo4j.cypherdsl.core.Condition exists(Condition.Exists exists, Node node) {
		Property property = node.property(exists.property());
		return exists.present() ? property.isNotNull() : property.isNull();
	}

	private org.neo4j.cypherdsl.core.Condition identified(Condition.Identified identified, Node node) {
		Property id = node.property("id");
		Expression given = this.scope.parameter(identified.value());
		return switch (identified.operator()) {
			case EQ -> id.isEqualTo(current(given));
			case IN -> {
				SymbolicName each = this.scope.name("id");
				yield id.in(Cypher.listWith(each).in(given).returning(current(each)));
			}
			case GT, GTE, LT, LTE, CONTAINS, STARTS_WITH ->
				throw new IllegalArgumentException("Ids don't compare by " + identified.operator());
		};
	}

	/**
	 * The id of what an entity was merged into, or the id itself. It depends on nothing
	 * that is matched, so that the index of ids still finds the node.
	 */
	private Expression current(Expression id) {
		Node former = this.scope.node("FormerId");
		Node entity = Cypher.anyNode(this.scope.name("entity"));
		return Cypher.coalesce(Cypher.head(Cypher.collect(Cypher.match(former.relationshipTo(entity, "NAMES"))
			.where(former.property("id").isEqualTo(id))
			.returning(entity.property("id"))
			.build())), id);
	}

	private org.neo4j.cypherdsl.core.Condition named(Condition.Named named, Node node) {
		Node name = this.scope.node("Name");
		return Cypher
			.exists(Cypher.match(name.relationshipTo(node, "NAMES")).where(key(named, name)).returning(name).build());
	}

	/**
	 * The condition on a name; its keys are in lower case.
	 */
	org.neo4j.cypherdsl.core.Condition key(Condition.Named named, Node name) {
		return this.comparisons.text(name.property("key"), named.operator(), named.value());
	}

	private org.neo4j.cypherdsl.core.Condition fullText(Condition.FullText text, Node node) {
		return node.asExpression().in(this.scope.found(text));
	}

	private org.neo4j.cypherdsl.core.Condition some(Condition.Some some, Node node) {
		Node target = this.scope.end(some.hop().label());
		return Cypher.exists(Cypher.match(Hops.append(node, some.hop(), target))
			.where(compile(some.condition(), target))
			.returning(target)
			.build());
	}

}
