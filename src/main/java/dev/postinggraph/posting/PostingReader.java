package dev.postinggraph.posting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.markup.Mojibake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents into postings. Whatever a document holds, there is an answer: its
 * postings, or the reason why there are none, and it comes within a time. Instances are
 * immutable and may be shared between threads.
 */
public final class PostingReader {

	private static final Logger logger = LoggerFactory.getLogger(PostingReader.class);

	/**
	 * A page takes a hundredth of a second, and the largest file that is no attack a few
	 * seconds; on a busy machine several times that.
	 */
	private static final Duration DEFAULT_MAX_TIME = Duration.ofSeconds(20);

	/** What to try instead; the names of all formats would be a page of text. */
	private static final String TAKEN = "It should be a page, JSON or XML of a board or an applicant-tracking system, "
			+ "RSS, Markdown or text with a title and sections, or CSV with a header; README lists them all.";

	private final List<PostingFormat> formats;

	private final int maxBytes;

	private final TimeLimit maxTime;

	/**
	 * A reader of documents of the usual size, which take the usual time.
	 * @param formats the formats to try, in this order
	 */
	public PostingReader(List<PostingFormat> formats) {
		this(formats, Document.DEFAULT_MAX_SIZE, DEFAULT_MAX_TIME);
	}

	/**
	 * A reader with limits of its own.
	 * @param formats the formats to try, in this order
	 * @param maxBytes the size up to which a document is read, in bytes
	 * @param maxTime the time after which reading a document is given up
	 */
	public PostingReader(List<PostingFormat> formats, int maxBytes, Duration maxTime) {
		if (formats.isEmpty()) {
			throw new IllegalArgumentException("A reader needs at least one format; give it PostingFormats.all()");
		}
		if (maxBytes < 1) {
			throw new IllegalArgumentException(
					"The limit of %d bytes lets no document pass; give one of 1 or more".formatted(maxBytes));
		}
		this.formats = List.copyOf(formats);
		this.maxBytes = maxBytes;
		this.maxTime = new TimeLimit(maxTime);
	}

	/**
	 * Reads a document.
	 * @param document the document
	 * @return its postings, or the reason why there are none
	 */
	public Reading read(Document document) {
		return read(List.of(document)).getFirst();
	}

	/**
	 * Reads documents one after the other, which is faster than to read each by itself.
	 * @param documents the documents
	 * @return what {@link #read(Document)} returns for each, in their order
	 */
	public List<Reading> read(List<Document> documents) {
		return this.maxTime
			.call(documents.stream().map((document) -> (Callable<Reading>) () -> answer(document)).toList())
			.stream()
			.map((reading) -> reading.orElseGet(this::tooSlow))
			.toList();
	}

	private Reading tooSlow() {
		return new Reading.Rejected(
				"Reading the document takes longer than the limit of %,d ms: split it, or raise the limit."
					.formatted(this.maxTime.duration().toMillis()));
	}

	private Reading answer(Document document) {
		try {
			return decodeAndRead(document);
		}
		catch (StackOverflowError ex) {
			return new Reading.Rejected("The document nests its markup too deeply to be read.");
		}
		catch (RuntimeException ex) {
			// One document must not end the reading of the thousand after it.
			logger.error("The reader failed on {}, which is a fault of the reader", document.name(), ex);
			return new Reading.Rejected("The reader failed on this document, which is a fault of the reader; "
					+ "the log tells more. Please report it.");
		}
	}

	private Reading decodeAndRead(Document document) {
		int size = document.content().length;
		if (size > this.maxBytes) {
			return new Reading.Rejected("The document has %,d bytes and the limit is %,d: split it, or raise the limit."
				.formatted(size, this.maxBytes));
		}
		Optional<String> text = TextDecoder.decode(document.content(), document.mediaType());
		if (text.isEmpty()) {
			return new Reading.Rejected("The document is binary: it is no text in UTF-8, windows-1252 or the character "
					+ "set that it declares. " + TAKEN);
		}
		if (text.get().isBlank()) {
			return new Reading.Rejected("The document is empty: there is nothing to read.");
		}
		return read(new DecodedDocument(document, Mojibake.repaired(text.get())));
	}

	private Reading read(DecodedDocument document) {
		for (PostingFormat format : this.formats) {
			if (format.recognises(document)) {
				return told(document, format.read(document));
			}
		}
		return new Reading.Rejected("The document is in no known format, or holds no posting. " + TAKEN);
	}

	/** What of a board can't be read is no reason to reject it, but not to be silent. */
	private static Reading told(DecodedDocument document, Reading reading) {
		if (reading instanceof Reading.Read read) {
			read.skipped().forEach((reason) -> logger.warn("{}: {}", document.source().name(), reason));
		}
		return reading;
	}

}
