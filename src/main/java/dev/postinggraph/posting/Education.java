package dev.postinggraph.posting;

/**
 * Degrees, lowest first.
 */
public enum Education {

	/** A school-leaving certificate. */
	HIGH_SCHOOL,
	/** A two-year degree or a completed apprenticeship. */
	ASSOCIATE,
	/** A first university degree. */
	BACHELOR,
	/** A second university degree. */
	MASTER,
	/** A doctorate. */
	DOCTORATE;

}
