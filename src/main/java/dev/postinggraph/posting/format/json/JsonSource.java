package dev.postinggraph.posting.format.json;

import dev.postinggraph.posting.Posting;

/**
 * A system that states postings as objects of JSON in its own way.
 */
interface JsonSource {

	/**
	 * What people call its format.
	 * @return a short name
	 */
	String name();

	/**
	 * Whether an object is a posting of this source. Cheap: it tells by a few keys.
	 * @param job an object
	 * @return whether {@link #read} should have it
	 */
	boolean owns(Json job);

	/**
	 * The title of a posting.
	 * @param job an object that is this source's
	 * @return the title, or an empty text if it has none
	 */
	default String title(Json job) {
		return job.line("title");
	}

	/**
	 * Reads one posting.
	 * @param title its title, not empty
	 * @param job an object that is this source's
	 * @param origin what the document tells of all its postings
	 * @return the posting
	 */
	Posting read(String title, Json job, Origin origin);

}
