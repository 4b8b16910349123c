package dev.postinggraph.posting.field;

import dev.postinggraph.posting.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExperienceReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			12+ years        | 12 |
			3-5 years        | 3  | 5
			3–5 yrs          | 3  | 5
			3 to 5 years     | 3  | 5
			3-5+ years       | 3  |
			five or more years | 5 |
			four (4) years   | 4  |
			1 year           | 1  |
			one or two years | 1  | 2
			up to 3 years    |    | 3
			3 years or less  |    | 3
			3-5              | 3  | 5
			7+               | 7  |
			at least 10 years | 10 |
			mindestens drei Jahre | 3 |
			3 à 5 ans        | 3  | 5
			2 o más años     | 2  |
			até 2 anos       |    | 2
			minimaal 3 jaar  | 3  |
			5 lat            | 5  |
			3年以上           | 3  |
			""")
	void shouldReadFields(String text, @Nullable Integer min, @Nullable Integer max) {
		assertThat(ExperienceReader.read(text)).isEqualTo(Stated.of(new IntRange(min, max)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "some", "senior", "5-3 years", "99 years", "18 months" })
	void shouldWarnOfFieldsThatTellNone(String text) {
		Stated<IntRange> years = ExperienceReader.read(text);
		assertThat(years.value()).isNull();
		assertThat(years.warnings()).singleElement().asString().contains("No years", text);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			four (4) years of experience in the job offered                     | 4  |
			**12+ years** of software engineering experience                    | 12 |
			At least 3 years’ professional experience with Node.js              | 3  |
			Minimum of 5-7 years in a lead role, with hands-on experience       | 5  | 7
			Experience: 3 years                                                 | 3  |
			You have ten years of relevant work experience                      | 10 |
			Drive the vision for the next 3 years with your experience          |    |
			You must be 18 years of age and have experience                     |    |
			Our team has over 40 years of experience at sea                     |    |
			In the last 5 years we gained experience                            |    |
			A contract of 2 years. Experience is welcome.                       |    |
			""")
	void shouldFindWhatRunningTextAsksFor(String text, @Nullable Integer min, @Nullable Integer max) {
		IntRange expected = (min != null || max != null) ? new IntRange(min, max) : null;
		assertThat(ExperienceReader.find(text).value()).isEqualTo(expected);
	}

	@Test
	void shouldNotNeedTheWordAmongRequirements() {
		String text = "6+ years of operating Linux";
		assertThat(ExperienceReader.findRequired(text).value()).isEqualTo(new IntRange(6, null));
		assertThat(ExperienceReader.find(text).value()).isNull();
	}

	@Test
	void shouldTakeTheFirstOfSeveralWithAWarning() {
		Stated<IntRange> years = ExperienceReader
			.find("8 years of experience in software, 2 years of experience in Java, 8 years of experience at all");
		assertThat(years.value()).isEqualTo(new IntRange(8, null));
		assertThat(years.warnings()).singleElement().asString().contains("2 different");
	}

}
