package dev.postinggraph.graph;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A posting that the graph holds already.
 *
 * @param id its id
 * @param identifier the employer's or board's own number for it, or null
 * @param url its address, or null
 * @param contentHash the hash of the content that was written to it last
 * @param documentHash what tells the document of that content from every other, or null
 * @param seen when it was seen
 * @param properties the names of the properties that it has a value for
 * @param listed whether any board lists it
 * @param listing how the board in question lists it, or null if it does not
 */
record Known(String id, @Nullable String identifier, @Nullable String url, String contentHash,
		@Nullable String documentHash, Seen seen, List<String> properties, boolean listed, @Nullable Listing listing) {

	/** From a row of the statement that finds postings. */
	static Known of(Record row) {
		Value posting = row.get("posting");
		Value listing = row.get("listing");
		return new Known(posting.get("id").asString(), textOrNull(posting.get("identifier")),
				textOrNull(posting.get("url")), posting.get("contentHash").asString(),
				textOrNull(posting.get("documentHash")), Seen.of(posting),
				row.get("properties").asList(Value::asString), row.get("listed").asBoolean(),
				listing.isNull() ? null : Listing.of(listing));
	}

	/**
	 * Whether content is about another job, although company, title and places are the
	 * same: its number differs, or the same board lists this one at another address.
	 */
	boolean isAnotherThan(Content content) {
		return differ(this.identifier, content.identifier()) || differ(listedUrl(content), content.url());
	}

	private @Nullable String listedUrl(Content content) {
		if (content.board() == null) {
			return this.listed ? null : this.url;
		}
		return (this.listing != null) ? this.listing.url() : null;
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !Objects.equals(one, other);
	}

	private static @Nullable String textOrNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * How a board lists a posting.
	 *
	 * @param url the address, or null if the board's documents don't tell
	 * @param contentHash the hash of what it said
	 * @param documentHash what tells the document that said it from every other, or null
	 * @param superseded whether what it had added to the posting has been replaced since
	 * @param seen when the board was seen to list it
	 */
	record Listing(@Nullable String url, String contentHash, @Nullable String documentHash, boolean superseded,
			Seen seen) {

		private static Listing of(Value listing) {
			return new Listing(textOrNull(listing.get("url")), listing.get("contentHash").asString(),
					textOrNull(listing.get("documentHash")), listing.get("superseded").asBoolean(false),
					Seen.of(listing));
		}

	}

}
