package dev.postinggraph.posting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates documents that are nearly in a format: sound ones of which a few stretches
 * were replaced.
 */
public final class HostileDocuments implements ArbitrarySupplier<byte[]> {

	private static final List<String> SOUND = Stream.of("", "feed", "html", "json", "text")
		.flatMap((folder) -> Fixtures.in(folder).stream())
		.map(Fixtures::text)
		.toList();

	private static final byte[] LONE_SURROGATE = { (byte) 0xED, (byte) 0xA0, (byte) 0x80 };

	/**
	 * A replacement.
	 *
	 * @param at where, as a share of the text
	 * @param length how many characters go; if none does, something is inserted
	 * @param by what comes instead; if it is empty, something is deleted
	 */
	private record Edit(double at, int length, String by) {

		void apply(StringBuilder text) {
			int start = (int) (this.at * text.length());
			text.replace(start, Math.min(text.length(), start + this.length), this.by);
		}

	}

	@Override
	public Arbitrary<byte[]> get() {
		Arbitrary<String> stretch = Arbitraries.of(SOUND)
			.flatMap((text) -> Arbitraries.integers()
				.between(0, text.length() - 40)
				.map((start) -> text.substring(start, start + 40)));
		Arbitrary<String> by = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(HostileTexts.HOSTILE)),
				Tuple.of(2, new HostileTexts().get()), Tuple.of(2, stretch), Tuple.of(1, Arbitraries.just("")));
		Arbitrary<Edit> edit = Combinators
			.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(0, 0, 1, 5, 40, 400), by)
			.as(Edit::new);
		Arbitrary<Charset> charset = Arbitraries.frequency(Tuple.of(8, StandardCharsets.UTF_8),
				Tuple.of(1, StandardCharsets.UTF_16), Tuple.of(1, StandardCharsets.ISO_8859_1));
		return Combinators.combine(Arbitraries.of(SOUND), edit.list().ofMinSize(1).ofMaxSize(6), charset)
			.as(HostileDocuments::edited);
	}

	private static byte[] edited(String sound, List<Edit> edits, Charset charset) {
		StringBuilder text = new StringBuilder(sound);
		edits.forEach((edit) -> edit.apply(text));
		byte[] content = text.toString().getBytes(charset);
		if (text.length() % 16 == 0) {
			// In UTF-8 no encoder writes it.
			System.arraycopy(LONE_SURROGATE, 0, content, content.length / 2, Math.min(3, content.length / 2));
		}
		return content;
	}

}
