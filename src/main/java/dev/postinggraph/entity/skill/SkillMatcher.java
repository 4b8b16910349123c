package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.SkillCategory;

/**
 * Finds the skills that a text names, each with its place and the rule that fired.
 * Immutable, and safe for use by many threads.
 */
public final class SkillMatcher {

	private final CandidateScanner scanner;

	/**
	 * Creates a matcher.
	 * @param lexicon the skills to find
	 */
	public SkillMatcher(SkillLexicon lexicon) {
		this.scanner = new CandidateScanner(lexicon.trie());
	}

	/**
	 * Finds the skills that a text names.
	 * @param text any text
	 * @return the matches in the order of the text, not overlapping; a skill may be there
	 * more than once
	 */
	public List<SkillMatch> matches(String text) {
		List<Candidate> candidates = this.scanner.scan(text);
		Cues cues = new Cues(text);
		Neighbours neighbours = new Neighbours(text, candidates, cues);
		neighbours.decide();
		Set<String> companies = companies(candidates, cues);
		Map<SkillCategory, Integer> sizes = sizes(candidates);
		List<SkillMatch> matches = new ArrayList<>();
		for (int i = 0; i < candidates.size(); i++) {
			Candidate candidate = candidates.get(i);
			MatchRule rule = candidate.rule();
			boolean isCompany = !companies.isEmpty() && ids(candidate).anyMatch(companies::contains)
					&& !neighbours.isListed(i);
			if (rule != null && !isCompany && !cues.negate(candidate)) {
				owner(candidate, sizes).ifPresent((owner) -> matches.add(match(text, candidate, owner, rule)));
			}
		}
		return matches;
	}

	/**
	 * The ids of the products that the text speaks of as of companies, likely the one
	 * that hires. Languages are nobody's.
	 */
	private static Set<String> companies(List<Candidate> candidates, Cues cues) {
		return candidates.stream()
			.filter((candidate) -> candidate.isTechnology() && cues.nameCompany(candidate))
			.flatMap((candidate) -> candidate.owners().stream())
			.filter((owner) -> owner.skill().category() != SkillCategory.PROGRAMMING_LANGUAGE)
			.map((owner) -> owner.skill().id())
			.collect(Collectors.toSet());
	}

	private static Stream<String> ids(Candidate candidate) {
		return candidate.owners().stream().map((owner) -> owner.skill().id());
	}

	private static SkillMatch match(String text, Candidate candidate, LexiconSkill owner, MatchRule rule) {
		return new SkillMatch(owner.skill(), owner.kind(), text.substring(candidate.start(), candidate.end()),
				candidate.start(), candidate.end(), rule);
	}

	/**
	 * Of the skills that share a name, the one whose category the text has most of; none
	 * if it has nothing of any.
	 */
	private static Optional<LexiconSkill> owner(Candidate candidate, Map<SkillCategory, Integer> sizes) {
		if (candidate.owners().size() == 1) {
			return Optional.of(candidate.owners().getFirst());
		}
		return candidate.owners()
			.stream()
			.filter((owner) -> size(owner, sizes) > 0)
			.max(Comparator.comparingInt((owner) -> size(owner, sizes)));
	}

	private static int size(LexiconSkill owner, Map<SkillCategory, Integer> sizes) {
		return sizes.getOrDefault(category(owner), 0);
	}

	private static Map<SkillCategory, Integer> sizes(List<Candidate> candidates) {
		Map<SkillCategory, Integer> sizes = new EnumMap<>(SkillCategory.class);
		for (Candidate candidate : candidates) {
			if (candidate.isAccepted() && candidate.owners().size() == 1) {
				sizes.merge(category(candidate.owners().getFirst()), 1, Integer::sum);
			}
		}
		return sizes;
	}

	private static SkillCategory category(LexiconSkill skill) {
		return Objects.requireNonNull(skill.skill().category(), "Skills of the lexicon have a category");
	}

}
