package dev.postinggraph.entity.skill;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Keeps two lines of the lexicon from claiming one name unless both say that they share
 * it.
 */
final class LexiconConflicts {

	private LexiconConflicts() {
	}

	/**
	 * Checks two names that match the same letters.
	 * @throws IllegalArgumentException if they can't both stand
	 */
	static void check(AliasTrie.Form one, AliasTrie.Form other) {
		Alias a = one.alias();
		Alias b = other.alias();
		if (a.use() == Use.NEVER && b.use() == Use.NEVER) {
			return;
		}
		if (Objects.equals(one.owner(), other.owner())) {
			boolean matchSame = a.use().inExactCase() ? b.use().inExactCase() && a.text().equals(b.text())
					: a.covers(b);
			if (matchSame) {
				throw new IllegalArgumentException("%s lists '%s' and '%s', which match the same texts; keep one"
					.formatted(name(one.owner()), a.text(), b.text()));
			}
		}
		else if (!a.shared() || !b.shared()) {
			throw new IllegalArgumentException("%s and %s both claim '%s'; mark both (shared) or drop one"
				.formatted(name(one.owner()), name(other.owner()), b.text()));
		}
	}

	private static String name(@Nullable LexiconSkill owner) {
		return (owner != null) ? "Skill '%s'".formatted(owner.skill().name()) : "not-skills.txt";
	}

}
