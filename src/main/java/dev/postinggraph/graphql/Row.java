package dev.postinggraph.graphql;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A part of an answer, keyed as the response is.
 *
 * @param type the name of its type, where the schema leaves several open, else null
 * @param values from response keys to values
 */
record Row(@Nullable String type, Map<String, @Nullable Object> values) {

	@Nullable Object get(String key) {
		return this.values.get(key);
	}

}
