package dev.postinggraph.entity;

/**
 * What makes two postings the same job. Two boards that list one job state company, title
 * and places alike, whatever else they leave out or add: those make the shared id. Where
 * two jobs agree in all of these, their own number or address tells them apart: that is
 * in the own id, which is used when the shared one already belongs to another job.
 *
 * @param sharedId {@code posting:} and 16 base-32 characters of the SHA-256 of company,
 * title and places
 * @param ownId the same of those and the identifier, or the address where there is none;
 * equal to {@code sharedId} where the posting has neither
 */
public record PostingIdentity(String sharedId, String ownId) {

}
