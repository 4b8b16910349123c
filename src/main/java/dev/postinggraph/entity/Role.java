package dev.postinggraph.entity;

import java.util.List;

/**
 * A role: a title without seniority, level, team, place and requisition number.
 *
 * @param id {@code role:<slug>}
 * @param name the name, such as {@code Software Engineer}
 * @param aliases other ways to say it that this posting used
 */
public record Role(String id, String name, List<String> aliases) {

	public Role {
		aliases = List.copyOf(aliases);
	}

}
