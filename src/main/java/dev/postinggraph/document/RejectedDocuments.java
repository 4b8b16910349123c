package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents that were rejected, kept in a file with the reason: a line of JSON each, with
 * the text for a person to read and correct. Read like any other file, it supplies them
 * as their source did.
 */
public final class RejectedDocuments extends Supplies {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final byte[] BEGINNING = "{\"rejected\":".getBytes(StandardCharsets.US_ASCII);

	/** As much as escapes in JSON, or base 64, add to a document. */
	private static final int GROWTH = 3;

	private final JsonLines lines;

	RejectedDocuments(String name, InputStream input, Instant seenAt, Limits limits) {
		super(name);
		this.lines = new JsonLines(name, input, seenAt, limits.times(GROWTH));
	}

	/**
	 * Whether a file is one of these.
	 * @param head the beginning of the file
	 * @return whether it is
	 */
	static boolean isOne(byte[] head) {
		return head.length > BEGINNING.length
				&& ByteBuffer.wrap(head, 0, BEGINNING.length).equals(ByteBuffer.wrap(BEGINNING));
	}

	/**
	 * Writes a line for a document.
	 * @param name its name
	 * @param document the document, or null if it could not be had
	 * @param reasons why it, or a posting of it, was rejected
	 * @param file where to
	 * @throws IOException if the file can't be written
	 */
	public static void write(String name, @Nullable Document document, List<String> reasons, OutputStream file)
			throws IOException {
		file.write(MAPPER.writeValueAsBytes(Line.of(name, document, reasons)));
		file.write('\n');
	}

	@Override
	@Nullable Supply read() throws IOException {
		return switch (this.lines.read()) {
			case null -> null;
			case NotSupplied missing -> missing;
			case Supplied(Document line) -> supply(line);
		};
	}

	private static Supply supply(Document line) {
		try {
			return MAPPER.readValue(line.content(), Line.class).supply();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return new NotSupplied(line.name(), "It is no line of a file of rejected documents: %s."
				.formatted((ex instanceof JacksonException json) ? json.getOriginalMessage() : ex.getMessage()));
		}
	}

	/**
	 * A line.
	 *
	 * @param rejected the document's name
	 * @param reasons why it was rejected
	 * @param url where it is published
	 * @param mediaType what its source declared
	 * @param seenAt when it was current
	 * @param text its content if that is text in UTF-8
	 * @param bytes its content if not, in base 64
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder({ "rejected", "reasons", "url", "mediaType", "seenAt", "text", "bytes" })
	private record Line(String rejected, List<String> reasons, @Nullable String url, @Nullable String mediaType,
			@Nullable Instant seenAt, @Nullable String text, @Nullable String bytes) {

		private static Line of(String name, @Nullable Document document, List<String> reasons) {
			if (document == null) {
				return new Line(name, reasons, null, null, null, null, null);
			}
			String text = textOrNull(document.content());
			return new Line(name, reasons, document.url(), document.mediaType(), document.seenAt(), text,
					(text != null) ? null : Base64.getEncoder().encodeToString(document.content()));
		}

		private static @Nullable String textOrNull(byte[] content) {
			try {
				return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			}
			catch (CharacterCodingException ex) {
				return null;
			}
		}

		private Supply supply() {
			if (this.seenAt == null || (this.text == null && this.bytes == null)) {
				return new NotSupplied(this.rejected, "Its content is not in the file of rejected documents, as it "
						+ "could not be had: load it from its source.");
			}
			byte[] content = (this.text != null) ? this.text.getBytes(StandardCharsets.UTF_8)
					: Base64.getDecoder().decode(this.bytes);
			return new Supplied(new Document(this.rejected, content, this.mediaType, this.url, this.seenAt));
		}

	}

}
