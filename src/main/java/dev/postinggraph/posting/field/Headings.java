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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/**
	 * Stands for all characters with which no phrase begins but those that begin anyhow.
	 */
	private static final char OTHER = '\0';

	private static final Map<Body.Kind, List<Pattern>> PHRASES = phrases();

	/** All characters with which a phrase may begin, and more. */
	private static final String CHARACTERS = String.join("", lines());

	/**
	 * By the first character of a heading, the kinds and what their headings may be; made
	 * when the first heading begins with it.
	 */
	private static final Map<Character, Map<Body.Kind, Pattern>> PATTERNS = new ConcurrentHashMap<>();

	private Headings() {
	}

	/**
	 * What the text below a heading is for.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words together tell one
	 */
	static Optional<Body.Kind> kind(String heading) {
		String plain = plain(heading);
		return first(plain, (pattern) -> pattern.matcher(plain).matches());
	}

	/**
	 * What the text below a heading is for, where markup leaves no doubt that it is one.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words or else the first ones tell one
	 */
	static Optional<Body.Kind> markedKind(String heading) {
		String plain = plain(heading);
		return kind(heading).or(() -> first(plain, (pattern) -> {
			Matcher matcher = pattern.matcher(plain);
			return matcher.lookingAt() && !Character.isLetterOrDigit(plain.charAt(matcher.end()));
		}));
	}

	private static String plain(String heading) {
		return PlainText.of(heading).strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<Body.Kind> first(String plain, Predicate<Pattern> condition) {
		boolean known = !plain.isEmpty() && CHARACTERS.indexOf(plain.charAt(0)) >= 0;
		return PATTERNS.computeIfAbsent(known ? plain.charAt(0) : OTHER, Headings::beginningWith)
			.entrySet()
			.stream()
			.filter((entry) -> condition.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Map<Body.Kind, Pattern> beginningWith(char first) {
		Map<Body.Kind, Pattern> patterns = new LinkedHashMap<>();
		PHRASES.forEach((kind, all) -> {
			List<String> fitting = all.stream()
				.filter((phrase) -> mayBegin(phrase, first))
				.map(Pattern::pattern)
				.toList();
			if (!fitting.isEmpty()) {
				patterns.put(kind, Pattern.compile(String.join("|", fitting)));
			}
		});
		return patterns;
	}

	/** Whether a longer text could match that begins with a character. */
	@SuppressWarnings("JdkObsolete") // to tell that is what hitEnd is for
	private static boolean mayBegin(Pattern phrase, char first) {
		Matcher matcher = phrase.matcher(Character.toString(first));
		return matcher.matches() || matcher.hitEnd();
	}

	private static Map<Body.Kind, List<Pattern>> phrases() {
		Map<Body.Kind, List<Pattern>> phrases = new LinkedHashMap<>();
		List<Pattern> current = List.of();
		for (String line : lines()) {
			if (line.startsWith("[")) {
				current = new ArrayList<>();
				phrases.put(Body.Kind.valueOf(line.substring(1, line.length() - 1)), current);
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				alternatives(line.replace("{such}", SUCH)).map(Pattern::compile).forEach(current::add);
			}
		}
		return phrases;
	}

	/** The alternatives of a regular expression, those inside of groups left alone. */
	private static Stream<String> alternatives(String expression) {
		Stream.Builder<String> alternatives = Stream.builder();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < expression.length(); i++) {
			char character = expression.charAt(i);
			depth += (character == '(') ? 1 : (character == ')') ? -1 : 0;
			if (character == '|' && depth == 0) {
				alternatives.add(expression.substring(start, i));
				start = i + 1;
			}
		}
		return alternatives.add(expression.substring(start)).build();
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
