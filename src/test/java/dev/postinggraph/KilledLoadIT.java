package dev.postinggraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A load that is killed at any moment, and begun again, makes the graph of one that was
 * left alone. So do two loads at once.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledLoadIT {

	private static final int POSTINGS = 3000;

	/** More of them take their time: {@code -Dkills=10}. */
	private static final int KILLS = Integer.getInteger("kills", 1);

	@RegisterExtension
	static final EmbeddedGraph graph = EmbeddedGraph.ofItsOwn();

	private static final Parser PARSER = Parser.withEverything();

	@TempDir
	Path folder;

	@Test
	void shouldMakeTheSameGraphAsALoadThatWasLeftAlone() throws IOException {
		Path file = Files.write(this.folder.resolve("postings.jsonl"),
				IntStream.range(0, POSTINGS).mapToObj(KilledLoadIT::posting).toList());
		ingest(file);
		List<String> expected = graph.dump();
		assertThat(graph.value("MATCH (p:Posting) WHERE COUNT { (p)-[:LISTED_ON]->() } = 2 RETURN count(p)"))
			.isEqualTo(POSTINGS / 10L);
		graph.clean();
		killSometimes(file);
		try (ApplicationProcess last = load(file)) {
			assertThat(last.exitCode()).as(last::errors).isZero();
			assertThat(last.output()).startsWith("Going on after the ");
		}
		assertThat(graph.dump()).isEqualTo(expected);
		graph.clean();
		Stream.of(file, file).parallel().forEach(KilledLoadIT::ingest);
		assertThat(graph.dump()).isEqualTo(expected);
	}

	/** At moments that differ from run to run, and past the first checkpoint at last. */
	private void killSometimes(Path file) {
		Random random = new Random();
		for (int kill = 1; kill <= KILLS; kill++) {
			try (ApplicationProcess load = load(file)) {
				int postings = POSTINGS / (KILLS + 1) * kill - random.nextInt(POSTINGS / (KILLS + 1) / 4);
				load.await(() -> postings() >= postings);
				load.kill();
			}
			assertThat(postings()).isLessThan(POSTINGS / 10 * 8);
		}
	}

	/** In this process, as if in one of its own: with a writer that knows of no other. */
	private static void ingest(Path file) {
		Ingest ingest = new Ingest(PARSER, new GraphWriter(graph.driver()), new LoadedPostings());
		FileDocuments documents = new FileDocuments(List.of(file.toString()), InputStream.nullInputStream());
		assertThat(ingest.run(documents.stream(), (_) -> {
		}).rejected()).isZero();
	}

	private static long postings() {
		return (long) graph.values("MATCH (p:Posting) RETURN count(p)").getFirst();
	}

	private ApplicationProcess load(Path file) {
		return ApplicationProcess.start(this.folder, "load", file.toString(), "--spring.neo4j.uri=" + graph.uri());
	}

	/** One in ten is listed twice, and one in ten is on another board in other words. */
	private static String posting(int i) {
		int job = (i % 10 == 9) ? i - 5 : i;
		boolean elsewhere = i % 10 == 7;
		int told = elsewhere ? i - 4 : job;
		String text = IntStream.range(0, 12)
			.mapToObj((line) -> "On day %d you bake loaf %d for shop %d.".formatted(line, told * 31 + line, told))
			.collect(Collectors.joining(" "));
		return """
				{"title": "Baker %d%s", "company": "Crumb %d GmbH", "location": "Linz, Austria", \
				"url": "https://%s.example/%d", "datePosted": "2026-05-11", \
				"description": "We bake with Java, SQL and Kubernetes, in shift %d. %s"}""".formatted(told,
				elsewhere ? " (m/w/d)" : "", told % 50, elsewhere ? "loaves" : "crumb", told, i, text);
	}

}
