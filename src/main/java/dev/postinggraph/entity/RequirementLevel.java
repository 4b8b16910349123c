package dev.postinggraph.entity;

/**
 * How much a posting asks for a skill, strongest first.
 */
public enum RequirementLevel {

	/** An applicant must bring it. */
	REQUIRED,
	/** It helps an applicant. */
	PREFERRED,
	/** The posting names it without asking for it. */
	MENTIONED

}
