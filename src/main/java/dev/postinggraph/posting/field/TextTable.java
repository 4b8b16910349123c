package dev.postinggraph.posting.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tables that the project keeps as text, so that people can read and extend
 * them: a row a line, cells apart by {@code |}, notes after a {@code #} that begins a
 * line.
 */
public final class TextTable {

	private TextTable() {
	}

	/**
	 * The rows of a table on the class path.
	 * @param resource its absolute name, such as {@code /places/cities.txt}
	 * @param columns how many cells each row has
	 * @return the rows in order, their cells without surrounding space
	 * @throws IllegalStateException if there is no such table, or a row has another
	 * number of cells
	 */
	public static List<List<String>> rows(String resource, int columns) {
		return lines(resource).stream().map((line) -> row(line, resource, columns)).toList();
	}

	/**
	 * The lines of a table of one column.
	 * @param resource its absolute name
	 * @return the lines in order
	 * @throws IllegalStateException if there is no such table
	 */
	public static List<String> column(String resource) {
		return rows(resource, 1).stream().map(List::getFirst).toList();
	}

	/**
	 * The items of a comma-separated cell.
	 * @param cell the cell
	 * @return the items in order; none for an empty cell
	 */
	public static List<String> items(String cell) {
		return Arrays.stream(cell.split(",")).map(String::strip).filter((item) -> !item.isEmpty()).toList();
	}

	private static List<String> lines(String resource) {
		try (InputStream in = TextTable.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(
						"There is no %s on the class path: build the project again".formatted(resource));
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return reader.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't read %s from the class path".formatted(resource), ex);
		}
	}

	private static List<String> row(String line, String resource, int columns) {
		List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
		if (cells.size() != columns) {
			throw new IllegalStateException("In %s the line \"%s\" has %d cells; write %d, with | between them"
				.formatted(resource, line, cells.size(), columns));
		}
		return cells;
	}

}
