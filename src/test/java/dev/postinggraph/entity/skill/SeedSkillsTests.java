package dev.postinggraph.entity.skill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Posting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The two postings that the project began with. They belong to those who wrote them, and
 * are read where they lie.
 */
class SeedSkillsTests {

	private static final Path SEEDS = Path.of("../shared/seeds");

	private static final String[] NEVER = { "Go", "R", "C", "Microsoft Access", "Full", "Apply" };

	private final SkillFinder finder = SkillFinder.withLexicon();

	@Test
	void shouldTakeTheStatedListOfTheFirst() throws IOException {
		List<String> stated = List.of("Kubernetes", "C++", "Java", "Python", "Distributed Systems", "Storage Systems",
				"Caching Systems", "Multi-Region Deployment");
		String text = read("000_7f0507b24eb16dce.txt");
		int list = text.indexOf("**Skills:**");
		int listEnd = text.indexOf('\n', list);
		Body body = new Body(text,
				List.of(new Body.Section(Body.Kind.SKILLS, list, listEnd),
						new Body.Section(Body.Kind.DUTIES, listEnd, text.indexOf("looking for")),
						new Body.Section(Body.Kind.REQUIRED, text.indexOf("looking for"), text.indexOf("**Apply:**"))));

		List<SkillMention> skills = this.finder.find(posting("Principal Engineer, Online Systems", stated, body));

		assertThat(skills).extracting((mention) -> mention.skill().name()).startsWith(stated.toArray(String[]::new));
		assertThat(skills.subList(0, stated.size())).allSatisfy((mention) -> {
			assertThat(mention.level()).isEqualTo(RequirementLevel.REQUIRED);
			assertThat(mention.skill().category()).isNotNull();
			assertThat(mention.start()).isBetween(list, listEnd);
			assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
		});
		assertThat(skills).extracting((mention) -> mention.skill().name()).doesNotContain(NEVER);
	}

	@Test
	void shouldFindTheSkillsInTheTextOfTheSecond() throws IOException {
		String text = read("001_16aee09bf92e8cd6.txt");
		int duties = text.indexOf("Job Duties:");
		int requirements = text.indexOf("Special Skill Requirements:");
		Body body = new Body(text,
				List.of(new Body.Section(Body.Kind.DUTIES, duties, requirements),
						new Body.Section(Body.Kind.REQUIRED, requirements, text.indexOf("Full-time", requirements)),
						new Body.Section(Body.Kind.OTHER, text.indexOf("Full-time", requirements), text.length())));

		List<SkillMention> skills = this.finder.find(posting("Senior Software Engineer", List.of(), body));

		assertThat(skills).extracting((mention) -> mention.skill().name())
			.contains("Java", "JSON", "REST", "Apache Spark", "PySpark", "Apache Airflow", "Apache Kafka", "RAG", "LLM",
					"SQL", "Presto", "JUnit", "Git", "Hadoop", "HDFS", "YARN")
			.doesNotContain(NEVER);
		assertThat(skills).filteredOn((mention) -> mention.skill().name().equals("Presto"))
			.extracting(SkillMention::level)
			.containsExactly(RequirementLevel.REQUIRED);
	}

	private static String read(String name) throws IOException {
		Path file = SEEDS.resolve(name);
		assumeTrue(Files.exists(file), () -> "%s is not on this machine".formatted(file));
		return Files.readString(file);
	}

	private static Posting posting(String title, List<String> skills, Body body) {
		return new Posting(title, null, null, null, null, null, null, null, List.of(), null, null, null, null, null,
				List.of(), skills, body, null, null, List.of());
	}

}
