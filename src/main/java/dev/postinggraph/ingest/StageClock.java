package dev.postinggraph.ingest;

import java.time.Duration;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.postinggraph.ingest.IngestReport.Stages;

/**
 * Measures where the time of an ingest goes, in the one thread that reads documents,
 * waits for the parsed ones and writes them.
 */
final class StageClock {

	private final long start = System.nanoTime();

	private long reading;

	private long writing;

	private Stages told = Stages.NONE;

	/** The stream, with the time that its elements take to come counted as reading. */
	<T> Stream<T> reading(Stream<T> stream) {
		Iterator<T> source = stream.iterator();
		Iterator<T> timed = new Iterator<>() {

			@Override
			public boolean hasNext() {
				return timed(source::hasNext);
			}

			@Override
			public T next() {
				return timed(source::next);
			}

		};
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(timed, Spliterator.ORDERED), false);
	}

	private <R> R timed(Supplier<R> read) {
		long before = System.nanoTime();
		R result = read.get();
		this.reading += System.nanoTime() - before;
		return result;
	}

	/** What the graph returns, with its time counted as writing. */
	<R> R writing(Supplier<R> write) {
		long before = System.nanoTime();
		R result = write.get();
		this.writing += System.nanoTime() - before;
		return result;
	}

	/** The time since this was asked for the last time, or since the begin. */
	Stages lap() {
		Stages now = stages();
		Stages lap = now.minus(this.told);
		this.told = now;
		return lap;
	}

	Stages stages() {
		long total = System.nanoTime() - this.start;
		return new Stages(Duration.ofNanos(this.reading), Duration.ofNanos(total - this.reading - this.writing),
				Duration.ofNanos(this.writing));
	}

}
