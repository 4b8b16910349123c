package dev.postinggraph.posting;

/**
 * Where the work is done.
 */
public enum Workplace {

	/** At the employer's place. */
	ONSITE,
	/** In part at the employer's place. */
	HYBRID,
	/** Anywhere, or anywhere in a region. */
	REMOTE;

}
