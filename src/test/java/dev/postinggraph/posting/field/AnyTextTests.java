package dev.postinggraph.posting.field;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.HostileTexts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Properties of what reads fields, whatever they hold.
 */
class AnyTextTests {

	private static final List<Function<String, Object>> READERS = List.of(DateReader::read, EducationReader::find,
			EmploymentTypeReader::read, EmploymentTypeReader::readTitle, EmploymentTypeReader::find,
			ExperienceReader::read, ExperienceReader::find, ExperienceReader::findRequired, IdentifierReader::find,
			ListReader::read, SalaryReader::read, SalaryReader::find, WorkplaceReader::read, WorkplaceReader::readTitle,
			WorkplaceReader::find, (text) -> SectionReader.read(text, 0, text.length()));

	/** Far more than any text takes, on the slowest machine. */
	private static final Duration FOREVER = Duration.ofSeconds(30);

	@Property(tries = 1000, seed = "20260511")
	void shouldReadAnyTextTwiceAlike(@ForAll(supplier = HostileTexts.class) String text) {
		READERS.forEach((reader) -> assertThat(reader.apply(text)).isNotNull().isEqualTo(reader.apply(text)));
	}

	@Property(tries = 30, seed = "20260511")
	void shouldReadWhatIsRepeatedInTime(@ForAll(supplier = HostileTexts.class) String text,
			@ForAll @IntRange(min = 1, max = 5000) int times) {
		String flood = text.repeat(Math.min(times, 1 + 20_000 / (1 + text.length())));
		assertTimeoutPreemptively(FOREVER,
				() -> assertThat(READERS).allSatisfy((reader) -> assertThat(reader.apply(flood)).isNotNull()));
	}

	@Property(tries = 500, seed = "20260511")
	void shouldDivideAnyTextIntoSectionsWithoutSpaceAround(@ForAll(supplier = HostileTexts.class) String text) {
		Body body = new Body(text, SectionReader.read(text, 0, text.length()));
		for (Body.Section section : body.sections()) {
			String part = text.substring(section.start(), section.end());
			assertThat(part).isEqualTo(part.strip()).isNotEmpty();
		}
	}

}
