package dev.postinggraph.benchmark;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares answers: what is measured must be the same question.
 */
final class Answers {

	private Answers() {
	}

	/** Cursors are opaque: no statement knows them. */
	static JsonNode withoutCursors(JsonNode root) {
		root.path("pageInfo").asObjectOpt().ifPresent((info) -> info.remove("endCursor"));
		root.path("edges").forEach((edge) -> ((ObjectNode) edge).remove("cursor"));
		return root;
	}

	/**
	 * How much two answers have in common, whatever their forms: of the values that their
	 * fields of a name have, the share that is in both. Less than all may be right, where
	 * several are equal in what the list is sorted by and it ends between them.
	 * @param ours an answer
	 * @param theirs another one
	 * @param field the name; all fields if empty
	 * @return 0 to 1
	 */
	static double agreement(JsonNode ours, JsonNode theirs, String field) {
		List<String> mine = new ArrayList<>();
		List<String> other = new ArrayList<>();
		collect(ours, field, field.isEmpty(), mine);
		collect(theirs, field, field.isEmpty(), other);
		int most = Math.max(mine.size(), other.size());
		mine.removeIf((value) -> !other.remove(value));
		return (most == 0) ? 0 : mine.size() / (double) most;
	}

	private static void collect(JsonNode node, String field, boolean taken, List<String> values) {
		if (node.isValueNode() && taken) {
			values.add(node.isNumber() ? String.valueOf(node.asDouble()) : node.asString());
		}
		node.forEachEntry((name, value) -> collect(value, field, field.isEmpty() || name.equals(field), values));
		if (node.isArray()) {
			node.forEach((value) -> collect(value, field, taken, values));
		}
	}

}
