package dev.postinggraph.posting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextDecoderTests {

	private static final String TEXT = "Café – 5€";

	@ParameterizedTest(name = "{0} declared as {1}")
	@CsvSource(delimiter = '|', textBlock = """
			UTF-8        |
			UTF-8        | text/plain; charset=utf-8
			UTF-8        | text/plain; charset=shift_jis
			UTF-8        | text/plain; charset=no-such-thing
			windows-1252 |
			windows-1252 | text/html; charset=ISO-8859-1
			windows-1252 | text/plain; charset=utf-8
			ISO-8859-15  | text/plain;charset="iso-8859-15"
			""")
	void shouldDecode(String charset, @Nullable String mediaType) {
		String text = charset.equals("ISO-8859-15") ? "Café 5€" : TEXT;
		assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), mediaType)).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void shouldObeyTheByteOrderMark(String charset) {
		byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
		assertThat(TextDecoder.decode(content, "text/plain; charset=iso-8859-1")).contains(TEXT);
	}

	@Test
	void shouldObeyHtmlMeta() {
		String html = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=koi8-r'></head>Пекарь";
		assertThat(TextDecoder.decode(html.getBytes(Charset.forName("KOI8-R")), null)).contains(html);
	}

	@Test
	void shouldObeyTheDeclarationOfXml() {
		String xml = "<?xml version='1.0' encoding='windows-1250'?><job>Żółw</job>";
		assertThat(TextDecoder.decode(xml.getBytes(Charset.forName("windows-1250")), null)).contains(xml);
		String wrong = "<?xml version='1.0' encoding='UTF-16'?><job>Żółw</job>";
		assertThat(TextDecoder.decode(wrong.getBytes(StandardCharsets.UTF_8), null)).contains(wrong);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void shouldTellUtf16WithoutAMark(String charset) {
		String json = "{\"title\": \"Bäcker – 5€\"}";
		assertThat(TextDecoder.decode(json.getBytes(Charset.forName(charset)), null)).contains(json);
	}

	@Test
	void shouldRefuseBinaries() {
		assertThat(TextDecoder.decode(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 1 }, null)).isEmpty();
		assertThat(TextDecoder.decode(new byte[] { 0x1F, (byte) 0x8B, 8, 7, (byte) 0xC3 }, null)).isEmpty();
		assertThat(TextDecoder.decode("a\0b".getBytes(StandardCharsets.UTF_8), null)).isEmpty();
		assertThat(TextDecoder.decode(new byte[] { (byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8 }, null)).isEmpty();
	}

}
