package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;

/**
 * Takes out of a document what it contains, as {@link FileDocuments} does for files: the
 * entries of an archive, the lines of JSON Lines, the rows of a table.
 */
public final class DocumentContents {

	private final Limits limits;

	/**
	 * Takes out documents of at most {@value Document#DEFAULT_MAX_SIZE} bytes.
	 */
	public DocumentContents() {
		this.limits = Limits.of(Document.DEFAULT_MAX_SIZE);
	}

	/**
	 * The documents in a document, each taken out when the stream arrives at it.
	 * @param document the document, which may be larger than those taken out
	 * @return the documents; the document itself, with all that is known of it, if it
	 * holds no others
	 */
	public Stream<Supply> stream(Document document) {
		try {
			Supplies supplies = new Unpacker(this.limits).open(document.name(),
					new ByteArrayInputStream(document.content()), document.seenAt());
			int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
			return StreamSupport.stream(Spliterators.spliteratorUnknownSize(supplies, characteristics), false)
				.map((supply) -> described(supply, document));
		}
		catch (IOException ex) {
			return Stream.of(new NotSupplied(document.name(), "It can't be unpacked: %s.".formatted(ex.getMessage())));
		}
	}

	/** What is told of the whole is true of the only part of the same name. */
	private static Supply described(Supply supply, Document whole) {
		return (supply instanceof Supplied(Document part) && part.name().equals(whole.name()))
				? new Supplied(new Document(part.name(), part.content(), whole.mediaType(), whole.url(), part.seenAt()))
				: supply;
	}

}
