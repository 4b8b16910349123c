package dev.postinggraph.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A company under its one name.
 *
 * @param id {@code company:<slug>}
 * @param name the name without what sources add to it
 * @param aliases how sources write it where that differs from the name
 * @param url its page, or null
 */
public record Company(String id, String name, List<String> aliases, @Nullable String url) {

	public Company {
		aliases = List.copyOf(aliases);
	}

}
