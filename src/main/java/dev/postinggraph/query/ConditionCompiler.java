package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Property;

/**
 * Turns conditions into Cypher.
 */
final class ConditionCompiler {

	private final Scope scope;

	ConditionCompiler(Scope scope) {
		this.scope = scope;
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
			case Condition.Exists exists -> exists(exists, node);
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
			case Condition.Compares compares ->
				Cypher.coalesce(compares(compares, node), Cypher.literalFalse()).asCondition().not();
			case Condition.Exists exists -> exists(exists, node).not();
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
		return compares(node.property(compares.property()), compares.operator(), compares.value());
	}

	private static org.neo4j.cypherdsl.core.Condition exists(Condition.Exists exists, Node node) {
		Property property = node.property(exists.property());
		return exists.present() ? property.isNotNull() : property.isNull();
	}

	org.neo4j.cypherdsl.core.Condition compares(Property property, Operator operator, Operand value) {
		return switch (operator) {
			case EQ -> property.isEqualTo(this.scope.parameter(value));
			case IN -> property.in(this.scope.parameter(value));
			case GT -> property.gt(this.scope.parameter(value));
			case GTE -> property.gte(this.scope.parameter(value));
			case LT -> property.lt(this.scope.parameter(value));
			case LTE -> property.lte(this.scope.parameter(value));
			case CONTAINS -> Cypher.toLower(property).contains(this.scope.parameter(value.map(ConditionCompiler::key)));
			case STARTS_WITH ->
				Cypher.toLower(property).startsWith(this.scope.parameter(value.map(ConditionCompiler::key)));
		};
	}

	private org.neo4j.cypherdsl.core.Condition named(Condition.Named named, Node node) {
		Node name = this.scope.node("Name");
		return Cypher
			.exists(Cypher.match(name.relationshipTo(node, "NAMES")).where(key(named, name)).returning(name).build());
	}

	/**
	 * The condition on a name; its keys are in lower case.
	 */
	private org.neo4j.cypherdsl.core.Condition key(Condition.Named named, Node name) {
		Property key = name.property("key");
		Expression value = this.scope.parameter(named.value().map(ConditionCompiler::key));
		return switch (named.operator()) {
			case EQ -> key.isEqualTo(value);
			case IN -> key.in(value);
			case CONTAINS -> key.contains(value);
			case STARTS_WITH -> key.startsWith(value);
			case GT, GTE, LT, LTE -> throw new IllegalArgumentException("Names don't compare by " + named.operator());
		};
	}

	private static Object key(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(ConditionCompiler::key).toList()
				: value.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * Where to find a node, beginning at its names if the condition has some: they are
	 * what an index holds.
	 * @param condition what must hold
	 * @param node the node
	 * @return the patterns that lead to it, none without names, and what else must hold
	 */
	Found find(Condition condition, Node node) {
		List<PatternElement> patterns = new ArrayList<>();
		org.neo4j.cypherdsl.core.Condition rest = Cypher.noCondition();
		for (Condition each : Anchor.conjunction(condition)) {
			if (each instanceof Condition.Named named) {
				Node name = this.scope.node("Name");
				patterns.add(name.relationshipTo(node, "NAMES"));
				rest = rest.and(key(named, name));
			}
			else {
				rest = rest.and(compile(each, node));
			}
		}
		return new Found(patterns, rest);
	}

	/**
	 * Where a node is found.
	 *
	 * @param patterns what leads to it
	 * @param condition what else must hold
	 */
	record Found(List<PatternElement> patterns, org.neo4j.cypherdsl.core.Condition condition) {

	}

	private org.neo4j.cypherdsl.core.Condition fullText(Condition.FullText text, Node node) {
		return node.asExpression().in(this.scope.found(text));
	}

	private org.neo4j.cypherdsl.core.Condition some(Condition.Some some, Node node) {
		Node target = this.scope.node(some.hop().label());
		return Cypher.exists(Cypher.match(Hops.append(node, some.hop(), target))
			.where(compile(some.condition(), target))
			.returning(target)
			.build());
	}

}
