package dev.postinggraph.entity.skill;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.postinggraph.entity.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that has the letters of a name, and what its context made of it so
 * far. It lives while one text is searched, in one thread.
 */
final class Candidate {

	private final int start;

	private final int end;

	private final Use use;

	private final boolean exact;

	private final List<LexiconSkill> owners;

	private final Set<SkillKind> kinds = EnumSet.noneOf(SkillKind.class);

	private @Nullable MatchRule rule;

	/**
	 * Creates a candidate.
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 * @param use when it counts; {@code ALWAYS} and {@code CASE} count at once
	 * @param exact whether it is written in exactly the case of the name
	 * @param owners the skills that go by the name; none if it is never a skill
	 */
	Candidate(int start, int end, Use use, boolean exact, List<LexiconSkill> owners) {
		this.start = start;
		this.end = end;
		this.use = use;
		this.exact = exact;
		this.owners = List.copyOf(owners);
		owners.forEach((owner) -> this.kinds.add(owner.kind()));
		if (use == Use.ALWAYS) {
			this.rule = MatchRule.NAME;
		}
		else if (use == Use.CASE && exact) {
			this.rule = MatchRule.CASE;
		}
	}

	int start() {
		return this.start;
	}

	int end() {
		return this.end;
	}

	Use use() {
		return this.use;
	}

	boolean isExact() {
		return this.exact;
	}

	List<LexiconSkill> owners() {
		return this.owners;
	}

	@Nullable MatchRule rule() {
		return this.rule;
	}

	boolean isAccepted() {
		return this.rule != null;
	}

	void accept(MatchRule reason) {
		this.rule = reason;
	}

	/**
	 * Whether this one is sure enough to make an ambiguous other one sure.
	 */
	boolean vouchesFor(Candidate other) {
		return isAccepted() && (mayBe(SkillKind.TECHNOLOGY) || !other.mayBe(SkillKind.TECHNOLOGY));
	}

	/**
	 * Whether it is certain and a technology.
	 */
	boolean isTechnology() {
		return isAccepted() && mayBe(SkillKind.TECHNOLOGY);
	}

	/**
	 * Whether another one may be of the same category.
	 */
	boolean isAkin(Candidate other) {
		return this.owners.stream()
			.anyMatch((owner) -> other.owners.stream()
				.anyMatch((theirs) -> owner.skill().category() == theirs.skill().category()));
	}

	/**
	 * Whether one of the skills that go by the name is of a kind.
	 */
	boolean mayBe(SkillKind kind) {
		return this.kinds.contains(kind);
	}

}
