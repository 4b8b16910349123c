package dev.postinggraph.posting.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Mojibake}.
 */
class MojibakeTests {

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	static Stream<String> texts() {
		return Stream.of("Café", "Zürich", "Gdańsk", "We don’t – really", "naïve façade", "São Paulo", "10 £ / 20 €",
				"Привет, мир", "東京で働く", "🚀 Rocket 💻", "Łódź", "Ελλάδα", "• one\u00A0• two");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void shouldRepairWhatWasTakenForLatin(String text) {
		String spoilt = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		assertThat(Mojibake.repaired(spoilt)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Café", "Zürich", "Gdańsk", "We don’t – really", "São Paulo", "10 £ / 20 €" })
	void shouldRepairWhatWasTakenForWindows(String text) {
		String spoilt = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
		assertThat(Mojibake.repaired(spoilt)).isEqualTo(text);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void shouldRepairWhatWasSpoiltTwice(String text) {
		String once = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		String twice = new String(once.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		assertThat(Mojibake.repaired(twice)).isEqualTo(text);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void shouldLeaveSoundTextAsItIs(String text) {
		assertThat(Mojibake.repaired(text)).isSameAs(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CAFÉ—BAR", "“TOUCHÉ”", "„CAFÉ“", "AMANHÃ…", "Â", "Ã", "é", "résumé»", "ACMÉ®", "NÃO",
			"\uD83D", "" })
	void shouldNotTakeAccentsBeforePunctuationForSpoiltText(String text) {
		assertThat(Mojibake.repaired(text)).isSameAs(text);
	}

	@Test
	void shouldRepairThePartsOfATextThatAreSpoilt() {
		assertThat(Mojibake.repaired("東京: the cafÃ© isn’t open")).isEqualTo("東京: the café isn’t open");
	}

}
