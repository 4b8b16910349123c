package dev.postinggraph.posting.field;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final List<Pattern> PATTERNS = List.of(
			Pattern.compile(Words.anyOf(List.of("year", "MBA", "Jahr", "年"))),
			Pattern.compile("(?i)(?<!\\p{L})(?:to |[$€] ?)?(?<number>\\d+)(?: ?k)?(?!\\d)"),
			Words.compile("\\b(?:up|over)\\b[^.]{0,9}$"), Pattern.compile("(?iu:kéy|ä)|[-+]{2}"));

	@Property(tries = 1000, seed = "20260511")
	void shouldFindWhatThePatternFinds(@ForAll("texts") String text) {
		for (Pattern pattern : PATTERNS) {
			Search search = new Search(pattern);
			assertThat(search.all(text)).extracting(SearchTests::told)
				.isEqualTo(pattern.matcher(text).results().map(SearchTests::told).toList());
			assertThat(search.isIn(text)).isEqualTo(pattern.matcher(text).find());
			assertThat(search.replaceAll(text, (match) -> "_")).isEqualTo(pattern.matcher(text).replaceAll("_"));
		}
	}

	private static String told(MatchResult match) {
		return "%d %s".formatted(match.start(), match.group());
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries
			.of("year", "Jahr", "MBA", "mba", "年", "to ", "$", "€ ", "12", "7", "k", " ", "x", "é", "up", "over", ".",
					"KÉY", "Ä", "--", "+", "\u0301", "\n")
			.list()
			.ofMaxSize(9)
			.map((parts) -> String.join("", parts));
	}

	@Test
	void shouldGoOnBehindAMatch() {
		assertThat(new Search(Pattern.compile("aa")).all("aaaaa")).extracting(MatchResult::start).containsExactly(0, 2);
	}

}
