package dev.postinggraph.entity.skill;

/**
 * One way to write a skill.
 *
 * @param text the letters, in the case that matters if {@code use} says so
 * @param use when it counts
 * @param shared whether other skills are written so too
 */
record Alias(String text, Use use, boolean shared) {

	/**
	 * The letters without what writers vary: case, and whatever joins the words.
	 */
	String key() {
		return pattern().replace(" ", "");
	}

	/**
	 * Whether every text that another alias with the same key matches is matched by this
	 * one too, as "Java Script" covers "JavaScript", but not the other way round.
	 */
	boolean covers(Alias other) {
		String mine = pattern();
		String theirs = other.pattern();
		int at = 0;
		for (int i = 0; i < mine.length(); i++) {
			if (at < theirs.length() && mine.charAt(i) == theirs.charAt(at)) {
				at++;
			}
			else if (mine.charAt(i) != ' ') {
				return false;
			}
		}
		return at == theirs.length();
	}

	/**
	 * The lower-case letters, with one space for whatever joins the words.
	 */
	private String pattern() {
		StringBuilder pattern = new StringBuilder(this.text.length());
		for (int i = 0; i < this.text.length(); i++) {
			if (!Joints.joins(this.text, i)) {
				pattern.append(Character.toLowerCase(this.text.charAt(i)));
			}
			else if (!Joints.joins(this.text, i - 1)) {
				pattern.append(' ');
			}
		}
		return pattern.toString();
	}

}
