package dev.postinggraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How fast something was.
 *
 * @param perSecond how often a second
 * @param median how long half of them took at most, in milliseconds
 * @param p99 how long all but one of a hundred took at most, in milliseconds
 */
record Measured(double perSecond, double median, double p99) {

	private static final double NANOS = 1_000_000;

	/**
	 * Measures clients that ask one thing after the other.
	 * @param clients a client for each connection
	 * @param warmUp how long they ask before it counts
	 * @param measured how long they ask then
	 */
	static Measured of(List<Client> clients, Duration warmUp, Duration measured) throws Exception {
		run(clients, warmUp);
		long[] nanos = run(clients, measured);
		Arrays.sort(nanos);
		return new Measured(nanos.length / (double) measured.toSeconds(), nanos[nanos.length / 2] / NANOS,
				nanos[nanos.length - 1 - nanos.length / 100] / NANOS);
	}

	private static long[] run(List<Client> clients, Duration duration) throws Exception {
		long until = System.nanoTime() + duration.toNanos();
		try (ExecutorService executor = Executors.newFixedThreadPool(clients.size())) {
			List<Future<LongStream>> all = new ArrayList<>();
			for (int i = 0; i < clients.size(); i++) {
				Client client = clients.get(i);
				int first = i * 1009;
				all.add(executor.submit(() -> run(client, first, until)));
			}
			LongStream nanos = LongStream.empty();
			for (Future<LongStream> each : all) {
				nanos = LongStream.concat(nanos, each.get());
			}
			return nanos.toArray();
		}
	}

	private static LongStream run(Client client, int first, long until) throws Exception {
		LongStream.Builder nanos = LongStream.builder();
		long begun = System.nanoTime();
		for (int i = first; begun < until; i++) {
			client.ask(i);
			long done = System.nanoTime();
			nanos.add(done - begun);
			begun = done;
		}
		return nanos.build();
	}

	/**
	 * Asks over one connection.
	 */
	@FunctionalInterface
	interface Client {

		/**
		 * Asks and waits for the answer.
		 * @param number how many it has asked before
		 */
		void ask(int number) throws Exception;

	}

}
