package dev.postinggraph.query.plan;

/**
 * The type of a value in the response.
 *
 * @param name the name of the scalar or the enum, such as {@code Date}
 * @param list whether it is a list of such values
 * @param nullable whether it may be null
 */
public record ValueType(String name, boolean list, boolean nullable) {

}
