package dev.postinggraph.query.plan;

import java.util.List;

/**
 * What to read of one element, be it a node, a relationship or a map that a statement
 * made. Keys are response keys: two aliases of one field are two fields.
 *
 * @param fields the fields, in the request's order; none if it has variants
 * @param variants what to read instead of a node that may be of several types
 */
public record Selection(List<Field> fields, List<Variant> variants) {

	public Selection {
		fields = List.copyOf(fields);
		variants = List.copyOf(variants);
	}

	/**
	 * What to read of an element of one type.
	 * @param fields the fields, in the request's order
	 */
	public Selection(List<Field> fields) {
		this(fields, List.of());
	}

	/**
	 * What to read of a node of one type.
	 *
	 * @param label the label of the type's nodes
	 * @param selection what to read of it
	 */
	public record Variant(String label, Selection selection) {

	}

	/**
	 * A field of the element.
	 */
	public sealed interface Field {

		/**
		 * The key of its value in the response.
		 * @return the key
		 */
		String key();

		/**
		 * Whether the response may hold null for it.
		 * @return whether it may
		 */
		boolean nullable();

	}

	/**
	 * A field without fields below it.
	 */
	public sealed interface Leaf extends Field, RelationshipField {

	}

	/**
	 * A field of a relationship, or the node that it leads to.
	 */
	public sealed interface RelationshipField permits Leaf, Element.Target {

		/**
		 * The key of its value in the response.
		 * @return the key
		 */
		String key();

	}

	/**
	 * A property, or an entry of a map.
	 *
	 * @param key the response key
	 * @param property its name
	 * @param type the type of its value; a list is empty where it is missing
	 */
	public record Property(String key, String property, ValueType type) implements Leaf {

		@Override
		public boolean nullable() {
			return this.type.nullable();
		}

	}

	/**
	 * The name of the element's type, which the plan knows: nothing is read.
	 *
	 * @param key the response key
	 * @param type the name
	 */
	public record TypeName(String key, String type) implements Leaf, Connection.Part, Connection.EdgeField {

		@Override
		public boolean nullable() {
			return false;
		}

	}

	/**
	 * An object made of properties of the element itself; null where it has none of those
	 * that make it meaningful.
	 *
	 * @param key the response key
	 * @param fields its properties
	 * @param required properties without which there is no object
	 * @param any properties of which at least one is needed
	 * @param nullable whether the response may hold null for it
	 */
	public record Embedded(String key, List<Leaf> fields, List<String> required, List<String> any,
			boolean nullable) implements Field {

		public Embedded {
			fields = List.copyOf(fields);
			required = List.copyOf(required);
			any = List.copyOf(any);
		}

	}

	/**
	 * The node at the end of a step; null if there is none.
	 *
	 * @param key the response key
	 * @param hop the step
	 * @param node what to read of it
	 * @param nullable whether the response may hold null for it
	 */
	public record One(String key, Hop hop, Selection node, boolean nullable) implements Field {

	}

	/**
	 * The nodes at the ends of a step, or the relationships that lead to them.
	 *
	 * @param key the response key
	 * @param step the step, with a filter on the relationships
	 * @param sortedBy properties of the relationship or the node, most important first
	 * @param size how many at most, an integer
	 * @param element what to read of each
	 */
	public record Many(String key, Step step, List<Sort> sortedBy, Operand size, Element element) implements Field {

		public Many {
			sortedBy = List.copyOf(sortedBy);
		}

		@Override
		public boolean nullable() {
			return false;
		}

	}

	/**
	 * A page of a list.
	 *
	 * @param key the response key
	 * @param connection the list and the page
	 */
	public record Paged(String key, Connection connection) implements Field {

		@Override
		public boolean nullable() {
			return false;
		}

	}

	/**
	 * Objects in a list, or one object, within a map that a statement made.
	 *
	 * @param key the response key
	 * @param property the entry of the map
	 * @param list whether it holds a list
	 * @param element what to read of each
	 * @param nullable whether the response may hold null for it
	 */
	public record Nested(String key, String property, boolean list, Selection element,
			boolean nullable) implements Field {

	}

	/**
	 * A step, only along relationships whose properties are among given values.
	 *
	 * @param hop the step
	 * @param among the properties and the values that each may have
	 */
	public record Step(Hop hop, List<Condition.Compares> among) {

		public Step {
			among = List.copyOf(among);
		}

	}

	/**
	 * What to read at the end of a step.
	 */
	public sealed interface Element {

		/**
		 * The node.
		 *
		 * @param selection what to read of it
		 */
		record Node(Selection selection) implements Element {

		}

		/**
		 * The relationship that leads to it, with the node.
		 *
		 * @param fields what to read of the relationship, and of the node under keys of
		 * its own, in the request's order
		 */
		record Relationship(List<RelationshipField> fields) implements Element {

			public Relationship {
				fields = List.copyOf(fields);
			}

		}

		/**
		 * The node that a relationship leads to.
		 *
		 * @param key the response key
		 * @param node what to read of it
		 */
		record Target(String key, Selection node) implements RelationshipField {

		}

	}

	/**
	 * What a list without pages is sorted by.
	 *
	 * @param property a property of the node or the relationship
	 * @param ofRelationship whether it is the relationship's
	 * @param descending whether the largest comes first
	 */
	public record Sort(String property, boolean ofRelationship, boolean descending) {

	}

}
