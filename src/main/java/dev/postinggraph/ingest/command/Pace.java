package dev.postinggraph.ingest.command;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How far a load is and how fast it goes.
 *
 * @param documents how many documents are done
 * @param perSecond how many that is a second
 * @param secondsLeft how long it will take from now, or null if that is not known
 */
record Pace(long documents, long perSecond, @Nullable Long secondsLeft) {

	private static final int SECOND = 1000;

	/**
	 * The pace of a load.
	 * @param documents how many documents are done
	 * @param time for how long it has run
	 * @param read how many bytes have been read, which is a little more than is done
	 * @param size how many bytes there are, or 0 if that is not known
	 */
	static Pace of(long documents, Duration time, long read, long size) {
		long millis = Math.max(1, time.toMillis());
		Long left = (size > 0 && read > 0) ? Math.round((double) millis * Math.max(0, size - read) / read / SECOND)
				: null;
		return new Pace(documents, documents * SECOND / millis, left);
	}

	/** For a person. */
	String sentence() {
		String rate = "%d documents done, %d a second".formatted(this.documents, this.perSecond);
		return (this.secondsLeft != null) ? "%s, about %d s left".formatted(rate, this.secondsLeft) : rate;
	}

	/** For a program. */
	String json() {
		return "{\"documents\":%d,\"perSecond\":%d,\"secondsLeft\":%s}".formatted(this.documents, this.perSecond,
				this.secondsLeft);
	}

}
