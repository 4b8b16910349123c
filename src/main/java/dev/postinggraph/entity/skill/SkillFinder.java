package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Posting;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skills that a posting asks for: those that its source lists, and those that
 * its text names. Immutable, and safe for use by many threads.
 */
public final class SkillFinder {

	/**
	 * How much of a text is searched, in characters: some twenty times a long posting.
	 */
	private static final int SEARCHED = 100_000;

	private final SkillMatcher matcher;

	private final StatedSkills stated;

	/**
	 * Creates a finder.
	 * @param lexicon the skills to find in texts
	 */
	public SkillFinder(SkillLexicon lexicon) {
		this.matcher = new SkillMatcher(lexicon);
		this.stated = new StatedSkills(lexicon, this.matcher);
	}

	/**
	 * A finder with the lexicon of the application.
	 * @return the finder
	 */
	public static SkillFinder withLexicon() {
		return new SkillFinder(SkillLexicon.load());
	}

	/**
	 * Finds the skills of a posting.
	 * @param posting the posting
	 * @return each skill once, with its strongest mention, of equally strong ones the
	 * first; in the order in which the posting first names them, those of its list first.
	 * A mention that is not in the posting's text, as the list comes from elsewhere, is
	 * empty and at its start
	 */
	public List<SkillMention> find(Posting posting) {
		List<SkillMention> mentions = new ArrayList<>(this.stated.find(posting));
		mentions.addAll(inText(posting));
		Map<String, SkillMention> strongest = new LinkedHashMap<>();
		for (SkillMention mention : mentions) {
			strongest.merge(mention.skill().id(), mention, SkillFinder::stronger);
		}
		return List.copyOf(strongest.values());
	}

	/**
	 * Finds what names skills in a text of which nothing else is known.
	 * @param text any text
	 * @return every match, in the order of the text
	 */
	public List<SkillMatch> matches(String text) {
		return this.matcher.matches(text);
	}

	private static SkillMention stronger(SkillMention first, SkillMention second) {
		return (second.level().compareTo(first.level()) < 0) ? second : first;
	}

	/**
	 * The mentions in the text. A list that the source states is not searched again.
	 */
	private List<SkillMention> inText(Posting posting) {
		Body body = posting.body();
		Levels levels = new Levels(body);
		Employer employer = new Employer(posting);
		List<SkillMention> mentions = new ArrayList<>();
		String searched = body.text().substring(0, Math.min(SEARCHED, body.text().length()));
		for (SkillMatch match : this.matcher.matches(searched)) {
			Body.Section section = section(body, match);
			boolean listed = section != null && section.kind() == Body.Kind.SKILLS && !posting.skills().isEmpty();
			if (section != null && !listed && isAskedIn(section.kind(), match)
					&& !employer.isMeantBy(match, section.kind())) {
				RequirementLevel level = levels.of(section.kind(), match.start(), match.end());
				mentions.add(
						new SkillMention(match.skill(), level, match.text(), match.start(), match.end(), match.rule()));
			}
		}
		return mentions;
	}

	private static Body.@Nullable Section section(Body body, SkillMatch match) {
		for (Body.Section section : body.sections()) {
			if (section.start() <= match.start() && match.end() <= section.end()) {
				return section;
			}
		}
		return null;
	}

	/**
	 * What a company gives and what the law wants said are no skills; what a company is
	 * about may be told in words of its trade, but its technologies count.
	 */
	private static boolean isAskedIn(Body.Kind section, SkillMatch match) {
		return switch (section) {
			case TITLE, SKILLS, SUMMARY, DUTIES, REQUIRED, PREFERRED, OTHER -> true;
			case ABOUT -> match.kind() == SkillKind.TECHNOLOGY;
			case BENEFITS, LEGAL -> false;
		};
	}

}
