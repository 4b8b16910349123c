package dev.postinggraph.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A task that runs once and to its end, in a thread of its own, whatever interrupts those
 * who wait for it: an interrupt of a thread that has a file of Neo4j under its hands
 * closes that file, and Spring interrupts a start that is waiting when Ctrl-C comes.
 *
 * @param <T> the type of the result
 */
final class Uninterrupted<T> {

	private final String name;

	private final Supplier<T> task;

	private final AtomicBoolean begun = new AtomicBoolean();

	private final CompletableFuture<T> result = new CompletableFuture<>();

	/**
	 * A task that has not begun.
	 * @param name the name of its thread
	 * @param task what to do
	 */
	Uninterrupted(String name, Supplier<T> task) {
		this.name = name;
		this.task = task;
	}

	/**
	 * Begins the task, unless somebody else did.
	 */
	void begin() {
		if (this.begun.compareAndSet(false, true)) {
			Thread.ofPlatform().name(this.name).start(this::run);
		}
	}

	/**
	 * Whether somebody has begun the task.
	 * @return true from then on, also when it has ended
	 */
	boolean hasBegun() {
		return this.begun.get();
	}

	/**
	 * Begins the task, unless somebody else did, and waits for its end.
	 * @return its result
	 * @throws RuntimeException what the task has thrown
	 */
	T await() {
		begin();
		boolean interrupted = false;
		try {
			while (true) {
				try {
					return this.result.get();
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		catch (ExecutionException ex) {
			throw unwrap(ex);
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * The result for those who don't wait.
	 * @return completed at the end of the task
	 */
	CompletionStage<T> result() {
		return this.result;
	}

	private void run() {
		try {
			this.result.complete(this.task.get());
		}
		catch (RuntimeException | Error ex) {
			this.result.completeExceptionally(ex);
		}
	}

	private static RuntimeException unwrap(ExecutionException failure) {
		return switch (failure.getCause()) {
			case RuntimeException ex -> ex;
			case Error error -> throw error;
			case null, default -> new IllegalStateException(failure);
		};
	}

}
