package dev.postinggraph.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.DocumentContents;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record of a topic for a document: its key is the address, its value the
 * content; headers may tell the media type and when it was seen.
 */
final class StreamedDocument {

	/** As CloudEvents and HTTP have it. */
	static final String MEDIA_TYPE = "content-type";

	/** A time as RFC 3339 writes it; the record's own counts unless given. */
	static final String SEEN_AT = "seen-at";

	private static final DocumentContents CONTENTS = new DocumentContents();

	private StreamedDocument() {
	}

	/**
	 * The documents of a record: one, unless the value is an archive or a table. A record
	 * without a value, which deletes its key from a compacted topic, has none.
	 */
	static Stream<Supply> of(ConsumerRecord<byte[], byte @Nullable []> record) {
		byte[] value = record.value();
		if (value == null) {
			return Stream.empty();
		}
		return switch (document(record, value)) {
			case Supplied(Document document) -> CONTENTS.stream(document);
			case NotSupplied missing -> Stream.of(missing);
		};
	}

	private static Supply document(ConsumerRecord<byte[], ?> record, byte[] value) {
		String url = (record.key() != null) ? text(record.key()) : null;
		String name = (url != null) ? url : origin(record);
		String seenAt = header(record, SEEN_AT);
		try {
			Instant time = (seenAt != null) ? OffsetDateTime.parse(seenAt).toInstant()
					: Instant.ofEpochMilli(record.timestamp());
			return new Supplied(new Document(name, value, header(record, MEDIA_TYPE), url, time));
		}
		catch (DateTimeException ex) {
			return new NotSupplied(name,
					"Its header '%s' is \"%s\", but has to be a time as RFC 3339 writes it, such as 2026-11-20T08:00:00Z."
						.formatted(SEEN_AT, seenAt));
		}
	}

	/** Where a record is, as {@code topic-partition@offset}. */
	static String origin(ConsumerRecord<?, ?> record) {
		return "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
	}

	private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
		return Optional.ofNullable(record.headers().lastHeader(name))
			.map(Header::value)
			.map(StreamedDocument::text)
			.orElse(null);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
