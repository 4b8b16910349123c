package dev.postinggraph.entity;

/**
 * Why a stretch of text was taken for a skill.
 */
public enum MatchRule {

	/** The name is one that always counts. */
	NAME,
	/** The name is written in the case that only the skill has. */
	CASE,
	/** An ambiguous name stands close to a certain one. */
	NEAR,
	/** An ambiguous name stands directly beside a certain one, as in a list. */
	LIST,
	/** Words around an ambiguous name say so: "experience with", "developer". */
	CUE,
	/** The source lists it among the skills. */
	STATED

}
