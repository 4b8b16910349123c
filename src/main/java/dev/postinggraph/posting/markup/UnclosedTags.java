package dev.postinggraph.posting.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes what begins like a comment or a tag, and never ends, for text. The parser would
 * look for its end up to the end of the paragraph, each time that one begins, which takes
 * the square of their number; here the first search in vain is the last.
 */
final class UnclosedTags implements InlineContentParserFactory {

	private static final List<Tag> TAGS = List.of(new Tag("!--", "-->"), new Tag("![CDATA[", "]]>"), new Tag("?", "?>"),
			new Tag("", ">"));

	/**
	 * What stands in angle brackets.
	 *
	 * @param start what comes behind the first bracket
	 * @param end with what it ends
	 */
	private record Tag(String start, String end) {

	}

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of('<');
	}

	@Override
	public InlineContentParser create() {
		return new OfParagraph();
	}

	/** The parser of Markdown makes one for each paragraph. */
	private static final class OfParagraph implements InlineContentParser {

		/** The ends that don't come any more. */
		private final Set<String> missing = new HashSet<>();

		@Override
		public ParsedInline tryParse(InlineParserState state) {
			Scanner scanner = state.scanner();
			scanner.next();
			Position behind = scanner.position();
			for (Tag tag : TAGS) {
				if (scanner.next(tag.start)) {
					return isMissing(tag.end, scanner) ? ParsedInline.of(new Text("<"), behind) : ParsedInline.none();
				}
			}
			return ParsedInline.none();
		}

		private boolean isMissing(String end, Scanner scanner) {
			if (!this.missing.contains(end) && !isAhead(end, scanner)) {
				this.missing.add(end);
			}
			return this.missing.contains(end);
		}

		private static boolean isAhead(String end, Scanner scanner) {
			while (scanner.find(end.charAt(0)) >= 0) {
				if (scanner.next(end)) {
					return true;
				}
				scanner.next();
			}
			return false;
		}

	}

}
