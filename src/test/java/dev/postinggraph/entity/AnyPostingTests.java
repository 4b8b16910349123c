package dev.postinggraph.entity;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.HostileDocuments;
import dev.postinggraph.posting.HostileTexts;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Properties of what is resolved in postings, whatever they name.
 */
class AnyPostingTests {

	/** Far more than any posting takes, on the slowest machine. */
	private static final Duration FOREVER = Duration.ofMinutes(1);

	private static final EntityResolver RESOLVER = EntityResolver.withLexicon();

	@Property(tries = 100, seed = "20260511")
	void shouldResolveWhateverIsRead(@ForAll(supplier = HostileDocuments.class) byte[] content) {
		if (Fixtures.read(content) instanceof Reading.Read read) {
			read.postings().forEach(AnyPostingTests::shouldBeSound);
		}
	}

	@Property(tries = 100, seed = "20260511")
	void shouldResolveAnyNames(@ForAll(supplier = HostileTexts.class) String title,
			@ForAll(supplier = HostileTexts.class) String company, @ForAll(supplier = HostileTexts.class) String place,
			@ForAll(supplier = HostileTexts.class) String text) {
		shouldBeSound(Postings.posting(title.isBlank() ? "Baker" : title, null, company, text, null, null, place));
	}

	@ParameterizedTest
	@ValueSource(strings = { "- Java, Kotlin and Go\n", "Java ", "New York or ", "(a) - ", " ", "1" })
	void shouldResolveHugeNamesInTime(String part) {
		String huge = part.repeat(200_000 / part.length());
		List<String> skills = Collections.nCopies(5_000, part.repeat(10));
		Posting named = Postings.posting("Baker " + huge, null, "Semmelwerk " + huge, huge, huge, huge, huge, huge);
		Posting posting = new Posting(named.title(), named.company(), null, huge, huge, null, null, null, List.of(),
				null, null, null, null, null, named.places(), skills, named.body(), null, null, List.of());
		assertTimeoutPreemptively(FOREVER, () -> shouldBeSound(posting));
	}

	private static void shouldBeSound(Posting posting) {
		ResolvedPosting resolved = RESOLVER.resolve(posting);
		assertThat(RESOLVER.resolve(posting)).isEqualTo(resolved);
		assertThat(resolved.role().name()).isNotBlank();
		String text = posting.body().text();
		for (SkillMention mention : resolved.skills()) {
			assertThat(mention.skill().name()).isNotBlank();
			boolean nowhere = mention.end() == 0;
			assertThat(nowhere ? mention.text() : text.substring(mention.start(), mention.end()))
				.isEqualTo(mention.text());
		}
		assertThat(resolved.locations()).allSatisfy((location) -> assertThat(location.location().name()).isNotBlank());
	}

}
