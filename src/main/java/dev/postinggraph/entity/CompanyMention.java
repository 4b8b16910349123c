package dev.postinggraph.entity;

/**
 * A company where a source names it.
 *
 * @param company the company
 * @param text the name as the source means it: with its legal form, without what only
 * publishing glued to it
 */
public record CompanyMention(Company company, String text) {

}
