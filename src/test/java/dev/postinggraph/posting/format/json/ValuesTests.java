package dev.postinggraph.posting.format.json;

import java.util.List;

import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.field.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			mid_level        | MID
			c_level          | EXECUTIVE
			EntryLevel       | JUNIOR
			Mid-Senior level | SENIOR
			Berufseinsteiger | JUNIOR
			""")
	void shouldReadLevelsInTheWordsOfFields(String code, Seniority level) {
		assertThat(Values.seniority(List.of(code))).isEqualTo(Stated.of(level));
	}

	@Test
	void shouldReadNoLevelOfSeveral() {
		assertThat(Values.seniority(List.of("Senior", "sr", "Band 7"))).isEqualTo(Stated.of(Seniority.SENIOR));
		assertThat(Values.seniority(List.of("Senior", "Manager"))).isEqualTo(Stated.nothing());
	}

}
