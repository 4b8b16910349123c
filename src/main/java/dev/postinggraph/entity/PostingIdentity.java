package dev.postinggraph.entity;

import dev.postinggraph.entity.likeness.Likeness;

/**
 * What makes two postings the same job. Two boards that list one job state company, title
 * and places alike, whatever else they leave out or add: those make the shared id. Where
 * two jobs agree in all of these, their own number or address tells them apart: that is
 * in the own id, which is used when the shared one already belongs to another job. Where
 * boards state one of these otherwise, what the posting says finds the other ones.
 *
 * @param sharedId {@code posting:} and 16 base-32 characters of the SHA-256 of company,
 * title and places
 * @param ownId the same of those and the identifier, or the address where there is none;
 * equal to {@code sharedId} where the posting has neither
 * @param likeness what finds postings that say the same
 */
public record PostingIdentity(String sharedId, String ownId, Likeness likeness) {

	/**
	 * The identity of a posting that is known by nothing but its ids.
	 * @param sharedId the shared id
	 * @param ownId the own id
	 */
	public PostingIdentity(String sharedId, String ownId) {
		this(sharedId, ownId, Likeness.NONE);
	}

}
