package dev.postinggraph.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many a second there were of late: in the last ten seconds, or since the begin if
 * that was later.
 */
final class RecentRate {

	private static final long WINDOW = 10_000;

	private static final double SECOND = 1000;

	private final Deque<Mark> marks = new ArrayDeque<>();

	RecentRate(long start) {
		this.marks.add(new Mark(start, 0));
	}

	/**
	 * Remembers how many there were at a time.
	 * @param millis the time, not before the last one
	 * @param count how many there have been since the begin
	 */
	void add(long millis, long count) {
		this.marks.add(new Mark(millis, count));
		while (this.marks.size() > 1 && millis - this.marks.element().millis() > WINDOW) {
			this.marks.remove();
		}
	}

	double perSecond(long millis, long count) {
		Mark first = this.marks.element();
		return of(millis - first.millis(), count - first.count());
	}

	/** A time that can't be told from none counts as a millisecond. */
	static double of(long millis, long count) {
		return count * SECOND / Math.max(1, millis);
	}

	/**
	 * How many there were at a time.
	 */
	private record Mark(long millis, long count) {

	}

}
