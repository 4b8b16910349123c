package dev.postinggraph.entity.skill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillCategory;

/**
 * The skills that are known by name, and every way to write them. Immutable, and safe for
 * use by many threads.
 */
public final class SkillLexicon {

	/** Words that sources list among skills and that are none. */
	private static final String NO_SKILLS = "skills/not-skills.txt";

	private final List<LexiconSkill> skills;

	private final AliasTrie trie;

	private final Map<String, List<AliasTrie.Form>> byKey = new HashMap<>();

	SkillLexicon(List<LexiconSkill> skills, List<String> noSkills) {
		this.skills = List.copyOf(skills);
		List<AliasTrie.Form> forms = new ArrayList<>();
		Map<String, LexiconSkill> byId = new HashMap<>();
		for (LexiconSkill skill : skills) {
			LexiconSkill twin = byId.putIfAbsent(skill.skill().id(), skill);
			if (twin != null) {
				throw new IllegalArgumentException("The skills '%s' and '%s' have the same id %s; make them one line"
					.formatted(twin.skill().name(), skill.skill().name(), skill.skill().id()));
			}
			skill.names().forEach((alias) -> forms.add(new AliasTrie.Form(skill, alias)));
		}
		noSkills.forEach((text) -> forms.add(new AliasTrie.Form(null, new Alias(text, Use.NEVER, false))));
		forms.forEach(this::add);
		this.trie = new AliasTrie(forms);
	}

	/**
	 * Loads the lexicon of the application.
	 * @return the lexicon
	 * @throws IllegalArgumentException if a line is broken or two skills claim one name;
	 * the message says where and what to do
	 */
	public static SkillLexicon load() {
		List<LexiconSkill> skills = new ArrayList<>();
		for (SkillCategory category : SkillCategory.values()) {
			String file = "skills/%s.txt".formatted(category.name().toLowerCase(Locale.ROOT).replace('_', '-'));
			skills.addAll(new LexiconReader(file, category).read(lines(file)));
		}
		List<String> noSkills = lines(NO_SKILLS).stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.toList();
		return new SkillLexicon(skills, noSkills);
	}

	/**
	 * All skills, in the order of their categories and files.
	 * @return the skills
	 */
	public List<Skill> skills() {
		return this.skills.stream().map(LexiconSkill::skill).toList();
	}

	/**
	 * The skill that goes by a name, for a text that is known to be one.
	 * @param name the canonical name or an alias, in any case
	 * @return the skill; empty if none or more than one goes by it
	 */
	public Optional<Skill> byName(String name) {
		List<Skill> owners = forms(name).stream()
			.filter((form) -> form.alias().use() != Use.NEVER)
			.map(AliasTrie.Form::owner)
			.filter(Objects::nonNull)
			.map(LexiconSkill::skill)
			.distinct()
			.toList();
		return (owners.size() == 1) ? Optional.of(owners.getFirst()) : Optional.empty();
	}

	/**
	 * Whether a text that a source lists among skills is known to be none, as "Full-time"
	 * is.
	 */
	boolean isNoSkill(String name) {
		return forms(name).stream().anyMatch((form) -> form.owner() == null);
	}

	AliasTrie trie() {
		return this.trie;
	}

	private List<AliasTrie.Form> forms(String name) {
		return this.byKey.getOrDefault(new Alias(name.strip(), Use.ALWAYS, false).key(), List.of());
	}

	private void add(AliasTrie.Form form) {
		List<AliasTrie.Form> same = this.byKey.computeIfAbsent(form.alias().key(), (key) -> new ArrayList<>(1));
		for (AliasTrie.Form other : same) {
			LexiconConflicts.check(other, form);
		}
		same.add(form);
	}

	private static List<String> lines(String file) {
		try (InputStream in = SkillLexicon.class.getClassLoader().getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("The lexicon has no file %s; every category needs one".formatted(file));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Reading %s failed".formatted(file), ex);
		}
	}

}
