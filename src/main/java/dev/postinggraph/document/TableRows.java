package dev.postinggraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.postinggraph.document.Supply.Supplied;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>, a
 * document each, with the table's header above the row. Rows are told apart byte by byte,
 * so that they stay as they were whatever the character set, and a quote that is never
 * closed fills no memory.
 */
final class TableRows extends Supplies {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

	/** What a column is called: a word or a few, and no sentence. */
	private static final Pattern COLUMN = Pattern
		.compile("[\\p{L}_\\x80-\\xFF][\\p{L}\\p{N}_ ./()#:\\x80-\\xFF-]{0,40}");

	/** How many rows are compared with the header. */
	private static final int COMPARED = 3;

	private final String name;

	private final Bytes input;

	private final char delimiter;

	private final Instant seenAt;

	private final Limits limits;

	private byte[] header = new byte[0];

	private long row;

	TableRows(String name, InputStream input, char delimiter, Instant seenAt, Limits limits) {
		super(name);
		this.name = name;
		this.input = new Bytes(input);
		this.delimiter = delimiter;
		this.seenAt = seenAt;
		this.limits = limits;
	}

	/**
	 * What divides the columns of a table: its first line has distinct names of columns,
	 * and the next ones are as wide.
	 * @param head the beginning of a file
	 * @return the character, if the file is a table
	 */
	static Optional<Character> delimiter(byte[] head) {
		int length = Math.min(head.length, Limits.BUFFER);
		String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
		return DELIMITERS.stream().filter((delimiter) -> isTable(text, delimiter)).findFirst();
	}

	private static boolean isTable(String text, char delimiter) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setLenientEof(true).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			List<CSVRecord> records = parser.stream().limit(COMPARED + 1L).toList();
			// The last one may be cut off where the beginning of the file ends.
			List<CSVRecord> whole = (text.length() < Limits.BUFFER - 3 || records.size() < 3) ? records
					: records.subList(0, records.size() - 1);
			return whole.size() > 1 && isHeader(whole.getFirst())
					&& whole.stream().allMatch((record) -> record.size() == whole.getFirst().size());
		}
		catch (IOException | UncheckedIOException ex) {
			return false;
		}
	}

	private static boolean isHeader(CSVRecord record) {
		List<String> names = record.stream().map(String::strip).toList();
		return names.size() > 1 && new HashSet<>(names).size() == names.size()
				&& names.stream().allMatch((column) -> COLUMN.matcher(column).matches());
	}

	@Override
	@Nullable Supply read() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		if (this.header.length == 0) {
			readRecord(content);
			this.header = content.toByteArray();
			content.reset();
		}
		content.writeBytes(this.header);
		while (readRecord(content)) {
			this.row++;
			String path = this.name + "#" + this.row;
			if (content.size() > this.limits.size()) {
				return this.limits.tooLarge(path);
			}
			return new Supplied(new Document(path, content.toByteArray(), this.seenAt));
		}
		return null;
	}

	/**
	 * Reads to the end of a line that is in no quotes; these begin where a field does.
	 * What is beyond the limit is read and not kept.
	 */
	private boolean readRecord(ByteArrayOutputStream content) throws IOException {
		int next = this.input.read();
		while (next == '\n' || next == '\r') {
			next = this.input.read();
		}
		boolean any = next >= 0;
		boolean quoted = false;
		boolean fieldStart = true;
		while (next >= 0 && (quoted || next != '\n')) {
			if (next == '"' && (quoted || fieldStart)) {
				// Of two quotes in a quoted field, the second opens it again.
				quoted = !quoted;
				fieldStart = true;
			}
			else {
				fieldStart = next == this.delimiter || (fieldStart && next == ' ');
			}
			if (content.size() <= this.limits.size()) {
				content.write(next);
			}
			next = this.input.read();
		}
		content.write('\n');
		return any;
	}

}
