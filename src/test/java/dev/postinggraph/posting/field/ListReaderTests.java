package dev.postinggraph.posting.field;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListReaderTests {

	@Test
	void shouldSplitAtCommasOutsideParentheses() {
		assertThat(ListReader.read("Java, AWS (EC2, S3); C/C++ ,, TCP/IP")).containsExactly("Java", "AWS (EC2, S3)",
				"C/C++", "TCP/IP");
	}

	@Test
	void shouldBearUnbalancedParentheses() {
		assertThat(ListReader.read(") a, (b, c")).containsExactly(") a", "(b, c");
		assertThat(ListReader.read("")).isEmpty();
	}

}
