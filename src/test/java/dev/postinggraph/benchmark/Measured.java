package dev.postinggraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
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

	/** Rounds that are faster by less than this are as fast as those before. */
	private static final double FASTER = 1.05;

	/**
	 * How many rounds in turn are compared with those before: one may be slow by chance.
	 */
	private static final int WINDOW = 3;

	private static final Duration AT_MOST = Duration.ofSeconds(100);

	/**
	 * Measures what has warmed up: rounds go on while they become faster, whatever it is
	 * that compiles, caches or learns. A virtual machine takes a minute for that, and who
	 * measures it after a few seconds measures its compiler.
	 * @param round measures once
	 * @return the median of the last rounds
	 */
	static Measured whenWarm(Callable<Measured> round) throws Exception {
		List<Measured> rounds = new ArrayList<>();
		long begun = System.nanoTime();
		while (isBecomingFaster(rounds) && System.nanoTime() - begun < AT_MOST.toNanos()) {
			rounds.add(round.call());
		}
		List<Measured> last = last(rounds).stream().sorted(Comparator.comparingDouble(Measured::perSecond)).toList();
		return last.get(last.size() / 2);
	}

	private static boolean isBecomingFaster(List<Measured> rounds) {
		List<Measured> before = rounds.subList(0, Math.max(0, rounds.size() - WINDOW));
		return before.size() < WINDOW || best(last(rounds)) > FASTER * best(before);
	}

	private static List<Measured> last(List<Measured> rounds) {
		return rounds.subList(Math.max(0, rounds.size() - WINDOW), rounds.size());
	}

	private static double best(List<Measured> rounds) {
		return rounds.stream().mapToDouble(Measured::perSecond).max().orElse(0);
	}

	/**
	 * Measures clients that ask one thing after the other.
	 * @param clients a client for each connection
	 * @param duration how long they ask
	 */
	static Measured of(List<Client> clients, Duration duration) throws Exception {
		long begun = System.nanoTime();
		long[] nanos = run(clients, duration);
		// What had begun is waited for, and counts.
		double perSecond = nanos.length * 1e9 / (System.nanoTime() - begun);
		Arrays.sort(nanos);
		return new Measured(perSecond, nanos[nanos.length / 2] / NANOS,
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
