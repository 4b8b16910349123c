package dev.postinggraph.posting.field;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-04-27                       | 2026-04-27
			2026/4/7                         | 2026-04-07
			2026-04-27T10:15:00Z             | 2026-04-27
			2026-04-27T23:30:00.123-05:00    | 2026-04-28
			2026-04-27 00:30:00+0200         | 2026-04-26
			2026-04-27T10:15:00              | 2026-04-27
			Mon, 27 Apr 2026 22:00:00 -0700  | 2026-04-28
			Mon, 27 Apr 2026 22:00:00 GMT    | 2026-04-27
			Posted May 11, 2026              | 2026-05-11
			May 11 2026                      | 2026-05-11
			Sept. 3rd, 2026                  | 2026-09-03
			11 May 2026                      | 2026-05-11
			1st of nothing, 2 June 2026      | 2026-06-02
			27.04.2026                       | 2026-04-27
			04/27/2026                       | 2026-04-27
			27/04/2026                       | 2026-04-27
			05/05/2026                       | 2026-05-05
			""")
	void shouldReadDays(String text, LocalDate day) {
		assertThat(DateReader.read(text)).isEqualTo(Stated.of(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tbd", "soon", "03/04/2026", "2026-02-30", "31 June 2026", "13/13/2026", "May 2026",
			"0001-01-01", "11 Marketing 2026", "20260427000", "2026-13-01T10:00:00Z" })
	void shouldNotGuess(String text) {
		Stated<LocalDate> day = DateReader.read(text);
		assertThat(day.value()).isNull();
		assertThat(day.warnings()).singleElement().asString().contains("No day", text);
	}

	@Test
	void shouldSayNothingOfAnEmptyField() {
		assertThat(DateReader.read("")).isEqualTo(Stated.nothing());
	}

}
