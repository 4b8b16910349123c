package dev.postinggraph.posting.field;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	private static final Instant SEEN = Instant.parse("2026-05-20T10:00:00Z");

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
			11. Mai 2026                     | 2026-05-11
			3. März 2026                     | 2026-03-03
			1er août 2026                    | 2026-08-01
			11 de mayo de 2026               | 2026-05-11
			11 de março de 2026              | 2026-03-11
			11 października 2026             | 2026-10-11
			2026年5月11日                     | 2026-05-11
			20260511                         | 2026-05-11
			1777284900                       | 2026-04-27
			1777284900000                    | 2026-04-27
			""")
	void shouldReadDays(String text, LocalDate day) {
		assertThat(DateReader.read(text)).isEqualTo(Stated.of(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tbd", "until filled", "soon", "3 days ago", "gestern", "03/04/2026", "2026-02-30",
			"31 June 2026", "13/13/2026", "May 2026", "0001-01-01", "11 Marketing 2026", "20260427000",
			"2026-13-01T10:00:00Z" })
	void shouldNotGuess(String text) {
		Stated<LocalDate> day = DateReader.read(text);
		assertThat(day.value()).isNull();
		assertThat(day.warnings()).singleElement().asString().contains("No day", text);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Today                  | 2026-05-20
			Just posted            | 2026-05-20
			Posted 5 hours ago     | 2026-05-20
			36 hours ago           | 2026-05-19
			Yesterday              | 2026-05-19
			a day ago              | 2026-05-19
			3 days ago             | 2026-05-17
			vor 3 Tagen            | 2026-05-17
			vor einem Tag          | 2026-05-19
			Publiée il y a 3 jours | 2026-05-17
			hace 3 días            | 2026-05-17
			há 3 dias              | 2026-05-17
			3 giorni fa            | 2026-05-17
			3 dagen geleden        | 2026-05-17
			3 dni temu             | 2026-05-17
			för 3 dagar sedan      | 2026-05-17
			3日前                   | 2026-05-17
			May 11, 2026           | 2026-05-11
			""")
	void shouldReadDaysFromTheDayOfReading(String text, LocalDate day) {
		assertThat(DateReader.read(text, SEEN)).isEqualTo(Stated.of(day));
	}

	@Test
	void shouldWarnOfWhatIsExactToTheWeek() {
		Stated<LocalDate> day = DateReader.read("2 weeks ago", SEEN);
		assertThat(day.value()).isEqualTo("2026-05-06");
		assertThat(day.warnings()).singleElement().asString().contains("exact to the week");
	}

	@ParameterizedTest
	@ValueSource(strings = { "30+ days ago", "a month ago", "days ago", "until filled" })
	void shouldNotGuessFromTheDayOfReading(String text) {
		assertThat(DateReader.read(text, SEEN).value()).isNull();
	}

	@Test
	void shouldSayNothingOfAnEmptyField() {
		assertThat(DateReader.read("")).isEqualTo(Stated.nothing());
	}

}
