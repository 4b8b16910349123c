package dev.postinggraph.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.entity.skill.SkillFinder;
import dev.postinggraph.entity.skill.SkillMatch;
import dev.postinggraph.ingest.Parsed;
import dev.postinggraph.ingest.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What {@link ParseBenchmark} measures: postings read by one thread, a different one each
 * time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:ActiveProcessorCount=1")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
public class Reading {

	/** So many that no processor learns them by heart. */
	private static final int DOCUMENTS = 300;

	private static final int PORTION = 200;

	private final SkillFinder skills = SkillFinder.withLexicon();

	private final Parser parser = Parser.withEverything();

	private final GeneratedPostings generated = new GeneratedPostings();

	private final List<String> texts = all(this.generated::text);

	private final List<Document> postings = all(this.generated::json);

	private final List<Document> pages = all(this.generated::page);

	private int next;

	private static <T> List<T> all(IntFunction<T> generated) {
		return IntStream.range(0, DOCUMENTS).mapToObj(generated).toList();
	}

	/** The skills of a text of 4,400 characters. */
	@Benchmark
	public List<SkillMatch> skills() {
		return this.skills.matches(next(this.texts));
	}

	/**
	 * Postings as JSON, from their bytes to their entities, as many at a time as a load.
	 */
	@Benchmark
	@OperationsPerInvocation(PORTION)
	public List<Parsed> json() {
		return this.parser.parse(Stream.generate(() -> next(this.postings)).limit(PORTION).toList());
	}

	/** A page of 140 kB, from its bytes to its entities. */
	@Benchmark
	public Parsed html() {
		return this.parser.parse(next(this.pages));
	}

	private <T> T next(List<T> all) {
		this.next = (this.next + 1) % DOCUMENTS;
		return all.get(this.next);
	}

}
