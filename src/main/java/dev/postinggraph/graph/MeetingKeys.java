package dev.postinggraph.graph;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
 * @param job company, role and places: a key for content of another board, or without an
 * address, since two addresses on one board are two jobs unless they say the same; null
 * if there is none
 * @param board the id of its board, or an empty text
 * @param hasAddress whether its board tells its address
 */
record MeetingKeys(Set<String> keys, @Nullable String job, String board, boolean hasAddress) {

	static MeetingKeys of(Content content) {
		Likeness likeness = content.identity().likeness();
		Set<String> keys = Stream
			.of(content.identity().sharedId(), content.identity().ownId(), key("text", likeness.textKey()),
					key("number", likeness.numberKey()), address(content))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new MeetingKeys(keys, key("job", likeness.jobKey()), Objects.requireNonNullElse(content.boardId(), ""),
				content.url() != null);
	}

	private static @Nullable String address(Content content) {
		return (content.url() != null) ? "%s %s".formatted(content.boardId(), content.url()) : null;
	}

	private static @Nullable String key(String kind, @Nullable Long key) {
		return (key != null) ? "%s %d".formatted(kind, key) : null;
	}

	/**
	 * The keys of several contents.
	 *
	 * @param contains whether a key was added
	 * @param add adds one
	 */
	record Union(Predicate<String> contains, Consumer<String> add) {

		/** Of some contents. */
		static Union ofFew() {
			Set<String> keys = new HashSet<>();
			return new Union(keys::contains, keys::add);
		}

		/** Of as many as there are: now and then it takes a new key for one of theirs. */
		static Union ofMany() {
			SeenKeys keys = new SeenKeys();
			return new Union(keys::contains, keys::add);
		}

		/** Whether content with these keys may meet that of one of the others. */
		boolean meets(MeetingKeys other) {
			return other.keys.stream().anyMatch(this.contains) || (other.job != null && meets(other, other.job));
		}

		private boolean meets(MeetingKeys other, String job) {
			return has(job) && (!other.hasAddress || has(anywhere(job)) || !has(on(job, other.board)));
		}

		void add(MeetingKeys other) {
			other.keys.forEach(this.add);
			String job = other.job;
			if (job != null) {
				if (!other.hasAddress || (has(job) && !has(on(job, other.board)))) {
					add(anywhere(job));
				}
				add(job);
				add(on(job, other.board));
			}
		}

		void add(String key) {
			this.add.accept(key);
		}

		boolean has(String key) {
			return this.contains.test(key);
		}

		private static String on(String job, String board) {
			return job + " on " + board;
		}

		/** Where several boards have a job, or one without its address. */
		private static String anywhere(String job) {
			return job + " anywhere";
		}

	}

}
