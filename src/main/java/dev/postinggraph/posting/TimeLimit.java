package dev.postinggraph.posting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The time that a task may take. Tasks run in a thread of their own, so that whoever
 * waits for them can go on without one that takes longer: Java stops no thread, and
 * neither a pattern nor a parser looks at the clock. A task that is given up is
 * interrupted and left to end by itself.
 *
 * @param duration how long to wait for a task
 */
record TimeLimit(Duration duration) {

	/**
	 * A thread for all tasks that are waited for at a time, kept for a minute; none of
	 * them holds up an exit.
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
	 * Runs tasks one after the other and waits for them, even if somebody interrupts the
	 * wait. They share a thread, since handing a task to another one takes as long as a
	 * tenth of a small document.
	 * @param tasks the tasks, which handle their exceptions themselves
	 * @return the result of each, in their order, or empty if it takes too long
	 */
	<T> List<Optional<T>> call(List<? extends Callable<T>> tasks) {
		List<Optional<T>> results = new ArrayList<>(tasks.size());
		while (results.size() < tasks.size()) {
			Turn<T> turn = new Turn<>(tasks.subList(results.size(), tasks.size()));
			Future<?> running = WORKERS.submit(turn);
			turn.await(this.duration).forEach((result) -> results.add(Optional.of(result)));
			if (results.size() < tasks.size()) {
				running.cancel(true);
				results.add(Optional.empty());
			}
		}
		return results;
	}

	/**
	 * The tasks from one on, in one thread, until one is given up.
	 *
	 * @param <T> the type of the results
	 */
	private static final class Turn<T> implements Runnable {

		private final List<? extends Callable<T>> tasks;

		private final List<T> results = new ArrayList<>();

		/** When the task began that is running, by {@link System#nanoTime()}. */
		private long begun = System.nanoTime();

		private boolean givenUp;

		private @Nullable Throwable failure;

		Turn(List<? extends Callable<T>> tasks) {
			this.tasks = tasks;
		}

		@Override
		public void run() {
			try {
				for (Callable<T> task : this.tasks) {
					if (!add(task.call())) {
						return;
					}
				}
			}
			// Whoever waits is told of all of them, errors as well.
			catch (Throwable ex) {
				fail(ex);
			}
		}

		/** Adds the result of the task that ran, and tells whether the next may run. */
		private synchronized boolean add(T result) {
			if (this.givenUp) {
				return false;
			}
			this.results.add(result);
			this.begun = System.nanoTime();
			if (isDone()) {
				notifyAll();
			}
			return true;
		}

		private synchronized void fail(Throwable ex) {
			this.failure = ex;
			notifyAll();
		}

		private boolean isDone() {
			return this.results.size() == this.tasks.size() || this.failure != null;
		}

		/** Waits for all tasks, or until one has taken too long. */
		private synchronized List<T> await(Duration duration) {
			boolean interrupted = false;
			for (long rest = duration.toNanos(); !isDone() && rest > 0; rest = rest(duration)) {
				try {
					TimeUnit.NANOSECONDS.timedWait(this, rest);
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
			this.givenUp = !isDone();
			return switch (this.failure) {
				case null -> List.copyOf(this.results);
				case Error error -> throw error;
				case Throwable ex -> throw new IllegalStateException(ex);
			};
		}

		private long rest(Duration duration) {
			return this.begun + duration.toNanos() - System.nanoTime();
		}

	}

}
