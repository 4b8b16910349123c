package dev.postinggraph.posting.format.html;

/**
 * The value of a property of structured data, whatever syntax a page states it in.
 */
sealed interface Value permits Value.Text, Thing {

	/**
	 * A text, a number or an address; possibly with markup in it.
	 *
	 * @param text the text as stated, not blank
	 */
	record Text(String text) implements Value {

	}

}
