package dev.postinggraph.posting.markup;

import java.time.Duration;
import java.util.Optional;
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
 * Nothing that a text holds keeps those that take its markup away for long.
 */
@Execution(ExecutionMode.CONCURRENT)
class MarkupFloodTests {

	/** A hundred times what the slowest of them takes; the machine may be busy. */
	private static final Duration FOREVER = Duration.ofSeconds(20);

	static Stream<Function<String, Object>> readers() {
		return Stream.of(HtmlOrText::unescape, HtmlOrText::toPlain,
				(text) -> HtmlText.withHeadings(HtmlOrText.parse(text).body()),
				(text) -> Optional.ofNullable(Descriptions.ofHtml(text)),
				(text) -> Optional.ofNullable(Descriptions.ofText(text)), Markdown::toHtml, Markdown::toText,
				Markdown::link, Mojibake::repaired, Urls::pageOrMail, Urls::host);
	}

	@ParameterizedTest
	@MethodSource("readers")
	void shouldReadAFloodInTime(Function<String, Object> reader) {
		assertThat(Floods.all()).allSatisfy((text) -> assertTimeoutPreemptively(FOREVER,
				() -> assertThat(reader.apply(text)).isNotNull(), () -> Floods.shown(text)));
	}

}
