package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillCategory;
import dev.postinggraph.entity.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of the lexicon. The head of {@code skills/README.txt} tells how a line
 * is written.
 */
final class LexiconReader {

	/** A name and, in brackets behind it, when it counts. */
	private static final Pattern NAME = Pattern.compile("(?<text>[^()]+?)(?:\\s*\\((?<marks>[^()]*)\\))?");

	private static final Pattern SEPARATOR = Pattern.compile("|", Pattern.LITERAL);

	private final String file;

	private final SkillCategory category;

	private @Nullable SkillKind kind;

	private int number;

	LexiconReader(String file, SkillCategory category) {
		this.file = file;
		this.category = category;
	}

	/**
	 * Reads all lines.
	 * @param lines the lines of the file
	 * @return a skill for every line that is neither comment nor heading
	 * @throws IllegalArgumentException if a line is not well-formed; the message names
	 * file and line and what is wrong
	 */
	List<LexiconSkill> read(List<String> lines) {
		List<LexiconSkill> skills = new ArrayList<>();
		for (String line : lines) {
			this.number++;
			String content = line.strip();
			if (content.startsWith("[")) {
				this.kind = kind(content);
			}
			else if (!content.isEmpty() && !content.startsWith("#")) {
				skills.add(skill(content));
			}
		}
		return skills;
	}

	private SkillKind kind(String heading) {
		return switch (heading) {
			case "[technology]" -> SkillKind.TECHNOLOGY;
			case "[knowledge]" -> SkillKind.KNOWLEDGE;
			default -> throw broken("unknown heading %s; write [technology] or [knowledge]".formatted(heading));
		};
	}

	private LexiconSkill skill(String line) {
		if (this.kind == null) {
			throw broken("a skill before the first heading; write [technology] or [knowledge] above it");
		}
		List<Alias> names = SEPARATOR.splitAsStream(line + " ").map(this::alias).toList();
		String name = names.getFirst().text();
		String id = Slug.of(name);
		if (id.isEmpty()) {
			throw broken("the name '%s' has neither letter nor digit".formatted(name));
		}
		List<String> others = names.stream().skip(1).filter((a) -> a.use() != Use.NEVER).map(Alias::text).toList();
		return new LexiconSkill(new Skill("skill:" + id, name, this.category, others), this.kind, names);
	}

	private Alias alias(String item) {
		Matcher matcher = NAME.matcher(item.strip());
		if (!matcher.matches()) {
			throw broken(item.isBlank() ? "nothing between two bars"
					: "'%s' is not a name with at most one pair of brackets behind it".formatted(item.strip()));
		}
		Use use = Use.ALWAYS;
		boolean shared = false;
		String marks = matcher.group("marks");
		for (String mark : (marks != null) ? marks.split(",", -1) : new String[0]) {
			if (mark.strip().equals("shared")) {
				shared = true;
			}
			else {
				use = use(mark.strip());
			}
		}
		return new Alias(matcher.group("text"), use, shared);
	}

	private Use use(String mark) {
		return switch (mark) {
			case "case", "near", "list", "never" -> Use.valueOf(mark.toUpperCase(Locale.ROOT));
			default -> throw broken("unknown mark (%s); write case, near, list, never or shared".formatted(mark));
		};
	}

	private IllegalArgumentException broken(String what) {
		return new IllegalArgumentException("%s, line %d: %s".formatted(this.file, this.number, what));
	}

}
