package dev.postinggraph.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;

/**
 * An entity as people curate it: what it is called. Names that differ in nothing but case
 * are one, because all of them are looked up in lower case. The entity's other properties
 * are not read, and stay.
 */
abstract class CuratedEntity {

	@Id
	private final String id;

	/** Raised by every change of a person, and by no load. */
	@Version
	private final Long version;

	private String name;

	private List<String> aliases;

	/** In lower case; no load brings them back. */
	private List<String> removedAliases;

	CuratedEntity(String id, Long version, String name, @Nullable List<String> aliases,
			@Nullable List<String> removedAliases) {
		this.id = id;
		this.version = version;
		this.name = name;
		this.aliases = Objects.requireNonNullElse(aliases, List.of());
		this.removedAliases = Objects.requireNonNullElse(removedAliases, List.of());
	}

	String id() {
		return this.id;
	}

	long version() {
		return this.version;
	}

	String name() {
		return this.name;
	}

	/** What the entity is looked up by. */
	List<String> keys() {
		return names().map(CuratedEntity::key).distinct().toList();
	}

	/** What it is not to be looked up by, whatever loads say. */
	List<String> removedKeys() {
		return this.removedAliases;
	}

	/**
	 * Gives it a new name; the old one is what postings know it by, and stays an alias.
	 */
	void rename(String name) {
		setNames(name, names());
	}

	void addAlias(String alias) {
		setNames(this.name, Stream.concat(names(), Stream.of(alias)));
	}

	boolean hasAlias(String alias) {
		return this.aliases.stream().map(CuratedEntity::key).anyMatch(key(alias)::equals);
	}

	boolean isNamed(String name) {
		return key(this.name).equals(key(name));
	}

	void removeAlias(String alias) {
		String key = key(alias);
		this.aliases = this.aliases.stream().filter((each) -> !key(each).equals(key)).toList();
		Set<String> removed = new LinkedHashSet<>(this.removedAliases);
		removed.add(key);
		this.removedAliases = List.copyOf(removed);
	}

	/** Takes over the names of another one, and what was removed from them. */
	void absorb(CuratedEntity other) {
		List<String> removed = new ArrayList<>(this.removedAliases);
		removed.addAll(other.removedAliases);
		this.removedAliases = removed.stream().distinct().toList();
		setNames(this.name, Stream.concat(names(), other.names()));
	}

	/** A name that is given is no longer a removed one. */
	private void setNames(String name, Stream<String> others) {
		Set<String> keys = new LinkedHashSet<>(List.of(key(name)));
		this.aliases = others.filter((each) -> keys.add(key(each))).toList();
		this.removedAliases = this.removedAliases.stream().filter((each) -> !keys.contains(each)).toList();
		this.name = name;
	}

	private Stream<String> names() {
		return Stream.concat(Stream.of(this.name), this.aliases.stream());
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
