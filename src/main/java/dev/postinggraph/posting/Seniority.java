package dev.postinggraph.posting;

/**
 * The level of a job, lowest first.
 */
public enum Seniority {

	/** Learning the trade. */
	INTERN,
	/** First years in the trade: junior, associate, entry level, graduate. */
	JUNIOR,
	/** Some years in the trade. */
	MID,
	/** Works without guidance. */
	SENIOR,
	/** Guides a team without managing it. */
	LEAD,
	/** Guides several teams. */
	STAFF,
	/** Guides a whole field. */
	PRINCIPAL,
	/** Manages people. */
	MANAGER,
	/** Manages managers: director, head of. */
	DIRECTOR,
	/** Leads the company: vice president, chief officer. */
	EXECUTIVE;

}
