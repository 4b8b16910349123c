package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SkillFinderTests {

	private final SkillFinder finder = SkillFinder.withLexicon();

	@Test
	void shouldKeepEachSkillOnceWithItsStrongestMention() {
		Posting posting = posting(List.of(), section(Body.Kind.DUTIES, "You write Java and SQL.\n"),
				section(Body.Kind.REQUIRED, "Java, and Python is a plus.\n"));

		assertThat(this.finder.find(posting))
			.extracting(SkillFinderTests::name, SkillMention::level, SkillMention::start)
			.containsExactly(tuple("Java", RequirementLevel.REQUIRED, 24), tuple("SQL", RequirementLevel.MENTIONED, 19),
					tuple("Python", RequirementLevel.PREFERRED, 34));
	}

	@Test
	void shouldTakeStatedSkillsThatTheLexiconDoesNotKnow() {
		Posting posting = posting(List.of("Cpp", "Llama Grooming", "Full-time"),
				section(Body.Kind.SKILLS, "Cpp, Llama Grooming, Full-time\n"));

		List<SkillMention> mentions = this.finder.find(posting);

		assertThat(mentions)
			.extracting(SkillFinderTests::name, SkillMention::level, SkillMention::text, SkillMention::start)
			.containsExactly(tuple("C++", RequirementLevel.REQUIRED, "Cpp", 0),
					tuple("Llama Grooming", RequirementLevel.REQUIRED, "Llama Grooming", 5));
		assertThat(mentions.getLast().skill().id()).isEqualTo("skill:llama-grooming");
		assertThat(mentions.getLast().skill().category()).isNull();
	}

	@Test
	void shouldNotSearchOutsideSectionsNorWhatIsGivenOrLegal() {
		Body body = new Body("Java jobs. We give you Python classes. Apply.",
				List.of(new Body.Section(Body.Kind.BENEFITS, 10, 45)));

		assertThat(this.finder.find(posting(List.of(), null, body))).isEmpty();
	}

	@Test
	void shouldNotTakeAnEmployerForItsProduct() {
		Body body = new Body("Snowflake builds in Java. You know Snowflake.",
				List.of(new Body.Section(Body.Kind.ABOUT, 0, 25), new Body.Section(Body.Kind.REQUIRED, 25, 45)));

		assertThat(this.finder.find(posting(List.of(), new Organization("Snowflake Inc.", null), body)))
			.extracting(SkillFinderTests::name, SkillMention::level, SkillMention::start)
			.containsExactly(tuple("Java", RequirementLevel.MENTIONED, 20),
					tuple("Snowflake", RequirementLevel.REQUIRED, 35));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			OTHER     | You write Kotlin.                               | MENTIONED
			OTHER     | Kotlin is a must.                               | REQUIRED
			OTHER     | Required: Java, Kotlin, SQL                     | REQUIRED
			OTHER     | Kotlin is a plus.                               | PREFERRED
			OTHER     | Nice to have: Java, Kotlin                      | PREFERRED
			OTHER     | Java required, Kotlin preferred                 | PREFERRED
			OTHER     | Kotlin required, Java preferred                 | REQUIRED
			OTHER     | Java, Kotlin and SQL are a plus                 | PREFERRED
			OTHER     | You must know Java and, ideally, Kotlin         | PREFERRED
			OTHER     | Java is a plus. You write Kotlin.               | MENTIONED
			OTHER     | - You write Kotlin                              | MENTIONED
			REQUIRED  | Kotlin                                          | REQUIRED
			REQUIRED  | Java; Kotlin is a plus                          | PREFERRED
			PREFERRED | Kotlin                                          | PREFERRED
			TITLE     | Kotlin developer                                | REQUIRED
			SKILLS    | Kotlin                                          | REQUIRED
			ABOUT     | You must see how we build with Kotlin           | MENTIONED
			DUTIES    | Kotlin wäre von Vorteil                         | PREFERRED
			OTHER     | Kotlin souhaité, Java exigé                     | PREFERRED
			OTHER     | Java souhaitée. Kotlin exigé.                   | REQUIRED
			""")
	void shouldTellHowMuchASkillIsAskedFor(Body.Kind kind, String text, RequirementLevel level) {
		assertThat(this.finder.find(posting(List.of(), section(kind, text))))
			.filteredOn((mention) -> name(mention).equals("Kotlin"))
			.extracting(SkillMention::level)
			.containsExactly(level);
	}

	@Test
	void shouldTakeTheLevelOfTheLineAboveAList() {
		Posting posting = posting(List.of(), section(Body.Kind.OTHER, """
				You bring:
				- Java
				- SQL

				Nice to have
				* Kotlin
				"""));

		assertThat(this.finder.find(posting)).extracting(SkillFinderTests::name, SkillMention::level)
			.containsExactly(tuple("Java", RequirementLevel.REQUIRED), tuple("SQL", RequirementLevel.REQUIRED),
					tuple("Kotlin", RequirementLevel.PREFERRED));
	}

	@Test
	void shouldTakeApartAStatedEntryThatHoldsSeveralSkills() {
		Posting posting = posting(List.of("Java/Spring Boot", "Go", "Experience with SQL databases in large teams"),
				section(Body.Kind.OTHER, "No list here."));

		assertThat(this.finder.find(posting)).extracting(SkillFinderTests::name, SkillMention::start, SkillMention::end)
			.containsExactly(tuple("Java", 0, 0), tuple("Spring Boot", 0, 0), tuple("Go", 0, 0), tuple("SQL", 0, 0));
	}

	@Test
	void shouldKeepFieldsOfTheCompanyOutButNotItsTechnologies() {
		Posting posting = posting(List.of(), section(Body.Kind.ABOUT, "Leaders in logistics, running on Kubernetes."));

		assertThat(this.finder.find(posting)).extracting(SkillFinderTests::name).containsExactly("Kubernetes");
	}

	private static String name(SkillMention mention) {
		return mention.skill().name();
	}

	private record Part(Body.Kind kind, String text) {

	}

	private static Part section(Body.Kind kind, String text) {
		return new Part(kind, text);
	}

	private static Posting posting(List<String> skills, Part... parts) {
		StringBuilder text = new StringBuilder();
		List<Body.Section> sections = new ArrayList<>();
		for (Part part : parts) {
			sections.add(new Body.Section(part.kind(), text.length(), text.length() + part.text().length()));
			text.append(part.text());
		}
		return posting(skills, null, new Body(text.toString(), sections));
	}

	private static Posting posting(List<String> skills, @Nullable Organization company, Body body) {
		return new Posting("Engineer", company, null, null, null, null, null, null, List.of(), null, null, null, null,
				null, List.of(), skills, body, null, null, List.of());
	}

}
