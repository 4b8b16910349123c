package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;
import dev.postinggraph.query.plan.ValueType;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ObjectUtils;

/**
 * Turns what a statement returned into what the response holds, in one pass: in the
 * request's order, values as the schema's scalars, null where a value does not meet the
 * schema and null may stand.
 */
final class ResponseReader {

	private final Scalars scalars;

	private final Map<String, Object> variables;

	private final List<ValueFault> faults = new ArrayList<>();

	ResponseReader(Scalars scalars, Map<String, Object> variables) {
		this.scalars = scalars;
		this.variables = variables;
	}

	/**
	 * The value of a root field.
	 * @param plan what was read
	 * @param result what the statement returned, or null if it found nothing
	 * @return the value, or null
	 * @throws ValueFault if null may stand nowhere around what does not meet the schema
	 */
	@Nullable Object read(Plan plan, @Nullable Object result) {
		if (result == null) {
			return null;
		}
		return switch (plan) {
			case Plan.OneNode one -> object(one.node(), result);
			case Plan.FoundNode found -> object(found.node(), result);
			case Plan.NodeList list -> page(list.connection(), result);
			case Plan.AllNodes all -> list(result, (each) -> object(all.node(), each));
			case Plan.OneRow row -> object(row.row(), result);
		};
	}

	/** What was replaced by null. */
	List<ValueFault> faults() {
		return this.faults;
	}

	int integer(Operand operand) {
		return ((Number) operand.resolve(this.variables)).intValue();
	}

	String text(Operand operand) {
		return operand.resolve(this.variables).toString();
	}

	Map<String, @Nullable Object> object(Selection selection, @Nullable Object element) {
		Map<String, @Nullable Object> from = map(element);
		if (!selection.variants().isEmpty()) {
			return object(variant(selection, from.get("label")), from.get("node"));
		}
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(selection.fields().size());
		for (Selection.Field field : selection.fields()) {
			values.put(field.key(), field(field, from.get(field.key())));
		}
		return values;
	}

	private static Selection variant(Selection selection, @Nullable Object label) {
		return selection.variants()
			.stream()
			.filter((each) -> each.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No type has the label " + label))
			.selection();
	}

	private @Nullable Object field(Selection.Field field, @Nullable Object value) {
		try {
			return present(value(field, value), field.nullable());
		}
		catch (ValueFault fault) {
			return replaced(fault.within(field.key()), field.nullable());
		}
	}

	private static @Nullable Object present(@Nullable Object value, boolean nullable) {
		if (value == null && !nullable) {
			throw new ValueFault("There is no value");
		}
		return value;
	}

	private @Nullable Object replaced(ValueFault fault, boolean nullable) {
		if (!nullable) {
			throw fault;
		}
		this.faults.add(fault);
		return null;
	}

	private @Nullable Object value(Selection.Field field, @Nullable Object value) {
		return switch (field) {
			case Selection.Leaf leaf -> leaf(leaf, value);
			case Selection.Embedded embedded -> (value != null) ? embedded(embedded, map(value)) : null;
			case Selection.One one -> first(one.node(), value);
			case Selection.Many many -> list(value, (each) -> element(many.element(), each));
			case Selection.Paged paged -> page(paged.connection(), value);
			case Selection.Nested nested ->
				nested.list() ? list(value, (each) -> object(nested.element(), each)) : first(nested.element(), value);
		};
	}

	private @Nullable Object leaf(Selection.Leaf leaf, @Nullable Object value) {
		return switch (leaf) {
			case Selection.TypeName name -> name.type();
			case Selection.Property property -> scalar(property.type(), value);
		};
	}

	@Nullable Object scalar(ValueType type, @Nullable Object value) {
		if (type.list()) {
			return (value != null)
					? list(value, (each) -> this.scalars.write(type.name(), Objects.requireNonNull(each))) : List.of();
		}
		return (value != null) ? this.scalars.write(type.name(), value) : null;
	}

	private Map<String, @Nullable Object> embedded(Selection.Embedded embedded, Map<String, @Nullable Object> from) {
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(embedded.fields().size());
		for (Selection.Leaf leaf : embedded.fields()) {
			values.put(leaf.key(), field(leaf, from.get(leaf.key())));
		}
		return values;
	}

	/** What there is at most one of comes in a list. */
	private @Nullable Object first(Selection selection, @Nullable Object value) {
		List<?> elements = (List<?>) value;
		return (elements == null || elements.isEmpty()) ? null : object(selection, elements.getFirst());
	}

	private Map<String, @Nullable Object> element(Element element, @Nullable Object value) {
		return switch (element) {
			case Element.Node node -> object(node.selection(), value);
			case Element.Relationship relationship -> relationship(relationship, map(value));
		};
	}

	private Map<String, @Nullable Object> relationship(Element.Relationship relationship,
			Map<String, @Nullable Object> from) {
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(relationship.fields().size());
		for (Selection.RelationshipField field : relationship.fields()) {
			Object value = from.get(field.key());
			values.put(field.key(), switch (field) {
				case Selection.Leaf leaf -> field(leaf, value);
				case Element.Target target -> object(target.node(), value);
			});
		}
		return values;
	}

	private Map<String, @Nullable Object> page(Connection connection, @Nullable Object result) {
		return new PageReader(this, connection, map(result)).read();
	}

	/**
	 * Reads a list. What is a property of a store in this process comes as an array.
	 */
	static <T> List<T> list(@Nullable Object value, Function<@Nullable Object, T> each) {
		List<?> from = (value instanceof List<?> list) ? list
				: Arrays.asList(ObjectUtils.toObjectArray(Objects.requireNonNull(value)));
		List<T> elements = new ArrayList<>(from.size());
		for (int i = 0; i < from.size(); i++) {
			try {
				elements.add(each.apply(from.get(i)));
			}
			catch (ValueFault fault) {
				throw fault.within(i);
			}
		}
		return elements;
	}

	@SuppressWarnings("unchecked")
	static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
	}

}
