package dev.postinggraph.posting.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	/** Where a phrase that may begin with anything has the letters that it needs. */
	private static final char LETTERS = '@';

	/** Stands for all characters that no phrase has. */
	private static final char OTHER = '\0';

	/** How many characters of a heading tell which phrases are worth a try. */
	private static final int PREFIX = 4;

	/** How many beginnings are remembered; those of headings are a few thousand. */
	private static final int REMEMBERED = 20_000;

	private static final List<Phrase> PHRASES = phrases();

	/** All characters with which a phrase may begin, and more. */
	private static final BitSet CHARACTERS = characters();

	/**
	 * The phrases that may begin with some characters, found when the first heading does.
	 */
	private static final Map<String, List<Phrase>> BEGINNING_WITH = new ConcurrentHashMap<>(Map.of("", PHRASES));

	private Headings() {
	}

	/**
	 * Words of headings.
	 *
	 * @param kind what they tell
	 * @param letters what a heading must have to be worth a try; may be empty
	 * @param pattern the words
	 */
	private record Phrase(Body.Kind kind, String letters, Pattern pattern) {

		/** Whether a text could match, or begin with a match, that begins so. */
		@SuppressWarnings("JdkObsolete") // to tell that is what hitEnd is for
		boolean mayBegin(String prefix) {
			Matcher matcher = this.pattern.matcher(prefix);
			return matcher.lookingAt() || matcher.hitEnd();
		}

		boolean mayBe(String heading) {
			return this.letters.isEmpty() || heading.contains(this.letters);
		}

	}

	/**
	 * What the text below a heading is for.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words together tell one
	 */
	static Optional<Body.Kind> kind(String heading) {
		return whole(plain(heading));
	}

	/**
	 * What the text below a heading is for, where markup leaves no doubt that it is one.
	 * @param heading its words, without markup and a colon at the end
	 * @return the kind, if all the words or else the first ones tell one
	 */
	static Optional<Body.Kind> markedKind(String heading) {
		String plain = plain(heading);
		return whole(plain).or(() -> beginning(plain));
	}

	private static String plain(String heading) {
		return PlainText.of(heading).strip().toLowerCase(Locale.ROOT);
	}

	private static Optional<Body.Kind> whole(String plain) {
		for (Phrase phrase : candidates(plain)) {
			if (phrase.mayBe(plain) && phrase.pattern.matcher(plain).matches()) {
				return Optional.of(phrase.kind);
			}
		}
		return Optional.empty();
	}

	/** Of each kind, only the first phrase with which the heading begins counts. */
	private static Optional<Body.Kind> beginning(String plain) {
		Set<Body.Kind> tried = EnumSet.noneOf(Body.Kind.class);
		for (Phrase phrase : candidates(plain)) {
			Matcher matcher = phrase.pattern.matcher(plain);
			if (!tried.contains(phrase.kind) && phrase.mayBe(plain) && matcher.lookingAt()) {
				if (!Character.isLetterOrDigit(plain.charAt(matcher.end()))) {
					return Optional.of(phrase.kind);
				}
				tried.add(phrase.kind);
			}
		}
		return Optional.empty();
	}

	private static List<Phrase> candidates(String plain) {
		StringBuilder prefix = new StringBuilder(PREFIX);
		for (int i = 0; i < Math.min(PREFIX, plain.length()); i++) {
			prefix.append(CHARACTERS.get(plain.charAt(i)) ? plain.charAt(i) : OTHER);
		}
		return beginningWith(prefix.toString());
	}

	private static List<Phrase> beginningWith(String prefix) {
		List<Phrase> known = BEGINNING_WITH.get(prefix);
		if (known != null) {
			return known;
		}
		List<Phrase> shorter = beginningWith(prefix.substring(0, prefix.length() - 1));
		if (shorter.isEmpty() || BEGINNING_WITH.size() >= REMEMBERED) {
			return shorter;
		}
		List<Phrase> phrases = shorter.stream().filter((phrase) -> phrase.mayBegin(prefix)).toList();
		BEGINNING_WITH.put(prefix, phrases);
		return phrases;
	}

	private static BitSet characters() {
		BitSet characters = new BitSet();
		lines().forEach((line) -> line.chars().forEach(characters::set));
		return characters;
	}

	private static List<Phrase> phrases() {
		List<Phrase> phrases = new ArrayList<>();
		Body.Kind kind = Body.Kind.OTHER;
		for (String line : lines()) {
			if (line.startsWith("[")) {
				kind = Body.Kind.valueOf(line.substring(1, line.length() - 1));
			}
			else if (!line.isBlank() && !line.startsWith("#")) {
				int words = line.lastIndexOf(LETTERS) + 1;
				String letters = (words > 0) ? line.substring(1, words - 1) : "";
				for (String phrase : alternatives(line.substring(words).replace("{such}", SUCH))) {
					phrases.add(new Phrase(kind, letters, Pattern.compile(phrase)));
				}
			}
		}
		return List.copyOf(phrases);
	}

	/** The alternatives of a regular expression, those inside of groups left alone. */
	private static List<String> alternatives(String expression) {
		List<String> alternatives = new ArrayList<>();
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
		alternatives.add(expression.substring(start));
		return alternatives;
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
