package dev.postinggraph.document.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Has requests to one host take turns, with a pause between the end of one and the
 * beginning of the next. Hosts are told apart by name: two names of one server are two.
 */
final class HostTurns {

	private final Map<String, Host> hosts = new ConcurrentHashMap<>();

	private final Duration pause;

	private final Time time;

	HostTurns(Duration pause, Time time) {
		this.pause = pause;
		this.time = time;
	}

	/**
	 * Sends a request when it is the host's turn.
	 * @param host the host
	 * @param request the request
	 * @return its answer
	 * @throws IOException if the request fails
	 * @throws InterruptedException if nobody waits for it any more
	 */
	Answer take(String host, Request request) throws IOException, InterruptedException {
		return host(host).take(request);
	}

	/**
	 * Has a host left alone for longer than the pause.
	 * @param name the host
	 * @param delay from now
	 */
	void postpone(String name, Duration delay) {
		host(name).postpone(delay);
	}

	/**
	 * Sets the pause of a host that asks for a longer one.
	 * @param name the host
	 * @param asked what it asks for
	 */
	void slowDown(String name, Duration asked) {
		host(name).pause = (asked.compareTo(this.pause) > 0) ? asked : this.pause;
	}

	private Host host(String name) {
		return this.hosts.computeIfAbsent(name, (_) -> new Host());
	}

	/** A request that is sent in its turn. */
	interface Request {

		/**
		 * Sends it.
		 */
		Answer send() throws IOException;

	}

	private final class Host {

		private final ReentrantLock turn = new ReentrantLock(true);

		private volatile Duration pause = HostTurns.this.pause;

		private volatile Instant next = Instant.MIN;

		Answer take(Request request) throws IOException, InterruptedException {
			this.turn.lockInterruptibly();
			try {
				HostTurns.this.time.waitUntil(this.next);
				return request.send();
			}
			finally {
				postpone(this.pause);
				this.turn.unlock();
			}
		}

		private synchronized void postpone(Duration delay) {
			Instant moment = HostTurns.this.time.now().plus(delay);
			this.next = moment.isAfter(this.next) ? moment : this.next;
		}

	}

}
