package dev.postinggraph.samejob;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One job is one posting, however often it is posted; two are two, however much they are
 * alike. Measured on generated and on written jobs, and printed.
 */
class SameJobTests {

	private static final int ORIGINALS = Integer.getInteger("originals", 24);

	private static final double RECALL = 0.9;

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private static final Parser PARSER = Parser.withEverything();

	private Ingest ingest;

	@BeforeEach
	void createIngest() {
		this.ingest = new Ingest(PARSER, new GraphWriter(graph.driver()), new LoadedPostings());
	}

	@Test
	void shouldFindJobsThatArePostedAgainAndNoOthers() {
		Originals generator = new Originals(5);
		List<Advertisement> originals = Stream
			.concat(IntStream.range(0, ORIGINALS).mapToObj(generator::next), WrittenJobs.all().stream())
			.map(NearMisses::original)
			.toList();
		Map<String, String> ids = new HashMap<>();
		load(originals).forEach((job, written) -> ids.put(job.key(), written.id()));
		assertThat(ids.values()).doesNotHaveDuplicates().hasSize(originals.size());
		int found = measureReposts(originals, ids);
		graph.clean();
		load(originals);
		int merged = measureNearMisses(originals, generator);
		System.out.printf("Precision %.3f%n", (double) found / (found + merged));
		assertThat(merged).as("near misses that became one posting with another job").isZero();
	}

	private int measureReposts(List<Advertisement> originals, Map<String, String> ids) {
		List<Advertisement> reposts = new ArrayList<>();
		Map<String, String> ways = new HashMap<>();
		new Reposts(7).ways().forEach((name, way) -> originals.forEach((original) -> {
			Advertisement repost = way.apply(NearMisses.elsewhere(original));
			reposts
				.add(repost.on("board-%d.example".formatted(Math.floorMod(name.hashCode(), 10_000)), original.key()));
			ways.put(reposts.getLast().document().name(), name);
		}));
		Map<String, Integer> found = new TreeMap<>();
		load(reposts).forEach((repost, written) -> found.merge(ways.get(repost.document().name()),
				written.id().equals(ids.get(repost.key())) ? 1 : 0, Integer::sum));
		found.forEach((name, count) -> System.out.printf("%-36s %d of %d found%n", name, count, originals.size()));
		int all = found.values().stream().mapToInt(Integer::intValue).sum();
		System.out.printf("Recall %.3f%n", (double) all / reposts.size());
		assertThat((double) all / reposts.size()).as("recall").isGreaterThanOrEqualTo(RECALL);
		return all;
	}

	private int measureNearMisses(List<Advertisement> originals, Originals generator) {
		Map<String, Integer> wrong = new TreeMap<>();
		new NearMisses(generator).ways().forEach((name, way) -> {
			String host = "other-%d.example".formatted(Math.floorMod(name.hashCode(), 10_000));
			List<Advertisement> others = originals.stream()
				.map((job) -> way.apply(NearMisses.elsewhere(job)).on(host, "o-" + job.key()))
				.toList();
			int merged = (int) load(others).values()
				.stream()
				.filter((written) -> written.change() != Change.LOADED)
				.count();
			System.out.printf("%-36s %d of %d wrongly merged%n", name, merged, others.size());
			wrong.put(name, merged);
		});
		return wrong.values().stream().mapToInt(Integer::intValue).sum();
	}

	@Test
	void shouldKeepOneJobInManyCitiesApartOnEachBoard() {
		Advertisement job = new Originals(11).next(0);
		List<String> cities = Stream.of("Otter", "Bracken", "Thistle", "Marl", "Wend", "Corn", "Salt", "Hazel")
			.flatMap((start) -> Stream
				.of("mouth", "bridge", "ford", "stead", "wick", "holm", "combe", "thorpe", "dale", "gate")
				.map((end) -> start + end + ", Austria"))
			.limit(79)
			.toList();
		Map<Advertisement, Written> first = load(inCities(job, cities));
		assertThat(first.values()).extracting(Written::id).doesNotHaveDuplicates().hasSize(79);
		Map<Advertisement, Written> second = load(inCities(job.plain().on("again.example", "x"), cities));
		assertThat(second.values()).extracting(Written::id)
			.containsExactlyElementsOf(first.values().stream().map(Written::id).toList());
	}

	private static List<Advertisement> inCities(Advertisement job, List<String> cities) {
		return cities.stream()
			.map((city) -> job.with("location", city).on(job.host(), city.replaceAll("\\W+", "-")))
			.toList();
	}

	private Map<Advertisement, Written> load(List<Advertisement> jobs) {
		Map<String, Written> written = new HashMap<>();
		Stream<Supply> documents = jobs.stream().map((job) -> new Supplied(job.document()));
		this.ingest.run(documents, (outcome) -> {
			assertThat(outcome.rejections()).isEmpty();
			written.put(outcome.document(), outcome.postings().getFirst());
		});
		Map<Advertisement, Written> all = new LinkedHashMap<>();
		jobs.forEach((job) -> all.put(job, written.get(job.document().name())));
		return all;
	}

}
