package dev.postinggraph.posting.field;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	@Test
	void shouldKeepOffsetsWhateverEndsALine() {
		String text = "one\r\n  \u00A0two \n\rthree🙂\n\n";
		List<Line> lines = Line.of(text, 0, text.length());
		assertThat(lines).extracting(Line::text).containsExactly("one", "two", "three🙂");
		assertThat(lines)
			.allSatisfy((line) -> assertThat(text.substring(line.start(), line.end())).isEqualTo(line.text()));
	}

	@Test
	void shouldStripParts() {
		assertThat(new Line("ab  cd ef", 10).part(2, 7)).isEqualTo(new Line("cd", 14));
	}

}
