package dev.postinggraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is with its fragments spread out. No number overflows: all stop
 * far above any limit.
 *
 * @param fields its fields
 * @param aliases those of them that have an alias
 * @param rootFields the root fields of its largest operation
 */
record DocumentSize(long fields, long aliases, long rootFields) {

	private static final long MOST = Integer.MAX_VALUE;

	private static final DocumentSize NONE = new DocumentSize(0, 0, 0);

	DocumentSize {
		fields = Math.min(MOST, fields);
		aliases = Math.min(MOST, aliases);
		rootFields = Math.min(MOST, rootFields);
	}

	static DocumentSize of(Document document) {
		Count count = new Count(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map((operation) -> count.of(operation.getSelectionSet()))
			.reduce(NONE, DocumentSize::beside);
	}

	private DocumentSize beside(DocumentSize operation) {
		return new DocumentSize(this.fields + operation.fields, this.aliases + operation.aliases,
				Math.max(this.rootFields, operation.rootFields));
	}

	private DocumentSize plus(DocumentSize other) {
		return new DocumentSize(this.fields + other.fields, this.aliases + other.aliases,
				this.rootFields + other.rootFields);
	}

	/**
	 * Counts without spreading: thirty fragments that each spread the next one twice
	 * stand for more fields than memory holds.
	 */
	private static final class Count {

		private final Map<String, FragmentDefinition> definitions = new HashMap<>();

		private final Map<String, DocumentSize> sizes = new HashMap<>();

		Count(Document document) {
			document.getDefinitionsOfType(FragmentDefinition.class)
				.forEach((fragment) -> this.definitions.put(fragment.getName(), fragment));
		}

		DocumentSize of(@Nullable SelectionSet set) {
			List<Selection<?>> selections = selections(set);
			return selections.stream().map(this::of).reduce(NONE, DocumentSize::plus);
		}

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private static List<Selection<?>> selections(@Nullable SelectionSet set) {
			return (set != null) ? (List) set.getSelections() : List.of();
		}

		private DocumentSize of(Selection<?> selection) {
			return switch (selection) {
				case Field field -> of(field);
				case InlineFragment fragment -> of(fragment.getSelectionSet());
				case FragmentSpread spread -> of(spread.getName());
				default -> throw new IllegalStateException("No selection is a " + selection.getClass().getName());
			};
		}

		/** To the one that selects it, a field is one, whatever is in it. */
		private DocumentSize of(Field field) {
			DocumentSize within = of(field.getSelectionSet());
			int alias = (field.getAlias() != null) ? 1 : 0;
			return new DocumentSize(1 + within.fields, alias + within.aliases, 1);
		}

		private DocumentSize of(String name) {
			DocumentSize known = this.sizes.get(name);
			FragmentDefinition definition = this.definitions.get(name);
			if (known != null || definition == null) {
				return (known != null) ? known : NONE;
			}
			// A fragment that spreads itself is an error that validation tells.
			this.sizes.put(name, NONE);
			DocumentSize size = of(definition.getSelectionSet());
			this.sizes.put(name, size);
			return size;
		}

	}

}
