package dev.postinggraph.entity.likeness;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Body.Kind;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What finds postings that may say the same as another one, and tells how much they do.
 * Postings are compared only if they have one of the three keys in common, and are the
 * same job only if nothing else they state contradicts that.
 *
 * @param jobKey made of company, role and places: where a board has changed the text;
 * null without a company or a text that is long enough to compare
 * @param textKey made of all words of the text and the places as they are stated: where a
 * board does not tell the company, names the role otherwise, or posts a job again at
 * another address; null where the text is too short
 * @param numberKey made of the company and the identifier: where a board has changed the
 * title, or tells the places less precisely; null if one of them is missing
 * @param sketch what is kept of the text, or null if it is too short
 */
public record Likeness(@Nullable Long jobKey, @Nullable Long textKey, @Nullable Long numberKey,
		@Nullable Sketch sketch) {

	/** Of a posting that is known by nothing but its ids. */
	public static final Likeness NONE = new Likeness(null, null, null, null);

	/** What companies and boards say of themselves in every posting. */
	private static final Set<Kind> BOILERPLATE = EnumSet.of(Kind.TITLE, Kind.SKILLS, Kind.ABOUT, Kind.BENEFITS,
			Kind.LEGAL);

	/**
	 * The likeness of a posting.
	 * @param job what names the job
	 * @param identifier the employer's or the board's number for it, or null
	 * @param body its text
	 * @return the likeness
	 */
	public static Likeness of(Job job, @Nullable String identifier, Body body) {
		Words all = new Words();
		Words telling = new Words();
		for (Body.Section section : body.sections()) {
			int before = all.size();
			if (section.kind() != Kind.TITLE) {
				all.add(body.text(), section.start(), section.end());
			}
			if (!BOILERPLATE.contains(section.kind())) {
				telling.add(all, before);
			}
		}
		Sketch sketch = Sketch.of(telling.toArray(), telling.size() == all.size());
		if (sketch == null) {
			sketch = Sketch.of(all.toArray(), true);
		}
		String company = job.company();
		boolean isText = sketch != null;
		return new Likeness((isText && company != null) ? key(job.parts()) : null,
				isText ? key(Stream.concat(Stream.of(textHash(all)), job.statedPlaces().stream())) : null,
				(company != null && identifier != null) ? key(Stream.of(company, identifier.strip())) : null, sketch);
	}

	private static String textHash(Words words) {
		ByteBuffer bytes = ByteBuffer.allocate(words.size() * Integer.BYTES);
		bytes.asIntBuffer().put(words.toArray());
		return DigestUtils.sha256Hex(bytes.array());
	}

	private static Long key(Stream<String> parts) {
		return ByteBuffer.wrap(DigestUtils.sha256(String.join("\n", parts.toList()))).getLong();
	}

	/**
	 * What names a job.
	 *
	 * @param company the id of the company, or null if none is named
	 * @param role the id of the role
	 * @param places the ids of the places, sorted
	 * @param statedPlaces the places in the words of the posting, sorted: of some only
	 * the country is known
	 */
	public record Job(@Nullable String company, String role, List<String> places, List<String> statedPlaces) {

		private Stream<String> parts() {
			return Stream.concat(Stream.of(Objects.requireNonNullElse(this.company, ""), this.role),
					this.places.stream());
		}

	}

}
