package dev.postinggraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The entities that the imported postings name, as the statements in {@code cypher/write}
 * would make them one after the other. They are kept in memory: there are far fewer of
 * them than postings, and what is beyond the bound is left to the statements.
 */
final class ImportEntities {

	private static final int MOST = 300_000;

	/** What a list that begins with it means to the importer depends on its release. */
	private static final String BRACKET = "[";

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	/** What postings say of entities that are written after the import. */
	private final Map<String, Set<Named>> waiting = new HashMap<>();

	private final LongSupplier numbers;

	private final Consumer<Name> names;

	/**
	 * Nothing yet.
	 * @param numbers gives each node its number
	 * @param names is told each name, once for each entity that goes by it
	 */
	ImportEntities(LongSupplier numbers, Consumer<Name> names) {
		this.numbers = numbers;
		this.names = names;
	}

	/**
	 * Whether the graph comes out the same if these are written now and what waits is
	 * written later: they add nothing, or just what those that wait say too.
	 */
	boolean canBeWritten(List<Named> named) {
		return named.stream().allMatch(this::canBeWritten);
	}

	private boolean canBeWritten(Named named) {
		Node node = this.nodes.get(named.id());
		if (node != null && node.covers(named)) {
			return true;
		}
		boolean hasRoom = node != null || this.nodes.size() < MOST;
		return hasRoom && Set.of(named).containsAll(this.waiting.getOrDefault(named.id(), Set.of()))
				&& named.entity.names().stream().noneMatch((name) -> name.startsWith(BRACKET));
	}

	/** Remembers what a posting says that is written after the import. */
	void leave(List<Named> named) {
		for (Named each : named) {
			Node node = this.nodes.get(each.id());
			if (node == null || !node.covers(each)) {
				this.waiting.computeIfAbsent(each.id(), (id) -> new HashSet<>()).add(each);
			}
		}
	}

	void write(List<Named> named) {
		for (Named each : named) {
			Node node = this.nodes.computeIfAbsent(each.id(), (id) -> new Node(this.numbers.getAsLong(), each));
			node.add(each).forEach((key) -> this.names.accept(new Name(key, node.number)));
		}
	}

	long number(String id) {
		Node node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("The entity %s was not written before what names it".formatted(id));
		}
		return node.number;
	}

	/** All of them, in the order in which they were first named. */
	List<Node> all() {
		return List.copyOf(this.nodes.values());
	}

	/**
	 * What a posting says of an entity.
	 *
	 * @param kind what it is
	 * @param entity its id and names
	 * @param within for a place the id of the next larger one, or null
	 */
	record Named(Kind kind, Entity entity, @Nullable String within) {

		private String id() {
			return this.entity.id();
		}

	}

	/**
	 * What entities are.
	 */
	enum Kind {

		BOARD("Board", "url"), COMPANY("Company", "url"), ROLE("Role"), SKILL("Skill", "category"),
		LOCATION("Location", "code", "kind");

		private final String label;

		private final List<String> properties;

		Kind(String label, String... properties) {
			this.label = label;
			this.properties = List.of(properties);
		}

		String label() {
			return this.label;
		}

		/** The names of those properties that not all entities have. */
		List<String> properties() {
			return this.properties;
		}

	}

	/**
	 * A name that an entity goes by.
	 *
	 * @param key the name in lower case
	 * @param entity the number of the entity
	 */
	record Name(String key, long entity) {

	}

	/**
	 * An entity.
	 */
	static final class Node {

		private final long number;

		private final Kind kind;

		private final String id;

		private final Set<String> names = new LinkedHashSet<>();

		private Map<String, Object> properties;

		private @Nullable String within;

		private Node(long number, Named first) {
			this.number = number;
			this.kind = first.kind;
			this.id = first.id();
			this.properties = first.entity.properties();
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

		private boolean covers(Named named) {
			return this.names.containsAll(named.entity.names()) && (isPlaceOrKnown(named))
					&& (this.within != null || named.within == null);
		}

		/** What is not known yet is added, but for places, which are made whole. */
		private boolean isPlaceOrKnown(Named named) {
			return this.kind == Kind.LOCATION
					|| this.properties.keySet().containsAll(named.entity.properties().keySet());
		}

		/** Adds what is said and returns the keys of names that are new. */
		private List<String> add(Named named) {
			if (!isPlaceOrKnown(named)) {
				this.properties = named.entity.properties();
			}
			if (this.within == null && !this.id.equals(named.within)) {
				this.within = named.within;
			}
			List<String> keys = new ArrayList<>();
			for (String name : named.entity.names()) {
				String key = name.toLowerCase(Locale.ROOT);
				boolean known = this.names.stream().anyMatch((other) -> other.toLowerCase(Locale.ROOT).equals(key));
				if (this.names.add(name) && !known) {
					keys.add(key);
				}
			}
			return keys;
		}

	}

}
