package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a field that lists names.
 */
public final class ListReader {

	private ListReader() {
	}

	/**
	 * Splits a list at its commas and semicolons; those in parentheses belong to a name.
	 * @param text such as {@code Java, AWS (EC2, S3), SQL}
	 * @return the names, without empty ones
	 */
	public static List<String> read(String text) {
		List<String> names = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
				case '(' -> depth++;
				case ')' -> depth = Math.max(0, depth - 1);
				case ',', ';' -> {
					if (depth == 0) {
						add(names, text.substring(start, i));
						start = i + 1;
					}
				}
				default -> {
				}
			}
		}
		add(names, text.substring(start));
		return List.copyOf(names);
	}

	private static void add(List<String> names, String part) {
		String name = part.strip();
		if (!name.isEmpty()) {
			names.add(name);
		}
	}

}
