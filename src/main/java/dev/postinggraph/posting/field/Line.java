package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, and where it stands there.
 *
 * @param text the line without leading and trailing white space and without its end
 * @param start where that begins in the whole text, in UTF-16 units
 */
public record Line(String text, int start) {

	private static final int LONGEST_SEARCHED = 5000;

	/**
	 * Where the line's text ends in the whole text.
	 * @return the offset, exclusive
	 */
	public int end() {
		return this.start + this.text.length();
	}

	/**
	 * A part of the line.
	 * @param from where the part begins in the line's text, inclusive
	 * @param to where it ends, exclusive
	 * @return it without leading and trailing white space
	 */
	public Line part(int from, int to) {
		Line part = stripped(this.text, from, to);
		return new Line(part.text, this.start + part.start);
	}

	/**
	 * The beginning of the line, for patterns that would take long on a line without end.
	 * @return its first 5,000 characters, some sentences more than most postings have
	 */
	Line beginning() {
		return part(0, Math.min(this.text.length(), LONGEST_SEARCHED));
	}

	/**
	 * The rest of the line.
	 * @param from where the rest begins in the line's text
	 * @return it without leading white space
	 */
	public Line from(int from) {
		return part(from, this.text.length());
	}

	/**
	 * Whether there is nothing on the line.
	 * @return whether its text is empty
	 */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * The lines of a stretch of text that hold anything but white space; they end in LF,
	 * CR LF or CR.
	 * @param text the whole text
	 * @param from where the stretch begins, inclusive
	 * @param to where it ends, exclusive
	 * @return its lines in order, without blank ones
	 */
	public static List<Line> of(String text, int from, int to) {
		List<Line> lines = new ArrayList<>();
		int start = from;
		int feed = -1;
		int carriage = -1;
		while (start < to) {
			feed = (feed < start) ? next('\n', text, start, to) : feed;
			carriage = (carriage < start) ? next('\r', text, start, to) : carriage;
			int end = Math.min(feed, carriage);
			Line line = stripped(text, start, end);
			if (!line.isEmpty()) {
				lines.add(line);
			}
			start = end + 1;
		}
		return lines;
	}

	private static int next(char character, String text, int from, int to) {
		int at = text.indexOf(character, from, to);
		return (at < 0) ? to : at;
	}

	private static Line stripped(String text, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return new Line(text.substring(start, end), start);
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
	}

}
