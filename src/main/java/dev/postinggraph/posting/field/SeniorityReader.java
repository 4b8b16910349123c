package dev.postinggraph.posting.field;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.postinggraph.posting.Seniority;

/**
 * Reads a field that states the level of a job, in the words by which titles tell it
 * ({@code /roles/seniority.txt}) and in those of such fields
 * ({@code /fields/seniority.txt}).
 */
public final class SeniorityReader {

	private static final Vocabulary FIELD = Vocabulary.of("/fields/seniority.txt");

	private static final Vocabulary TITLE = Vocabulary.of("/roles/seniority.txt");

	private SeniorityReader() {
	}

	/**
	 * Reads the level.
	 * @param text such as {@code Mid-Senior level} or {@code Berufseinsteiger}
	 * @return the level; the lowest and a warning if the field names several, none and a
	 * warning if it names none that is known
	 */
	public static Stated<Seniority> read(String text) {
		if (text.isBlank()) {
			return Stated.nothing();
		}
		Set<String> meanings = FIELD.in(text);
		List<Seniority> levels = (meanings.isEmpty() ? TITLE.in(text) : meanings).stream()
			.map(Seniority::valueOf)
			.sorted(Comparator.naturalOrder())
			.toList();
		return switch (levels.size()) {
			case 0 -> Stated.unclear("The level %s is not one that is known.".formatted(PlainText.quote(text)));
			case 1 -> Stated.of(levels.getFirst());
			default -> new Stated<>(levels.getFirst(),
					List.of("The level %s names several; the lowest is taken.".formatted(PlainText.quote(text))));
		};
	}

}
