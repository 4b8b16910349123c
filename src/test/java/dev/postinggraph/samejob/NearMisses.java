package dev.postinggraph.samejob;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Jobs that are nearly the same and are not, on another board, by what is not.
 */
final class NearMisses {

	private final Map<String, UnaryOperator<Advertisement>> ways;

	NearMisses(Originals originals) {
		this.ways = new TreeMap<>(Map.of( //
				"other place", (job) -> job.with("location", "Boise, ID, United States"), //
				"senior", (job) -> job.with("title", "Senior " + job.title()), //
				"junior", (job) -> job.with("title", "Junior " + job.title()).plain(), //
				"numbered level", (job) -> job.with("title", job.title().replace(",", " III,")), //
				"other team", (job) -> job.with("title", job.title().replace("Day", "Night")), //
				"other number", (job) -> job.with("reference", "REQ-4712-" + job.key()).plain(), //
				"other text", (job) -> job.with(originals.text(job.fields().getOrDefault("company", ""), trade(job))), //
				"other text, lost formatting",
				(job) -> job.with(originals.text(job.fields().getOrDefault("company", ""), trade(job))).plain(), //
				"other company", (job) -> job.with("company", "Windlestraw Partners"), //
				"other pay", (job) -> job.with("salary", "$131,000 - $152,000 a year")));
	}

	/** The ways by what differs. */
	Map<String, UnaryOperator<Advertisement>> ways() {
		return this.ways;
	}

	/** What an original states, so that a near miss can differ in it. */
	static Advertisement original(Advertisement job) {
		return job.with("title", job.title() + ", Day Shift")
			.with("reference", "REQ-4711-" + job.key())
			.with("salary", "$61,000 - $72,000 a year");
	}

	/** What a board knows of an original that does not tell the number. */
	static Advertisement elsewhere(Advertisement original) {
		return original.with("reference", null);
	}

	private static Trade trade(Advertisement job) {
		return Trade.ALL.stream()
			.filter((trade) -> job.title().startsWith(trade.title()))
			.findFirst()
			.orElse(Trade.ALL.getFirst());
	}

}
