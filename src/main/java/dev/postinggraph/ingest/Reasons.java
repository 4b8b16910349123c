package dev.postinggraph.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.ingest.IngestReport.Reason;

/**
 * Counts reasons for rejections, in a memory that does not grow with them: reasons that
 * differ in numbers and quoted words only are one, and beyond a thousand others new ones
 * are not told apart.
 */
final class Reasons {

	private static final int MAX_KINDS = 1000;

	static final int TOLD = 10;

	private static final String OTHER = "Other reasons.";

	private final Map<String, Reason> kinds = new HashMap<>();

	private int count;

	void add(String reason) {
		this.count++;
		String kind = reason.replaceAll("\"[^\"]*\"|\\d+", "#");
		boolean known = this.kinds.containsKey(kind) || this.kinds.size() < MAX_KINDS;
		this.kinds.merge(known ? kind : "", new Reason(known ? reason : OTHER, 1),
				(told, again) -> new Reason(told.text(), told.count() + 1));
	}

	int count() {
		return this.count;
	}

	List<Reason> mostFrequent() {
		return this.kinds.values()
			.stream()
			.sorted(Comparator.comparingInt(Reason::count).reversed().thenComparing(Reason::text))
			.limit(TOLD)
			.toList();
	}

}
