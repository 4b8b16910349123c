package dev.postinggraph.document.web;

import java.time.Instant;

/**
 * A time that passes only when somebody waits.
 */
final class TestTime implements Time {

	static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

	private Instant now = START;

	@Override
	public synchronized Instant now() {
		return this.now;
	}

	@Override
	public synchronized void waitUntil(Instant moment) throws InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		this.now = moment.isAfter(this.now) ? moment : this.now;
	}

}
