package dev.postinggraph.posting.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.Body;

/**
 * Tells from the words of a heading what the text below it is for; the words are in
 * {@code headings.txt}.
 */
final class Headings {

	private static final String WORDS = "headings.txt";

	/** Words that may stand before a thing without changing what it is. */
	private static final String SUCH = "(?:(?:the|your|our|job|role|position|key|core|main|primary|essential|minimum|basic"
			+ "|special|technical|required|mandatory|general|other|specific|professional|educational?|work|some) )*+";

	private static final Map<Body.Kind, Pattern> PATTERNS = load();

	private Headings() {
	}

	/**
	 * What the text below a heading is for.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words together tell one
	 */
	static Optional<Body.Kind> kind(String heading) {
		return first((pattern) -> pattern.matcher(plain(heading)).matches());
	}

	/**
	 * What the text below a heading is for, where markup leaves no doubt that it is one.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words or else the first ones tell one
	 */
	static Optional<Body.Kind> markedKind(String heading) {
		return kind(heading).or(() -> first((pattern) -> {
			String plain = plain(heading);
			Matcher matcher = pattern.matcher(plain);
			return matcher.lookingAt() && !Character.isLetterOrDigit(plain.charAt(matcher.end()));
		}));
	}

	private static String plain(String heading) {
		return PlainText.of(heading).strip();
	}

	private static Optional<Body.Kind> first(Predicate<Pattern> condition) {
		return PATTERNS.entrySet()
			.stream()
			.filter((entry) -> condition.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Map<Body.Kind, Pattern> load() {
		Map<Body.Kind, List<String>> phrases = new LinkedHashMap<>();
		List<String> current = List.of();
		for (String line : lines()) {
			if (line.startsWith("[")) {
				current = new ArrayList<>();
				phrases.put(Body.Kind.valueOf(line.substring(1, line.length() - 1)), current);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				current.add(line.replace("{such}", SUCH));
			}
		}
		Map<Body.Kind, Pattern> patterns = new LinkedHashMap<>();
		phrases.forEach((kind, lines) -> patterns.put(kind,
				Pattern.compile(lines.stream().collect(Collectors.joining("|", "(?iu)(?:", ")")))));
		return patterns;
	}

	private static List<String> lines() {
		try (InputStream stream = Objects.requireNonNull(Headings.class.getResourceAsStream(WORDS),
				() -> WORDS + " is not on the class path beside " + Headings.class.getName());
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s can't be read".formatted(WORDS), ex);
		}
	}

}
