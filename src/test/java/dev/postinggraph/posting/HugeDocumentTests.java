package dev.postinggraph.posting;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply.NotSupplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents that are as large as documents may be, larger, or small and grow when they
 * are read.
 */
@Execution(ExecutionMode.CONCURRENT)
class HugeDocumentTests {

	private static final int MEBIBYTE = 1024 * 1024;

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":", "[{\"title\":[", "<a>", "<job>", "---\na: [", "---\na: {b: ", "# a\n> ",
			"\"", "<!--", "<p a='" })
	void shouldAnswerWhatIsNeverClosed(String opening) {
		byte[] content = opening.repeat(MEBIBYTE / opening.length()).getBytes(StandardCharsets.UTF_8);
		assertThat(Fixtures.read(content)).isInstanceOfSatisfying(Reading.Rejected.class,
				(rejected) -> assertThat(rejected.reason()).doesNotContain("fault of the reader"));
	}

	@Test
	void shouldReadAPageAroundAnAttributeAsLargeAsADocumentMayBe() {
		String page = """
				<html><body><script type="application/ld+json">{"@type": "JobPosting", "title": "Baker",
				"hiringOrganization": "Semmelwerk", "description": "<p>Bake <b title='%s'>bread</b></p>"}
				</script></body></html>
				""".formatted("x".repeat(9 * MEBIBYTE));
		assertThat(Fixtures.posting(page).body().text()).isEqualTo("Baker\n\nBake bread");
	}

	@Test
	void shouldNotResolveEntitiesOfADocument() {
		String bomb = """
				<?xml version="1.0"?><!DOCTYPE source [<!ENTITY a "%s"><!ENTITY b "%s"><!ENTITY c "%s">
				<!ENTITY file SYSTEM "file:///etc/hostname">]>
				<source><job><title>Baker</title><company>Semmelwerk</company><city>Graz</city>
				<description>Bake &c; &file;</description></job></source>
				""".formatted("a".repeat(1000), "&a;".repeat(1000), "&b;".repeat(1000));
		assertThat(Fixtures.posting(bomb).body().text()).hasSizeLessThan(100).contains("Bake");
	}

	@Test
	void shouldNotGrowByAliasesOfYaml() {
		StringBuilder bomb = new StringBuilder("---\ntitle: Baker\ncompany: Semmelwerk\na0: &a0 [x, x, x, x]\n");
		for (int i = 1; i < 20; i++) {
			bomb.append(
					"a%1$d: &a%1$d [%2$s]\n".formatted(i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
		}
		bomb.append("skills: *a19\nlocation: *a19\n---\nBake.\n");
		assertThat(Fixtures.read(bomb.toString().getBytes(StandardCharsets.UTF_8)).toString()).hasSizeLessThan(10_000);
	}

	static Stream<String> beginnings() {
		return Stream.of("<source><job title='", "<source a='", "<source><!--", "<source><job><title>",
				"{\"title\": \"", "{\"a\": 1}\n{\"title\": \"", "title,company\nBaker,Brot\nCook,\"", "# ", "");
	}

	@ParameterizedTest
	@MethodSource("beginnings")
	void shouldRefuseAHundredMegabytesInOnePiece(String beginning) {
		InputStream file = new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)),
				repeated("x", 100));
		try (Stream<String> refused = new FileDocuments(List.of("-"), file).stream()
			.filter(NotSupplied.class::isInstance)
			.map((supply) -> ((NotSupplied) supply).reason())) {
			assertThat(refused).singleElement().asString().contains("larger than 10 MiB");
		}
	}

	/** So many mebibytes. */
	private static InputStream repeated(String part, int mebibytes) {
		byte[] content = part.repeat(MEBIBYTE / part.length()).getBytes(StandardCharsets.UTF_8);
		Enumeration<InputStream> parts = Collections.enumeration(
				Stream.<InputStream>generate(() -> new ByteArrayInputStream(content)).limit(mebibytes).toList());
		return new SequenceInputStream(parts);
	}

}
