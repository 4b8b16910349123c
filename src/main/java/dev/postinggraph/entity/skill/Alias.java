package dev.postinggraph.entity.skill;

import java.util.Locale;

/**
 * One way to write a skill.
 *
 * @param text the letters, in the case that matters if {@code use} says so
 * @param use when it counts
 * @param shared whether other skills are written so too
 */
record Alias(String text, Use use, boolean shared) {

	/**
	 * The letters without what writers vary: case, and whatever joins the words. Two
	 * aliases with one key match the same texts.
	 */
	String key() {
		StringBuilder key = new StringBuilder(this.text.length());
		for (int i = 0; i < this.text.length(); i++) {
			if (!Joints.joins(this.text, i)) {
				key.append(Character.toLowerCase(this.text.charAt(i)));
			}
		}
		return key.toString().toLowerCase(Locale.ROOT);
	}

}
