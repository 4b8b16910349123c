package dev.postinggraph.posting;

/**
 * Kinds of employment, by the names that schema.org and job search engines use.
 */
public enum EmploymentType {

	/** A full working week. */
	FULL_TIME,
	/** Less than a full working week. */
	PART_TIME,
	/** Self-employed or through an agency. */
	CONTRACTOR,
	/** For a limited time. */
	TEMPORARY,
	/** To learn the trade. */
	INTERN,
	/** Unpaid. */
	VOLUNTEER,
	/** By the day, as needed. */
	PER_DIEM,
	/** Stated, but none of these. */
	OTHER;

}
