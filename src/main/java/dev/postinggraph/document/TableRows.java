package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a>, a
 * document each, with the table's header above the row. Rows are told apart by their
 * bytes, so that they stay as they were whatever the character set. A quote that is never
 * closed costs its row and none of those below, and fills no memory.
 */
final class TableRows extends Parts {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

	/** What a column is called: a word or a few, and no sentence. */
	private static final Pattern COLUMN = Pattern
		.compile("[\\p{L}_\\x80-\\xFF][\\p{L}\\p{N}_ ./()#:\\x80-\\xFF-]{0,40}");

	/** How many rows are compared with the header. */
	private static final int COMPARED = 3;

	private final Bytes input;

	private final char delimiter;

	private byte[] header = new byte[0];

	/** The number of the line that is read next. */
	private long line = 1;

	TableRows(String name, InputStream input, char delimiter, Instant seenAt, Limits limits) {
		super(name, seenAt, limits, new Content(limits.size() + 2 * Limits.BUFFER));
		this.input = new Bytes(input);
		this.delimiter = delimiter;
	}

	/**
	 * What divides the columns of a table: its first line has distinct names of columns,
	 * and the next rows are as wide, but for broken ones.
	 * @param head the beginning of a file
	 * @return the character, if the file is a table
	 */
	static Optional<Character> delimiter(byte[] head) {
		byte[] beginning = Arrays.copyOf(head, Math.min(head.length, Limits.BUFFER));
		String line = text(beginning).lines().filter((first) -> !first.isBlank()).findFirst().orElse("");
		return DELIMITERS.stream()
			.filter((delimiter) -> line.indexOf(delimiter) >= 0 && isHeader(records(line, delimiter)))
			.filter((delimiter) -> isTable(beginning, delimiter))
			.findFirst();
	}

	private static boolean isTable(byte[] beginning, char delimiter) {
		TableRows table = new TableRows("", new ByteArrayInputStream(beginning), delimiter, Instant.EPOCH,
				Limits.of(2 * Limits.BUFFER));
		List<byte[]> rows = new ArrayList<>();
		while (rows.size() <= COMPARED && table.hasNext()) {
			if (table.next() instanceof Supplied(Document row)) {
				rows.add(row.content());
			}
		}
		// The last one may be cut off where the beginning of the file ends.
		boolean cut = beginning.length == Limits.BUFFER && rows.size() > 1 && !table.hasNext();
		List<byte[]> whole = cut ? rows.subList(0, rows.size() - 1) : rows;
		return !whole.isEmpty() && whole.stream().allMatch((row) -> isRow(row, delimiter));
	}

	/** Whether a row is as wide as the header above it. */
	private static boolean isRow(byte[] row, char delimiter) {
		List<CSVRecord> records = records(text(row), delimiter);
		return records.size() == 2 && records.getLast().size() == records.getFirst().size();
	}

	/** As many characters as bytes, without a byte order mark in UTF-8. */
	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("^\u00EF\u00BB\u00BF", "");
	}

	private static List<CSVRecord> records(String text, char delimiter) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			return parser.getRecords();
		}
		catch (IOException | UncheckedIOException ex) {
			return List.of();
		}
	}

	private static boolean isHeader(List<CSVRecord> records) {
		List<String> names = records.stream().flatMap(CSVRecord::stream).map(String::strip).toList();
		return names.size() > 1 && new HashSet<>(names).size() == names.size()
				&& names.stream().allMatch((column) -> COLUMN.matcher(column).matches());
	}

	@Override
	@Nullable Supply read() throws IOException {
		skipEmptyLines();
		if (this.header.length == 0) {
			readRecord();
			this.header = this.content.toByteArray();
			this.line += this.content.count('\n', 0);
			skipEmptyLines();
		}
		if (this.input.peek() == Bytes.END) {
			return null;
		}
		this.content.shorten(0);
		this.content.add(this.header);
		count();
		return supply(readRecord());
	}

	private Supply supply(boolean whole) throws IOException {
		int first = this.content.indexOf('\n', this.header.length);
		if (!whole && first >= 0) {
			this.input.unread(this.content.from(first + 1));
			this.line++;
			return new NotSupplied(path(),
					"In line %d a quote is not closed: write it twice if it is a character.".formatted(this.line - 1));
		}
		if (this.content.size() > this.limits.size()) {
			skipLine();
			return this.limits.tooLarge(path());
		}
		this.line += this.content.count('\n', this.header.length);
		return part();
	}

	private void skipEmptyLines() throws IOException {
		for (int next = this.input.peek(); next == '\n' || next == '\r'; next = this.input.peek()) {
			this.line += (this.input.read() == '\n') ? 1 : 0;
		}
	}

	private void skipLine() throws IOException {
		while (this.input.peek() != Bytes.END && !this.input.readTo('\n', this.content)) {
			// What is beyond the limit is read and not kept.
		}
	}

	/**
	 * Reads to the end of a line that is in no quotes; these begin where a field does.
	 * @return whether all quotes are closed
	 */
	private boolean readRecord() throws IOException {
		boolean fieldStart = true;
		for (int next = this.input.read(); next != Bytes.END && next != '\n'; next = this.input.read()) {
			this.content.add(next);
			if (next == '"' && fieldStart && !readQuoted()) {
				return false;
			}
			fieldStart = next == this.delimiter || (fieldStart && next == ' ');
		}
		this.content.add('\n');
		return true;
	}

	/**
	 * Reads on behind the first quote of a field to its last; of two in a row, the second
	 * opens it again. One that is meant as a character is closed by the first quote of
	 * another row, in the middle of a field.
	 */
	private boolean readQuoted() throws IOException {
		int from = this.content.size();
		int next = '"';
		while (next == '"') {
			while (!this.input.readTo('"', this.content)) {
				if (this.input.peek() == Bytes.END || this.content.size() > this.limits.size()) {
					return this.content.indexOf('\n', from) < 0 && this.content.size() <= this.limits.size();
				}
			}
			this.content.add(this.input.read());
			next = this.input.peek();
			if (next == '"') {
				this.content.add(this.input.read());
			}
		}
		return next == this.delimiter || next <= ' ' || this.content.indexOf('\n', from) < 0;
	}

}
