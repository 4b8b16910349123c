package dev.postinggraph.posting.markup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a <!-- b --> c <!-- d          | <p>a <!-- b --> c &lt;!-- d</p>
			a <!-- b > c                   | <p>a &lt;!-- b &gt; c</p>
			a <b>c</b> < d                 | <p>a <b>c</b> &lt; d</p>
			a <?b?> c <? d > e             | <p>a <?b?> c &lt;? d &gt; e</p>
			a <https://jobs.example> b     | <p>a <a href="https://jobs.example">https://jobs.example</a> b</p>
			a <![CDATA[b]]> c <![CDATA[ d  | <p>a <![CDATA[b]]> c &lt;![CDATA[ d</p>
			""")
	void shouldTakeWhatNeverEndsForText(String markdown, String html) {
		assertThat(Markdown.toHtml(markdown).strip()).isEqualTo(html);
	}

}
