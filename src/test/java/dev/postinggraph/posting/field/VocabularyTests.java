package dev.postinggraph.posting.field;

import java.util.List;

import dev.postinggraph.posting.field.Vocabulary.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(List.of("TEA", "tea, green tea, thé, お茶"),
			List.of("CUP", "cup, cup of tea, b2b cup"), List.of("PEN", "PEN")), 1);

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			tea           | TEA
			Tea, please   | TEA
			THE           | TEA
			Green-Tea     | TEA
			green_tea     | TEA
			GreenTea      | TEA
			2tea          | TEA
			温かいお茶です  | TEA
			a cup of tea  | CUP
			B2B cup       | CUP
			a PEN         | PEN
			""")
	void shouldFindWordsHoweverTheyAreWritten(String text, String meaning) {
		assertThat(VOCABULARY.in(text)).containsExactly(meaning);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-", "steam", "teak", "teacup", "a pen", "open", "theatre" })
	void shouldFindNoPartsOfWords(String text) {
		assertThat(VOCABULARY.in(text)).isEmpty();
	}

	@Test
	void shouldTellWhereWordsStand() {
		assertThat(VOCABULARY.words("Du thé, a cup of tea")).containsExactly(new Word("TEA", 3, 6),
				new Word("CUP", 10, 20));
	}

	@Test
	void shouldTellWhetherAWordIsAll() {
		assertThat(VOCABULARY.all(" Green-Tea ")).containsExactly("TEA");
		assertThat(VOCABULARY.all("green tea cup")).isEmpty();
		assertThat(VOCABULARY.all(" ")).isEmpty();
	}

}
