package dev.postinggraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The entities that the imported postings name, as the statements in {@code cypher/write}
 * would make them one after the other. They are kept in memory: there are far fewer of
 * them than postings, and what is beyond the bound is left to the statements.
 */
final class ImportEntities {

	private static final int MOST = 300_000;

	/** What a list that begins with it means to the importer depends on its release. */
	private static final String BRACKET = "[";

	private final Map<String, ImportEntity> nodes = new LinkedHashMap<>();

	/** What postings say of entities that are written after the import. */
	private final Map<String, Set<NamedEntity>> waiting = new HashMap<>();

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
	boolean canBeWritten(List<NamedEntity> named) {
		return named.stream().allMatch(this::canBeWritten);
	}

	private boolean canBeWritten(NamedEntity named) {
		ImportEntity node = this.nodes.get(named.id());
		if (node != null && node.covers(named)) {
			return true;
		}
		boolean hasRoom = node != null || this.nodes.size() < MOST;
		return hasRoom && Set.of(named).containsAll(this.waiting.getOrDefault(named.id(), Set.of()))
				&& named.entity().names().stream().noneMatch((name) -> name.startsWith(BRACKET));
	}

	/** Remembers what a posting says that is written after the import. */
	void leave(List<NamedEntity> named) {
		for (NamedEntity each : named) {
			ImportEntity node = this.nodes.get(each.id());
			if (node == null || !node.covers(each)) {
				this.waiting.computeIfAbsent(each.id(), (id) -> new HashSet<>()).add(each);
			}
		}
	}

	void write(List<NamedEntity> named) {
		for (NamedEntity each : named) {
			ImportEntity node = this.nodes.computeIfAbsent(each.id(),
					(id) -> new ImportEntity(this.numbers.getAsLong(), each));
			node.add(each).forEach((key) -> this.names.accept(new Name(key, node.number())));
		}
	}

	long number(String id) {
		ImportEntity node = this.nodes.get(id);
		if (node == null) {
			throw new IllegalArgumentException("The entity %s was not written before what names it".formatted(id));
		}
		return node.number();
	}

	/** All of them, in the order in which they were first named. */
	List<ImportEntity> all() {
		return List.copyOf(this.nodes.values());
	}

	/**
	 * A name that an entity goes by.
	 *
	 * @param key the name in lower case
	 * @param entity the number of the entity
	 */
	record Name(String key, long entity) {

	}

}
