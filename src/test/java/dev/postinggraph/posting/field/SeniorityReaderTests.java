package dev.postinggraph.posting.field;

import dev.postinggraph.posting.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeniorityReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Entry level      | JUNIOR
			ENTRY_LEVEL      | JUNIOR
			mid              | MID
			Associate        | MID
			Mid-Senior level | SENIOR
			Senior           | SENIOR
			c_level          | EXECUTIVE
			Director         | DIRECTOR
			Berufseinsteiger | JUNIOR
			Confirmé         | MID
			Pleno            | MID
			Internship       | INTERN
			""")
	void shouldReadFields(String text, Seniority level) {
		assertThat(SeniorityReader.read(text)).isEqualTo(Stated.of(level));
	}

	@Test
	void shouldTakeTheLowestOfSeveral() {
		Stated<Seniority> level = SeniorityReader.read("Junior, Mid, Senior");
		assertThat(level.value()).isEqualTo(Seniority.JUNIOR);
		assertThat(level.warnings()).singleElement().asString().contains("names several");
	}

	@Test
	void shouldWarnOfWhatItDoesNotKnow() {
		Stated<Seniority> level = SeniorityReader.read("Band 7");
		assertThat(level.value()).isNull();
		assertThat(level.warnings()).singleElement().asString().contains("Band 7");
	}

}
