package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.posting.Floods;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Nothing that a field holds keeps its reader for long.
 */
@Execution(ExecutionMode.CONCURRENT)
class FieldFloodTests {

	/** A hundred times what the slowest of them takes; the machine may be busy. */
	private static final Duration FOREVER = Duration.ofSeconds(20);

	static Stream<Function<String, Object>> readers() {
		return Stream.of(DateReader::read, EducationReader::find, EmploymentTypeReader::read,
				EmploymentTypeReader::readTitle, EmploymentTypeReader::find, ExperienceReader::read,
				ExperienceReader::find, ExperienceReader::findRequired, IdentifierReader::find, LanguageReader::read,
				ListReader::read, SalaryReader::read, SalaryReader::find, SeniorityReader::read, WorkplaceReader::read,
				WorkplaceReader::readTitle, WorkplaceReader::find, PlainText::quote,
				(text) -> PayNumbers.read(BigDecimal.TEN, null, text, text),
				(text) -> SectionReader.read(text, 0, text.length()));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void shouldReadAFloodInTime(Function<String, Object> reader) {
		assertThat(Floods.all()).allSatisfy((text) -> assertTimeoutPreemptively(FOREVER,
				() -> assertThat(reader.apply(text)).isNotNull(), () -> Floods.shown(text)));
	}

}
