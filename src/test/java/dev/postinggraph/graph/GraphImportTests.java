package dev.postinggraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GraphImportTests {

	@TempDir
	Path folder;

	private GraphImport files;

	@BeforeEach
	void begin() {
		this.files = new GraphImport(this.folder);
	}

	@AfterEach
	void close() {
		this.files.close();
	}

	@Test
	void shouldTellWhatCameOfEachPosting() {
		SightingBuilder tooLong = SightingBuilder.of("Miller").url("https://breadjobs.example/" + "x".repeat(5000));
		assertThat(this.files.add(sightings(baker(), tooLong)).orElseThrow()).satisfiesExactly(
				(written) -> assertThat(written).isEqualTo(new Written("posting:baker-crumb-and-co", Change.LOADED)),
				(refused) -> assertThat(refused).isInstanceOf(Refused.class));
	}

	@Test
	void shouldLeaveWhatMayBeAPostingBeforeIt() {
		assertThat(isWritten(baker().url("https://breadjobs.example/1"))).isTrue();
		assertThat(isWritten(baker().on("ovenwork.example"))).as("the same job elsewhere").isFalse();
		assertThat(isWritten(SightingBuilder.of("Confectioner").url("https://breadjobs.example/1")))
			.as("the same address")
			.isFalse();
		assertThat(isWritten(SightingBuilder.of("Confectioner"))).as("like one that was left").isFalse();
		assertThat(isWritten(SightingBuilder.of("Brewer"), SightingBuilder.of("Brewer"))).as("one document").isFalse();
		assertThat(isWritten(SightingBuilder.of("Miller"))).isTrue();
	}

	@Test
	void shouldLeaveWhatWouldNameAnEntityBeforeItsTurn() {
		String url = "https://breadjobs.example/1";
		assertThat(isWritten(baker().url(url))).isTrue();
		assertThat(
				isWritten(baker().url(url).company(company("Crumb GmbH")).requires("Desem", RequirementLevel.REQUIRED)))
			.isFalse();
		assertThat(isWritten(SightingBuilder.of("Miller").company(company("Crumb")))).as("named otherwise").isFalse();
		assertThat(isWritten(SightingBuilder.of("Brewer").company(company("Crumb & Co")))).as("adds no name").isTrue();
		assertThat(isWritten(SightingBuilder.of("Cook").requires("Desem", RequirementLevel.MENTIONED)))
			.as("the same name")
			.isTrue();
	}

	@Test
	void shouldWriteEachEntityOnceWithAllOfItsNames() throws IOException {
		assertThat(isWritten(baker().company(company("Crumb \"& Co\"")))).isTrue();
		assertThat(isWritten(SightingBuilder.of("Miller").company(company("CRUMB GmbH")))).isTrue();
		List<String> arguments = this.files.finish();
		assertThat(Files.readAllLines(this.folder.resolve("Company.csv"))).hasSize(2)
			.last()
			.asString()
			.matches("\"\\d+\",\"company:crumb-and-co\",\"Crumb \"\"& Co\"\"\",\"CRUMB GmbH\",");
		assertThat(Files.readAllLines(this.folder.resolve("AT.csv"))).hasSize(3);
		assertThat(arguments).contains("--nodes=Company=" + this.folder.resolve("Company.csv"),
				"--relationships=AT=" + this.folder.resolve("AT.csv"));
	}

	private static Company company(String name) {
		return new Company("company:crumb-and-co", name, List.of(), null);
	}

	private static SightingBuilder baker() {
		return SightingBuilder.of("Baker");
	}

	private boolean isWritten(SightingBuilder... document) {
		return this.files.add(sightings(document)).isPresent();
	}

	private static List<Sighting> sightings(SightingBuilder... postings) {
		return Arrays.stream(postings).map(SightingBuilder::build).toList();
	}

}
