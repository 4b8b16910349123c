package dev.postinggraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.postinggraph.graph.NamedEntity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An entity of an import, as the statements in {@code cypher/write} would make it.
 */
final class ImportEntity {

	private final long number;

	private final Kind kind;

	private final String id;

	private final Set<String> names = new LinkedHashSet<>();

	private Map<String, Object> properties;

	private @Nullable String within;

	ImportEntity(long number, NamedEntity first) {
		this.number = number;
		this.kind = first.kind();
		this.id = first.id();
		this.properties = first.entity().properties();
	}

	long number() {
		return this.number;
	}

	Kind kind() {
		return this.kind;
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.names.iterator().next();
	}

	/** Places and boards are found by all of their names and show one. */
	List<String> aliases() {
		boolean shown = this.kind != Kind.LOCATION && this.kind != Kind.BOARD;
		return shown ? this.names.stream().skip(1).toList() : List.of();
	}

	@Nullable Object property(String name) {
		return this.properties.get(name);
	}

	@Nullable String within() {
		return this.within;
	}

	/** Whether what is said adds nothing. */
	boolean covers(NamedEntity named) {
		return this.names.containsAll(named.entity().names()) && isPlaceOrKnown(named)
				&& (this.within != null || named.within() == null);
	}

	/** What is not known yet is added, but for places, which are made whole. */
	private boolean isPlaceOrKnown(NamedEntity named) {
		return this.kind == Kind.LOCATION || this.properties.keySet().containsAll(named.entity().properties().keySet());
	}

	/** Adds what is said, and returns the keys of names that are new. */
	List<String> add(NamedEntity named) {
		if (covers(named)) {
			return List.of();
		}
		if (!isPlaceOrKnown(named)) {
			this.properties = named.entity().properties();
		}
		if (this.within == null && !this.id.equals(named.within())) {
			this.within = named.within();
		}
		List<String> keys = new ArrayList<>();
		for (String name : named.entity().names()) {
			String key = name.toLowerCase(Locale.ROOT);
			boolean known = this.names.stream().anyMatch((other) -> other.toLowerCase(Locale.ROOT).equals(key));
			if (this.names.add(name) && !known) {
				keys.add(key);
			}
		}
		return keys;
	}

}
