package dev.postinggraph.entity.skill;

/**
 * The two kinds of skills, which differ in how sure their names are.
 */
public enum SkillKind {

	/**
	 * A language, product, protocol or library. Its name is its own, so that it vouches
	 * for ambiguous names beside it.
	 */
	TECHNOLOGY,
	/**
	 * A field, method or ability, named with words that texts use otherwise too; it
	 * vouches for its own kind only.
	 */
	KNOWLEDGE

}
