package dev.postinggraph.posting.markup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptionsTests {

	/** The line end of another system is stripped, but is parsed before. */
	@ParameterizedTest
	@ValueSource(strings = { "One line", "a < b & c > \"d\"\te", "  First\nsecond  \n\n \n third's\n", "<b>no tag</b>",
			"&amp; is written so", "été – 日本語 \u2003 x", "# no heading\n* no list" })
	void shouldMakeTheSameOfPlainTextWithAndWithoutParsingIt(String text) {
		String description = Descriptions.ofText(text);
		assertThat(description).isNotNull().isEqualTo(Descriptions.ofText(text + "\r"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void shouldMakeAParagraphOfWhatEmptyLinesDivide(String end) {
		String text = String.join(end, "We bake.", "Every day.", "", "Come", " ", "", "and see.");
		assertThat(Descriptions.ofText(text))
			.isEqualToIgnoringNewLines("<p>We bake.<br>Every day.</p><p>Come</p><p>and see.</p>");
	}

}
