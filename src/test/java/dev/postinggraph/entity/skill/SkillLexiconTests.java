package dev.postinggraph.entity.skill;

import java.util.List;

import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillCategory;
import dev.postinggraph.entity.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SkillLexiconTests {

	private static final SkillLexicon LEXICON = SkillLexicon.load();

	@Test
	void shouldHoldEachSkillOnce() {
		List<Skill> skills = LEXICON.skills();

		assertThat(skills).hasSizeGreaterThan(2500).extracting(Skill::id).doesNotHaveDuplicates();
		assertThat(skills).allSatisfy((skill) -> assertThat(skill.id()).isEqualTo("skill:" + Slug.of(skill.name())));
		assertThat(skills).extracting(Skill::category).contains(SkillCategory.values());
		assertThat(skills.stream().mapToInt((skill) -> skill.aliases().size()).sum()).isGreaterThan(6000);
	}

	@ParameterizedTest
	@CsvSource({ "golang, Go", "K8S, Kubernetes", "c sharp, C#", "NodeJS, Node.js", "aws, AWS", "R, R",
			"Buchhaltung, Accounting", "spring-boot, Spring Boot", "Deutsch, German" })
	void shouldFindASkillByAnyOfItsNames(String name, String skill) {
		assertThat(LEXICON.byName(name)).map(Skill::name).contains(skill);
	}

	@ParameterizedTest
	@CsvSource({ "Llama Grooming", "go to", "Full-time", "''" })
	void shouldFindNoSkillByOtherWords(String name) {
		assertThat(LEXICON.byName(name)).isEmpty();
	}

	@Test
	void shouldReadALine() {
		List<LexiconSkill> skills = read("# comment", "", "[technology]", "Go (list) | Golang | go to (never)");

		assertThat(skills)
			.containsExactly(new LexiconSkill(new Skill("skill:go", "Go", SkillCategory.DATA, List.of("Golang")),
					SkillKind.TECHNOLOGY, List.of(new Alias("Go", Use.LIST, false),
							new Alias("Golang", Use.ALWAYS, false), new Alias("go to", Use.NEVER, false))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
			[technologies] ~ unknown heading [technologies]; write [technology] or [knowledge]
			Go (nea)       ~ unknown mark (nea); write case, near, list, never or shared
			Go | | Golang  ~ nothing between two bars
			Go |           ~ nothing between two bars
			Go (a) (b)     ~ 'Go (a) (b)' is not a name with at most one pair of brackets behind it
			Go (list       ~ 'Go (list' is not a name with at most one pair of brackets behind it
			-              ~ the name '-' has neither letter nor digit
			""")
	void shouldSayWhatIsWrongWithALineAndWhere(String line, String problem) {
		assertThatIllegalArgumentException().isThrownBy(() -> read("# head", "[technology]", line))
			.withMessage("data.txt, line 3: " + problem);
	}

	@Test
	void shouldWantAHeadingAboveTheFirstSkill() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("Go"))
			.withMessage("data.txt, line 1: a skill before the first heading; "
					+ "write [technology] or [knowledge] above it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
			A One | AO     ; B One | ao              ; Skill 'A One' and Skill 'B One' both claim 'ao'
			A-One          ; A One                   ; have the same id skill:a-one
			Spring Boot    ; Boot | Boots | Boots    ; lists 'Boots' and 'Boots', which match the same texts
			Node.js        ; Deno | Deno JS | DenoJS ; lists 'Deno JS' and 'DenoJS', which match the same texts
			A One (shared) ; B | A-One               ; both claim 'A-One'
			""")
	void shouldNotLetTwoNamesClash(String first, String second, String problem) {
		List<LexiconSkill> skills = read("[technology]", first, second);

		assertThatIllegalArgumentException().isThrownBy(() -> new SkillLexicon(skills, List.of()))
			.withMessageContaining(problem);
	}

	@Test
	void shouldLetNamesBeSharedAndDifferInCase() {
		List<LexiconSkill> skills = read("[technology]", "One | X (shared)", "Two | X (shared)",
				"Word (near) | WORD (list)", "JavaScript | Java Script");

		assertThat(new SkillLexicon(skills, List.of()).skills()).hasSize(4);
	}

	private static List<LexiconSkill> read(String... lines) {
		return new LexiconReader("data.txt", SkillCategory.DATA).read(List.of(lines));
	}

}
