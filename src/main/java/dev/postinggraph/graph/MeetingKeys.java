package dev.postinggraph.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.likeness.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which content may meet a posting: the contract of all who write. Two
 * contents without a key in common are two postings, whatever they say; of two with one
 * in common the later has to be placed when the earlier is in the graph.
 *
 * @param keys the ids that its posting may have, its address on its board, its words, and
 * its number with the company
 * @param job company, role and places: a key for content of another board alone, since
 * two addresses on one board are two jobs unless they say the same; null if there is none
 * @param board the id of its board, or an empty text
 */
record MeetingKeys(Set<String> keys, @Nullable String job, String board) {

	static MeetingKeys of(Content content) {
		Likeness likeness = content.identity().likeness();
		Set<String> keys = Stream
			.of(content.identity().sharedId(), content.identity().ownId(), key("text", likeness.textKey()),
					key("number", likeness.numberKey()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (content.url() != null) {
			keys.add("%s %s".formatted(content.boardId(), content.url()));
		}
		String job = key("job", likeness.jobKey());
		if (job != null && content.url() == null) {
			keys.add(job);
		}
		return new MeetingKeys(keys, job, Objects.requireNonNullElse(content.boardId(), ""));
	}

	private static @Nullable String key(String kind, @Nullable Long key) {
		return (key != null) ? "%s %d".formatted(kind, key) : null;
	}

	/**
	 * The keys of several contents.
	 */
	static final class Union {

		private final Set<String> keys = new HashSet<>();

		private final Map<String, Set<String>> boardsOfJobs = new HashMap<>();

		/** Whether content with these keys may meet that of one of the others. */
		boolean meets(MeetingKeys other) {
			return !Collections.disjoint(this.keys, other.keys) || (other.job != null
					&& (this.keys.contains(other.job) || this.boardsOfJobs.getOrDefault(other.job, Set.of())
						.stream()
						.anyMatch((board) -> !board.equals(other.board))));
		}

		void add(MeetingKeys other) {
			this.keys.addAll(other.keys);
			if (other.job != null) {
				this.boardsOfJobs.computeIfAbsent(other.job, (_) -> new HashSet<>()).add(other.board);
			}
		}

		void add(String postingId) {
			this.keys.add(postingId);
		}

		boolean has(String postingId) {
			return this.keys.contains(postingId);
		}

	}

}
