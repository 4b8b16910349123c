package dev.postinggraph.entity.skill;

/**
 * When a name of the lexicon counts where a text has its letters.
 */
enum Use {

	/** Wherever it stands, in any case. */
	ALWAYS,
	/** In exactly its case; in another one only as an item of a list of skills. */
	CASE,
	/**
	 * In exactly its case, and close to other skills or after words such as "experience
	 * with"; in another case only as an item of a list of skills.
	 */
	NEAR,
	/** Only directly beside another skill. */
	LIST,
	/** Never: the letters mean something else, and no shorter name in them counts. */
	NEVER;

	/**
	 * Whether the case of the letters tells the skill from a word.
	 */
	boolean inExactCase() {
		return this == CASE || this == NEAR || this == LIST;
	}

}
