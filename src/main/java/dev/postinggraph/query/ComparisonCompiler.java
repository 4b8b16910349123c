package dev.postinggraph.query;

import java.util.List;
import java.util.Locale;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns comparisons with the properties of one node into Cypher. What compares with a
 * property that is not there is unknown.
 */
final class ComparisonCompiler {

	private final Scope scope;

	ComparisonCompiler(Scope scope) {
		this.scope = scope;
	}

	org.neo4j.cypherdsl.core.Condition compares(Expression value, Operator operator, Operand operand) {
		Expression parameter = this.scope.parameter(operand);
		return switch (operator) {
			case EQ -> value.eq(parameter);
			case IN -> value.in(parameter);
			case GT -> value.gt(parameter);
			case GTE -> value.gte(parameter);
			case LT -> value.lt(parameter);
			case LTE -> value.lte(parameter);
			case CONTAINS -> value.contains(parameter);
			case STARTS_WITH -> value.startsWith(parameter);
		};
	}

	org.neo4j.cypherdsl.core.Condition text(Condition.ComparesText text, Node node) {
		return text(Cypher.toLower(node.property(text.property())), text.operator(), text.value());
	}

	/**
	 * A text in lower case compares with another one in any case.
	 */
	org.neo4j.cypherdsl.core.Condition text(Expression lowerCase, Operator operator, Operand value) {
		return compares(lowerCase, operator, value.map(ComparisonCompiler::lowerCase));
	}

	private static Object lowerCase(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(ComparisonCompiler::lowerCase).toList()
				: value.toString().toLowerCase(Locale.ROOT);
	}

	org.neo4j.cypherdsl.core.Condition range(Condition.ComparesRange compares, Node node) {
		Property min = node.property(compares.range().min());
		Property max = node.property(compares.range().max());
		Expression lower = Cypher.coalesce(min, max);
		Expression upper = Cypher.coalesce(max, min);
		return switch (compares.operator()) {
			case EQ ->
				compares(lower, Operator.LTE, compares.value()).and(compares(upper, Operator.GTE, compares.value()));
			case GT, GTE -> compares(upper, compares.operator(), compares.value());
			case LT, LTE -> compares(lower, compares.operator(), compares.value());
			case IN, CONTAINS, STARTS_WITH ->
				throw new IllegalArgumentException("Ranges don't compare by " + compares.operator());
		};
	}

	org.neo4j.cypherdsl.core.Condition holds(Condition.Holds holds, Node node) {
		Property list = node.property(holds.property());
		Operand among = holds.among();
		if (among == null) {
			return Cypher.size(list).gt(Cypher.literalOf(0));
		}
		SymbolicName element = this.scope.name("element");
		return Cypher.any(element).in(list).where(element.in(this.scope.parameter(among)));
	}

}
