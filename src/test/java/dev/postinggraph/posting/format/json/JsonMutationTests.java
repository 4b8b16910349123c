package dev.postinggraph.posting.format.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.PostingFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Whatever stands where a value is expected, reading it ends with a value. The same
 * mutations are made every time.
 */
class JsonMutationTests {

	private static final List<String> VALUES = List.of("null", "true", "-1", "0.01", "1e999", "99999999999999999999",
			"\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[[]]]", "{\"name\":{\"name\":null}}", "\"<p>\"",
			"\"&lt;p&gt;\"", "\"Ã\"", "[null, 1, \"x\", {}]", "\"http://%\"", "\"|||\"", "1769818028287",
			"{\"value\":{\"minValue\":\"x\"}}");

	private static final int MUTATIONS = 400;

	private final Random random = new Random(20260511);

	@ParameterizedTest
	@ValueSource(strings = { "any", "arbeitnow", "ashby", "greenhouse", "hackernews", "himalayas", "jobicy",
			"jobposting", "justjoin", "lever", "recruitee", "remoteok", "remotive", "smartrecruiters", "themuse",
			"workable" })
	void shouldReadOrRejectAnyMutation(String fixture) {
		String json = Fixtures.text("json/" + fixture + ".json");
		for (int i = 0; i < MUTATIONS; i++) {
			String mutated = mutated(json);
			assertThatCode(() -> read(mutated)).as(mutated).doesNotThrowAnyException();
		}
	}

	/** Not by the reader of all formats, which would turn a fault into a rejection. */
	private static void read(String json) {
		Document source = new Document("mutated", json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
		DecodedDocument document = new DecodedDocument(source, json);
		for (PostingFormat format : JsonFormats.all()) {
			if (format.recognises(document)) {
				format.read(document);
			}
		}
	}

	private String mutated(String json) {
		StringBuilder mutated = new StringBuilder(json);
		for (int i = 0; i <= this.random.nextInt(3); i++) {
			mutate(mutated);
		}
		return mutated.toString();
	}

	/** Gives another value to a key, or deletes or repeats a stretch. */
	private void mutate(StringBuilder json) {
		int from = this.random.nextInt(json.length() - 1);
		int colon = json.indexOf("\": ", from);
		switch (this.random.nextInt(4)) {
			case 0 -> json.delete(from, Math.min(json.length() - 1, from + this.random.nextInt(40)));
			case 1 -> json.insert(from, json.substring(from, Math.min(json.length(), from + this.random.nextInt(40))));
			default -> {
				if (colon > 0) {
					json.replace(colon + 3, endOfValue(json, colon + 3),
							VALUES.get(this.random.nextInt(VALUES.size())));
				}
			}
		}
	}

	private static int endOfValue(StringBuilder json, int start) {
		boolean quoted = json.charAt(start) == '"';
		int depth = 0;
		for (int i = start; i < json.length(); i++) {
			char character = json.charAt(i);
			if (quoted) {
				if (character == '"' && i > start && json.charAt(i - 1) != '\\') {
					return i + 1;
				}
				continue;
			}
			if (depth == 0 && (character == ',' || character == '\n' || character == '}' || character == ']')) {
				return i;
			}
			depth += (character == '{' || character == '[') ? 1 : (character == '}' || character == ']') ? -1 : 0;
		}
		return json.length();
	}

}
