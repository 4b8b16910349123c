package dev.postinggraph.entity.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.postinggraph.entity.Phrases;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.Search;
import dev.postinggraph.posting.field.TextTable;

/**
 * The one name of a role that is said in many ways.
 */
final class RoleNames {

	private final Map<String, String> words = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	private final Search variants;

	RoleNames() {
		for (List<String> row : TextTable.rows("/roles/words.txt", 2)) {
			TextTable.items(row.get(1)).forEach((word) -> this.words.put(word.toLowerCase(Locale.ROOT), row.get(0)));
		}
		this.variants = new Search(Phrases.anyOf(this.words.keySet()));
		for (List<String> row : TextTable.rows("/roles/synonyms.txt", 2)) {
			this.names.put(Slug.of(row.get(0)), row.get(0));
			TextTable.items(row.get(1)).forEach((name) -> this.names.put(Slug.of(name), row.get(0)));
		}
	}

	/**
	 * The name of a role.
	 * @param stated the role as a title states it, without level, team and place
	 * @return the name that it goes by
	 */
	String canonical(String stated) {
		String name = this.variants.replaceAll(stated, (word) -> word(word.group()));
		return this.names.getOrDefault(Slug.of(name), name);
	}

	private String word(String variant) {
		return this.words.getOrDefault(variant.toLowerCase(Locale.ROOT), variant);
	}

}
