package dev.postinggraph.entity.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.postinggraph.posting.field.Search;

/**
 * Takes a title apart where its author put commas, dashes and brackets, without gender
 * marks ("(m/w/d)", "(H/F)", "Entwickler:in"), requisition numbers and amounts.
 */
final class TitleParts {

	private static final String GENDER = "(?:[mwfdhxikvnuž*]|div\\.?|gn|all genders?|alle geschlechter|gender neutral|any gender)";

	private static final Search GENDERS = new Search(Pattern.compile(
			"(?iu)[(\\[]\\s*(?:%1$s\\s*[/|,*:]\\s*)+%1$s\\s*[)\\]]|[(\\[]\\s*(?:gn|all genders?|any gender)\\s*[)\\]]"
				.formatted(GENDER)
					+ "|(?<![\\p{L}\\p{N}/])(?:[mwfdhxkv]\\s?[/|]\\s?){1,3}[mwfdhxkv](?![\\p{L}\\p{N}/])|\\ball genders?\\b"));

	private static final Pattern GENDER_ENDING = Pattern.compile(
			"(?<=\\p{L}{3})(?:[:*_]in(?:nen)?|/-?(?:in(?:nen)?|a|e|r|ne|euse)|\\((?:in|e|ne|euse|trice|ère)\\)|·\\p{L}+(?:·s)?)(?!\\p{L})");

	private static final Search NUMBER = new Search(Pattern.compile(
			"(?<![\\p{L}\\p{N}.])(?:#\\s?|(?i:req|ref|requisition|job id|id)[\\s.:#_-]*)?(?:[A-Z]{1,4}\\d{0,3}[-_]?)?\\d{4,}(?:-\\d+)*(?![\\p{L}\\p{N}%])"
					+ "|#\\d+|[$€£]\\s?\\d[\\p{L}\\p{N}.,/]*"));

	private static final Pattern SEPARATOR = Pattern
		.compile("[,;|()\\[\\]\\r\\n]|\\s[-–—/]+(?=\\s|$)|\\s-|-\\s|[–—]|(?<=\\s)-|^-");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}.]+|[^\\p{L}\\p{M}\\p{N}+#.]+$");

	private static final Pattern COLON = Pattern.compile("^([^:,(]{2,60}):\\s+(.+)$", Pattern.DOTALL);

	private TitleParts() {
	}

	/**
	 * The parts of a title.
	 * @param title the title
	 * @return the parts in order, none of them blank; where a program stands before a
	 * colon, it comes last
	 */
	static List<String> of(String title) {
		String text = GENDERS.replaceAll(sentenceCase(title), (mark) -> " ");
		text = NUMBER.replaceAll(GENDER_ENDING.matcher(text).replaceAll(""), (number) -> " ");
		text = COLON.matcher(text.strip()).replaceFirst("$2 | $1");
		List<String> parts = new ArrayList<>();
		Arrays.stream(SEPARATOR.split(text))
			.map(TitleParts::trim)
			.filter((part) -> !part.isEmpty())
			.forEach(parts::add);
		return parts;
	}

	/**
	 * A part without punctuation at its ends and without double spaces.
	 * @param part the part
	 * @return the part; empty if it had neither letter nor digit
	 */
	static String trim(String part) {
		if (isTrim(part)) {
			return part;
		}
		return EDGES.matcher(SPACES.matcher(part).replaceAll(" ")).replaceAll("").strip();
	}

	/** Whether it is letters, digits and single spaces of ASCII, as most parts are. */
	private static boolean isTrim(String part) {
		for (int i = 0; i < part.length(); i++) {
			char character = part.charAt(i);
			boolean inner = i > 0 && i + 1 < part.length() && character == ' ' && part.charAt(i - 1) != ' ';
			if (!inner && (character > 'z' || !Character.isLetterOrDigit(character))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A title that is all capitals or all small is written as names of roles are.
	 */
	private static String sentenceCase(String title) {
		boolean shouted = title.equals(title.toUpperCase(Locale.ROOT)) && title.strip().indexOf(' ') > 0;
		boolean whispered = title.equals(title.toLowerCase(Locale.ROOT));
		if (!shouted && !whispered) {
			return title;
		}
		return Pattern.compile("[\\p{L}\\p{M}'’]+")
			.matcher(title)
			.replaceAll((word) -> (shouted && word.group().length() < 4) ? word.group() : capital(word.group()));
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
	}

}
