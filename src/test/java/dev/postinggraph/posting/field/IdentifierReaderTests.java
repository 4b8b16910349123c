package dev.postinggraph.posting.field;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Reference #: L24-155945     | L24-155945
			Job ID: 12345               | 12345
			**Requisition ID:** R-17/26 | R-17/26
			Req #4711, open until May   | 4711
			Reference: XJ-9.            | XJ-9
			Reference: on request       |
			References: 3               |
			The job: 5 days a week      |
			Position: Engineer          |
			""")
	void shouldFindLabelledNumbers(String line, @Nullable String identifier) {
		assertThat(IdentifierReader.find("Hello\n" + line + "\n").value()).isEqualTo(identifier);
	}

}
