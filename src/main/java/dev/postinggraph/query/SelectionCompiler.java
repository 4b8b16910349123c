package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;
import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Turns what is read of an element into a map, keyed as the response is. Lists below it
 * are subqueries of their own, which sort and limit for each parent before they project.
 */
final class SelectionCompiler {

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final AnchorCompiler anchors;

	private final ConnectionCompiler connections;

	SelectionCompiler(Scope scope, ReadStatements statements) {
		this.scope = scope;
		this.conditions = new ConditionCompiler(scope);
		this.anchors = new AnchorCompiler(scope, this.conditions);
		this.connections = new ConnectionCompiler(scope, this.conditions, this, statements);
	}

	ConnectionCompiler connections() {
		return this.connections;
	}

	AnchorCompiler anchors() {
		return this.anchors;
	}

	/**
	 * The map of a node, or of a map that a statement made.
	 * @param selection what to read
	 * @param element the variable that holds it
	 * @return the map
	 */
	Expression of(Selection selection, Node element) {
		return selection.variants().isEmpty() ? of(selection, element, element::property)
				: variant(selection.variants(), element);
	}

	/** The label tells which of them was read. */
	private Expression variant(List<Selection.Variant> variants, Node element) {
		Case choice = Cypher.caseExpression();
		for (Selection.Variant each : variants) {
			choice = choice.when(element.hasLabels(each.label()))
				.then(Cypher.mapOf("label", Cypher.literalOf(each.label()), "node", of(each.selection(), element)));
		}
		return choice;
	}

	/**
	 * The map of a row, whose columns are variables.
	 * @param selection what to read
	 * @return the map
	 */
	MapExpression ofRow(Selection selection) {
		return of(selection, Cypher.anyNode(), Cypher::name);
	}

	private MapExpression of(Selection selection, Node element, Function<String, Expression> property) {
		List<Object> entries = new ArrayList<>();
		for (Selection.Field field : selection.fields()) {
			value(field, element, property).ifPresent((value) -> {
				entries.add(field.key());
				entries.add(value);
			});
		}
		return Cypher.mapOf(entries.toArray());
	}

	private Optional<Expression> value(Selection.Field field, Node element, Function<String, Expression> property) {
		return switch (field) {
			case Selection.Leaf leaf -> leaf(leaf, property);
			case Selection.Embedded embedded -> Optional.of(embedded(embedded, property));
			case Selection.One one -> Optional.of(one(one, element));
			case Selection.Many many -> Optional.of(many(many, element));
			case Selection.Paged paged -> Optional.of(this.connections.compile(paged.connection(), element));
			case Selection.Nested nested -> Optional.of(nested(nested, property.apply(nested.property())));
		};
	}

	private static Optional<Expression> leaf(Selection.Leaf leaf, Function<String, Expression> property) {
		return switch (leaf) {
			case Selection.Property each -> Optional.of(property.apply(each.property()));
			case Selection.TypeName _ -> Optional.empty();
		};
	}

	private Expression embedded(Selection.Embedded embedded, Function<String, Expression> property) {
		List<Object> entries = new ArrayList<>();
		for (Selection.Leaf each : embedded.fields()) {
			leaf(each, property).ifPresent((value) -> {
				entries.add(each.key());
				entries.add(value);
			});
		}
		Expression[] any = embedded.any().stream().map(property).toArray(Expression[]::new);
		org.neo4j.cypherdsl.core.Condition present = embedded.required()
			.stream()
			.map((name) -> property.apply(name).isNotNull())
			.reduce(Cypher.coalesce(any).isNotNull(), org.neo4j.cypherdsl.core.Condition::and);
		return Cypher.caseExpression().when(present).then(Cypher.mapOf(entries.toArray()));
	}

	/**
	 * A list of one or none: Neo4j plans a subquery within a function badly.
	 */
	private Expression one(Selection.One one, Node element) {
		Node target = this.scope.end(one.hop().label());
		return Cypher.collect(Cypher.match(Hops.append(element, one.hop(), target))
			.returning(of(one.node(), target))
			.limit(1)
			.build());
	}

	private Expression many(Selection.Many many, Node element) {
		Node target = this.scope.end(many.step().hop().label());
		Relationship relationship = (Relationship) Hops.append(element, many.step().hop(), target);
		List<IdentifiableElement> read = new ArrayList<>(List.of(target));
		if (readsRelationship(many)) {
			relationship = relationship.named(this.scope.name("via"));
			read.addFirst(relationship);
		}
		Relationship step = relationship;
		return Cypher.collect(Cypher.match(step)
			.where(among(many.step(), step))
			.with(read)
			.orderBy(order(many, step, target))
			.limit(this.scope.parameter(many.size()))
			.returning(element(many.element(), step, target))
			.build());
	}

	private static boolean readsRelationship(Selection.Many many) {
		return many.element() instanceof Element.Relationship || !many.step().among().isEmpty()
				|| many.sortedBy().stream().anyMatch(Selection.Sort::ofRelationship);
	}

	/** Equal ones by id. */
	private static List<SortItem> order(Selection.Many many, Relationship relationship, Node target) {
		List<SortItem> items = new ArrayList<>();
		many.sortedBy().forEach((sort) -> items.add(sort(sort, relationship, target)));
		items.add(target.property("id").ascending());
		return items;
	}

	private static SortItem sort(Selection.Sort sort, Relationship relationship, Node target) {
		Expression value = sort.ofRelationship() ? relationship.property(sort.property())
				: target.property(sort.property());
		return sort.descending() ? value.descending() : value.ascending();
	}

	/**
	 * The filter on a step's relationships.
	 */
	org.neo4j.cypherdsl.core.Condition among(Selection.Step step, RelationshipPattern pattern) {
		org.neo4j.cypherdsl.core.Condition condition = Cypher.noCondition();
		for (Condition.Compares compares : step.among()) {
			Relationship relationship = (Relationship) pattern;
			condition = condition.and(this.conditions.comparisons()
				.compares(relationship.property(compares.property()), compares.operator(), compares.value()));
		}
		return condition;
	}

	private Expression element(Element element, Relationship relationship, Node target) {
		return switch (element) {
			case Element.Node node -> of(node.selection(), target);
			case Element.Relationship each -> {
				List<Object> entries = new ArrayList<>();
				for (Selection.RelationshipField field : each.fields()) {
					value(field, relationship, target).ifPresent((value) -> {
						entries.add(field.key());
						entries.add(value);
					});
				}
				yield Cypher.mapOf(entries.toArray());
			}
		};
	}

	private Optional<Expression> value(Selection.RelationshipField field, Relationship relationship, Node target) {
		return switch (field) {
			case Selection.Leaf leaf -> leaf(leaf, relationship::property);
			case Element.Target end -> Optional.of(of(end.node(), target));
		};
	}

	private Expression nested(Selection.Nested nested, Expression value) {
		SymbolicName name = this.scope.name("element");
		Expression map = of(nested.element(), Cypher.anyNode(name));
		return nested.list() ? Cypher.collect(Cypher.unwind(value).as(name).returning(map).build())
				: Cypher.collect(Cypher.with(value.as(name)).returning(map).build());
	}

}
