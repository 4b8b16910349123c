package dev.postinggraph.entity.role;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import dev.postinggraph.entity.Role;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.TextTable;
import dev.postinggraph.entity.role.SeniorityWords.Reading;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Finds the role and the seniority in a title.
 */
public final class RoleResolver {

	/**
	 * What comes later in a title is no part of it.
	 */
	private static final int LONGEST_TITLE = 300;

	private static final String OF = " of ";

	private final Map<String, Boolean> headsWithOf = new HashMap<>();

	private final Asides asides;

	private final Nouns nouns = new Nouns();

	private final SeniorityWords seniorityWords = new SeniorityWords(this.nouns);

	private final RoleNames names = new RoleNames();

	private RoleResolver(Predicate<String> place) {
		this.asides = new Asides(place);
		for (List<String> row : TextTable.rows("/roles/heads.txt", 2)) {
			this.headsWithOf.put(Slug.of(row.get(0)), "of".equals(row.get(1)));
		}
	}

	/**
	 * A resolver that knows the words of the tables under {@code /roles}.
	 * @param place tells whether a text is a place, which is no part of a role
	 * @return the resolver
	 */
	public static RoleResolver withTables(Predicate<String> place) {
		return new RoleResolver(place);
	}

	/**
	 * Reads a title.
	 * @param title the title as its source states it
	 * @return its role and level
	 */
	public TitledRole resolve(String title) {
		String words = title.strip();
		return read((words.length() > LONGEST_TITLE) ? words.substring(0, LONGEST_TITLE) : words);
	}

	private TitledRole read(String title) {
		List<Reading> parts = this.asides.strip(TitleParts.of(title)).stream().map(this.seniorityWords::read).toList();
		Reading head = head(parts);
		if (head == null) {
			return new TitledRole(role(TitleParts.trim(title), title), seniority(parts, null));
		}
		List<String> following = parts.subList(parts.indexOf(head) + 1, parts.size())
			.stream()
			.filter((part) -> !part.nothingElse())
			.map(Reading::rest)
			.toList();
		return new TitledRole(role(complete(head.rest(), following), title), seniority(parts, head));
	}

	/**
	 * The part that names the role: the first that holds a word for people at work, else
	 * the first that is more than a level.
	 */
	private @Nullable Reading head(List<Reading> parts) {
		List<Reading> named = parts.stream().filter((part) -> !part.rest().isEmpty()).toList();
		return named.stream()
			.filter((part) -> this.nouns.anyIn(part.rest()))
			.findFirst()
			.orElse(named.isEmpty() ? null : named.getFirst());
	}

	/**
	 * The highest level of the part that names the role and of those that tell nothing
	 * but a level.
	 */
	private static @Nullable Seniority seniority(List<Reading> parts, @Nullable Reading head) {
		return parts.stream()
			.filter((part) -> part.nothingElse() || part.equals(head))
			.map(Reading::level)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private String complete(String head, List<String> following) {
		String name = this.names.canonical(head);
		Boolean of = this.headsWithOf.get(Slug.of(name));
		if (of != null) {
			return following.isEmpty() ? head : join(name, following.getFirst(), of);
		}
		int at = name.toLowerCase(Locale.ROOT).indexOf(OF);
		Boolean before = (at > 0) ? this.headsWithOf.get(Slug.of(name.substring(0, at))) : null;
		return (before != null) ? join(name.substring(0, at), name.substring(at + OF.length()), before) : head;
	}

	private static String join(String head, String what, boolean of) {
		return of ? head + OF + what : what + " " + head;
	}

	private Role role(String stated, String title) {
		String name = this.names.canonical(stated);
		name = name.isEmpty() ? title.strip() : name;
		String slug = Slug.of(name);
		List<String> aliases = (stated.isEmpty() || stated.equals(name)) ? List.of() : List.of(stated);
		return new Role("role:" + (slug.isEmpty() ? "unnamed" : slug), name, aliases);
	}

}
