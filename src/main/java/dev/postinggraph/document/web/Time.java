package dev.postinggraph.document.web;

import java.time.Duration;
import java.time.Instant;

/**
 * The time, and waiting for it to pass: tests have their own.
 */
interface Time {

	/** The system's. */
	Time SYSTEM = new Time() {

		@Override
		public Instant now() {
			return Instant.now();
		}

		@Override
		public void waitUntil(Instant moment) throws InterruptedException {
			Duration left = Duration.between(now(), moment);
			if (left.isPositive()) {
				Thread.sleep(left);
			}
		}

	};

	/**
	 * The present moment.
	 */
	Instant now();

	/**
	 * Waits; not at all if the moment has passed.
	 * @throws InterruptedException if nobody wants to wait any more
	 */
	void waitUntil(Instant moment) throws InterruptedException;

}
