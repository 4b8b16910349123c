package dev.postinggraph.posting.format.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of jobs as <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a> with a
 * header that names its columns, and commas, semicolons, tabs or bars between them.
 */
final class Table implements PostingFormat {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

	/** How long a header may be, in characters. */
	private static final int LONGEST_HEADER = 10_000;

	/** Without one of these beside the title, a table is one of anything. */
	private static final List<FieldName> OF_JOBS = List.of(FieldName.COMPANY, FieldName.LOCATION, FieldName.CITY,
			FieldName.DESCRIPTION, FieldName.SALARY, FieldName.SALARY_MIN, FieldName.TYPE, FieldName.URL,
			FieldName.APPLY_URL);

	@Override
	public boolean recognises(DecodedDocument document) {
		return delimiter(document.text()).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		CSVFormat format = format(delimiter(document.text()).orElseThrow());
		List<Posting> postings = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(document.text().strip(), format)) {
			List<String> columns = parser.getHeaderNames();
			for (CSVRecord row : parser) {
				posting(row, columns, document.source().seenAt()).ifPresent(postings::add);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// What stands above the broken row is whole.
		}
		return postings.isEmpty()
				? new Reading.Rejected("The table holds no posting: below its header no row has a title.")
				: new Reading.Read(postings);
	}

	private static Optional<Character> delimiter(String text) {
		String header = header(text);
		return DELIMITERS.stream().filter((delimiter) -> isHeader(header, delimiter)).findFirst();
	}

	private static String header(String text) {
		String start = text.substring(0, Math.min(LONGEST_HEADER, text.length())).stripLeading();
		return start.lines().findFirst().orElse("");
	}

	private static boolean isHeader(String line, char delimiter) {
		if (line.indexOf(delimiter) < 0) {
			return false;
		}
		try (CSVParser parser = CSVParser.parse(line, format(delimiter))) {
			List<String> columns = parser.getHeaderNames();
			boolean title = columns.stream().anyMatch(FieldName.TITLE::isNamed);
			return title
					&& columns.stream().anyMatch((name) -> OF_JOBS.stream().anyMatch((field) -> field.isNamed(name)));
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static CSVFormat format(char delimiter) {
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setHeader()
			.setAllowMissingColumnNames(true)
			.setIgnoreEmptyLines(true)
			.setIgnoreSurroundingSpaces(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
	}

	private static Optional<Posting> posting(CSVRecord row, List<String> columns, Instant seenAt) {
		NamedFields fields = new NamedFields(seenAt);
		for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
			fields.put(columns.get(i), row.get(i));
		}
		String title = fields.text(FieldName.TITLE);
		return title.isEmpty() ? Optional.empty() : Optional
			.of(fields.posting(Content.ofHtmlOrText(title, fields.raw(FieldName.DESCRIPTION).orElse(""))).build());
	}

}
