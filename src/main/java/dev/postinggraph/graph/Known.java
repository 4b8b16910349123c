package dev.postinggraph.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A posting that the graph holds already.
 *
 * @param id its id
 * @param url its address, or null
 * @param contentHash the hash of the content that was written to it last
 * @param documentHash what tells the document of that content from every other, or null
 * @param seen when it was seen
 * @param validThrough the last day it is open, or null
 * @param closedAt when it was closed, or null if it is open
 * @param properties the names of the properties that it has a value for
 * @param listed whether any board lists it, or has listed it
 * @param open whether any board lists it still
 * @param listing how the board in question lists it at the address in question, or null
 * if it does not
 * @param elsewhere whether that board lists it at another address
 * @param different whether a person has said that what that board lists is another job
 */
record Known(String id, @Nullable String url, String contentHash, @Nullable String documentHash, Seen seen,
		@Nullable LocalDate validThrough, @Nullable ZonedDateTime closedAt, List<String> properties, boolean listed,
		boolean open, @Nullable Listing listing, boolean elsewhere, boolean different) {

	/** From a row of the statement that finds postings. */
	static Known of(Record row) {
		Value posting = row.get("posting");
		Value listing = row.get("listing");
		return new Known(posting.get("id").asString(), textOrNull(posting.get("url")),
				posting.get("contentHash").asString(), textOrNull(posting.get("documentHash")), Seen.of(posting),
				posting.get("validThrough").asLocalDate(null), timeOrNull(posting.get("closedAt")),
				row.get("properties").asList(Value::asString), row.get("listed").asBoolean(),
				row.get("open").asBoolean(), listing.isNull() ? null : Listing.of(listing),
				row.get("elsewhere").asBoolean(), row.get("different").asBoolean());
	}

	/** Whether every board that has listed it does no more. */
	boolean isGone() {
		return this.listed && !this.open;
	}

	/**
	 * Whether it is open at another address where content comes from: on the same board,
	 * or if both are on none.
	 */
	boolean isElsewhere(Content content) {
		if (content.board() != null || this.listed) {
			return this.elsewhere;
		}
		return this.closedAt == null && this.url != null && content.url() != null && !this.url.equals(content.url());
	}

	private static @Nullable String textOrNull(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable ZonedDateTime timeOrNull(Value value) {
		return value.isNull() ? null : value.asZonedDateTime();
	}

	/**
	 * How a board lists a posting.
	 *
	 * @param url the address, or null if the board's documents don't tell
	 * @param contentHash the hash of what it said
	 * @param documentHash what tells the document that said it from every other, or null
	 * @param superseded whether what it had added to the posting has been replaced since
	 * @param seen when the board was seen to list it
	 * @param closedAt when the board was seen to list it no more, or null
	 */
	record Listing(@Nullable String url, String contentHash, @Nullable String documentHash, boolean superseded,
			Seen seen, @Nullable ZonedDateTime closedAt) {

		private static Listing of(Value listing) {
			return new Listing(textOrNull(listing.get("url")), listing.get("contentHash").asString(),
					textOrNull(listing.get("documentHash")), listing.get("superseded").asBoolean(false),
					Seen.of(listing), timeOrNull(listing.get("closedAt")));
		}

		/** Whether it is closed, and was so at a time. */
		boolean isClosedAt(ZonedDateTime time) {
			return this.closedAt != null && !time.isAfter(this.closedAt);
		}

	}

}
