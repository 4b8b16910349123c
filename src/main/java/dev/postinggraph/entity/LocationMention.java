package dev.postinggraph.entity;

/**
 * A location where a source names it.
 *
 * @param location the location
 * @param text the words that name it, such as {@code München} or {@code US}
 */
public record LocationMention(Location location, String text) {

}
