package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.postinggraph.document.Containers.bytes;
import static dev.postinggraph.document.Containers.gzip;
import static dev.postinggraph.document.Containers.tar;
import static dev.postinggraph.document.Containers.zip;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks what takes documents out of files.
 */
class FileDocumentsFuzz {

	/** Small, so that feeds of few items are divided. */
	private static final int MAX_SIZE = 400;

	static Stream<byte[]> seeds() throws IOException {
		byte[] baker = bytes("# Baker");
		return Stream.of(baker, gzip(tar("jobs/a.md", baker)),
				zip("a.md", baker, ".hidden", baker, "b.gz", gzip(baker)),
				bytes("{\"title\": \"Baker\"}\r\n\n{\"title\": \"Cook\"}\n"),
				bytes("Title;Company\nBaker;\"Brot; & \"\"Co\"\"\"\nCook;K\u00FCche\n"),
				bytes("<?xml version=\"1.0\"?><!-- <job> --><rss a=\"<item>\"><channel>"
						+ "<item id=\"1\"><title><![CDATA[</item>]]></title></item> <link/>".repeat(10)
						+ "</channel></rss>"));
	}

	@MethodSource("seeds")
	@FuzzTest(maxDuration = "60s")
	void shouldSupplyWhatItIsGivenOrSayWhyNot(byte[] content) {
		new FileDocuments(List.of("-"), new ByteArrayInputStream(content), MAX_SIZE).stream().forEach((supply) -> {
			switch (supply) {
				case Supply.Supplied(Document document) ->
					assertThat(document.content()).hasSizeLessThanOrEqualTo(MAX_SIZE + 200);
				case Supply.NotSupplied(String name, String reason) -> assertThat(reason).as(name).isNotBlank();
			}
		});
	}

}
