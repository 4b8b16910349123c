package dev.postinggraph.posting;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The time that a task may take. It runs in a thread of its own, so that whoever waits
 * for it can go on without it: Java stops no thread, and neither a pattern nor a parser
 * looks at the clock. A task that is given up is interrupted and left to end by itself.
 *
 * @param duration how long to wait for a task
 */
record TimeLimit(Duration duration) {

	/**
	 * A thread for each task that runs, kept for a minute; none of them holds up an exit.
	 */
	private static final ExecutorService WORKERS = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("posting-reader-", 0).factory());

	TimeLimit {
		if (!duration.isPositive()) {
			throw new IllegalArgumentException(
					"In a time of %s nothing can be read; give a longer one".formatted(duration));
		}
	}

	/**
	 * Runs a task and waits for it, even if somebody interrupts the wait.
	 * @param task the task, which handles its exceptions itself
	 * @return its result, or empty if it takes too long
	 */
	<T> Optional<T> call(Callable<T> task) {
		Future<T> running = WORKERS.submit(task);
		try {
			return Optional.of(await(running));
		}
		catch (TimeoutException ex) {
			running.cancel(true);
			return Optional.empty();
		}
		catch (ExecutionException ex) {
			throw unwrap(ex);
		}
	}

	private <T> T await(Future<T> running) throws TimeoutException, ExecutionException {
		long deadline = System.nanoTime() + this.duration.toNanos();
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return running.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	private static RuntimeException unwrap(ExecutionException failure) {
		if (failure.getCause() instanceof Error error) {
			throw error;
		}
		return new IllegalStateException(failure);
	}

}
