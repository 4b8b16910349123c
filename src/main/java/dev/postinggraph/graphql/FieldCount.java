package dev.postinggraph.graphql;

import java.util.HashMap;
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
 * Counts the fields of a document as if its fragments were spread out, without spreading
 * them: thirty fragments that each spread the next one twice stand for more fields than
 * memory holds.
 */
final class FieldCount {

	/** Far above any limit; adding to it does not overflow. */
	private static final long MOST = Integer.MAX_VALUE;

	private final Map<String, FragmentDefinition> definitions = new HashMap<>();

	private final Map<String, Long> counts = new HashMap<>();

	private FieldCount(Document document) {
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.definitions.put(fragment.getName(), fragment));
	}

	static long of(Document document) {
		FieldCount count = new FieldCount(document);
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.mapToLong((operation) -> count.of(operation.getSelectionSet()))
			.sum();
	}

	private long of(@Nullable SelectionSet selections) {
		if (selections == null) {
			return 0;
		}
		return Math.min(MOST, selections.getSelections().stream().mapToLong(this::of).sum());
	}

	private long of(Selection<?> selection) {
		return switch (selection) {
			case Field field -> 1 + of(field.getSelectionSet());
			case InlineFragment fragment -> of(fragment.getSelectionSet());
			case FragmentSpread spread -> of(spread.getName());
			default -> throw new IllegalStateException("No selection is a " + selection.getClass().getName());
		};
	}

	private long of(String name) {
		Long known = this.counts.get(name);
		FragmentDefinition definition = this.definitions.get(name);
		if (known != null || definition == null) {
			return (known != null) ? known : 0;
		}
		// A fragment that spreads itself is an error that validation tells.
		this.counts.put(name, 0L);
		long count = of(definition.getSelectionSet());
		this.counts.put(name, count);
		return count;
	}

}
