package dev.postinggraph.query.search;

import java.util.List;

import dev.postinggraph.posting.HostileTexts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					kafka            => Runs Kafka and Spark        => Runs <mark>Kafka</mark> and Spark
					kafka spark      => Runs Kafka and Spark        => Runs <mark>Kafka</mark> and <mark>Spark</mark>
					kafk             => Runs Kafka                  => Runs <mark>Kafka</mark>
					kaf java         => Runs Kafka, Java            => Runs Kafka, <mark>Java</mark>
					kaf* java        => Runs Kafka, Java            => Runs <mark>Kafka</mark>, <mark>Java</mark>
					kubernetis       => On Kubernetes               => On <mark>Kubernetes</mark>
					kubenretes       => On Kubernetes               => On <mark>Kubernetes</mark>
					rust x           => You must trust Rust         => You must trust <mark>Rust</mark>
					developpeur      => Développeur F/H             => <mark>Développeur</mark> F/H
					STRASSE          => in der Straße               => in der <mark>Straße</mark>
					"the kitchen"    => the chef in the kitchen     => the chef in the <mark>kitchen</mark>
					front-end        => a front end                 => a <mark>front</mark> <mark>end</mark>
					node.js          => Node.js, not Node           => <mark>Node.js</mark>, not Node
					java -kafka      => Java and Kafka              => <mark>Java</mark> and Kafka
					script           => <script>alert('1')</script> => &lt;<mark>script</mark>&gt;alert(&#39;1&#39;)&lt;/<mark>script</mark>&gt;
					nowhere          => Java & Go                   => Java &amp; Go
					""")
	void shouldMarkTheWords(String query, String text, String expected) {
		assertThat(snippet(query, text)).isEqualTo(expected);
	}

	@Test
	void shouldShowTheStretchWithTheMostWords() {
		String filler = "We value people who like to work on hard things with others. ".repeat(20);
		String text = "Kafka is nice. " + filler + "You run Kafka on Kubernetes. " + filler;
		assertThat(snippet("kafka kubernetes", text)).startsWith("…")
			.endsWith("…")
			.contains("You run <mark>Kafka</mark> on <mark>Kubernetes</mark>. We value")
			.hasSizeBetween(150, 250);
	}

	@Test
	void shouldPreferTheTextThatHasMoreOfTheWords() {
		Snippet snippet = new Snippet(FullTextQuery.of("kafka engineer"));
		assertThat(snippet.of(List.of("Data Engineer", "An engineer for Kafka")))
			.isEqualTo("An <mark>engineer</mark> for <mark>Kafka</mark>");
		assertThat(snippet.of(List.of("Kafka Engineer", "An engineer for Kafka")))
			.isEqualTo("<mark>Kafka</mark> <mark>Engineer</mark>");
	}

	@Property(tries = 2000, seed = "20261120")
	void shouldBeSafeToShow(@ForAll(supplier = HostileTexts.class) String query,
			@ForAll(supplier = HostileTexts.class) String text) {
		for (String looked : List.of(query, text.substring(0, Math.min(20, text.length())))) {
			String bare = snippet(looked, text).replace("<mark>", "").replace("</mark>", "");
			assertThat(bare).doesNotContain("<", ">", "\"", "'").hasSizeLessThanOrEqualTo(6 * 210);
		}
	}

	private static String snippet(String query, String text) {
		return new Snippet(FullTextQuery.of(query)).of(List.of(text));
	}

}
