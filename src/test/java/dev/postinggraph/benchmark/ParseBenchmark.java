package dev.postinggraph.benchmark;

import java.util.Collection;
import java.util.Map;

import dev.postinggraph.entity.skill.SkillLexicon;
import dev.postinggraph.ingest.Parsed;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many postings a second one thread reads on one core, measured by JMH, beside the
 * number that it should reach on a machine of its own. The limits are not asserted: a
 * busy machine would fail them.
 */
class ParseBenchmark {

	/** Postings a second, by the method of {@link Reading} that reads them. */
	private static final Map<String, Integer> LIMITS = Map.of("skills", 5000, "json", 2000, "html", 150);

	@Test
	void shouldTellPostingsPerSecondBesideTheLimits() throws RunnerException {
		Parser parser = Parser.withEverything();
		GeneratedPostings generated = new GeneratedPostings();
		assertThat(parser.parse(generated.json(1))).isInstanceOf(Parsed.Resolved.class);
		assertThat(parser.parse(generated.page(1))).isInstanceOf(Parsed.Resolved.class);
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(Reading.class.getName() + "\\..*").shouldFailOnError(true).build())
			.run();
		long aliases = SkillLexicon.load().skills().stream().mapToLong((skill) -> 1 + skill.aliases().size()).sum();
		System.out.printf("%n%,d names of skills; postings per second%n%-10s %10s %10s%n", aliases, "what", "measured",
				"limit");
		results.forEach(ParseBenchmark::print);
	}

	private static void print(RunResult result) {
		String what = result.getPrimaryResult().getLabel();
		System.out.printf("%-10s %,10.0f %,10d%n", what, result.getPrimaryResult().getScore(),
				LIMITS.getOrDefault(what, 0));
	}

}
