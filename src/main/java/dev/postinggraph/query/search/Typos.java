package dev.postinggraph.query.search;

/**
 * Counts typing errors.
 */
final class Typos {

	private Typos() {
	}

	/**
	 * Whether two words differ by few letters: wrong, missing, too many, or two
	 * neighbours swapped (the optimal string alignment distance, as Lucene counts).
	 * @param one a word
	 * @param other another one
	 * @param most how many errors there may be
	 * @return whether there are no more
	 */
	static boolean within(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return false;
		}
		int[][] errors = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				errors[i][j] = (i == 0 || j == 0) ? i + j : errors(errors, one, other, i, j);
			}
		}
		return errors[one.length()][other.length()] <= most;
	}

	private static int errors(int[][] errors, String one, String other, int i, int j) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int least = Math.min(Math.min(errors[i - 1][j], errors[i][j - 1]) + 1, errors[i - 1][j - 1] + (same ? 0 : 1));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
	}

}
