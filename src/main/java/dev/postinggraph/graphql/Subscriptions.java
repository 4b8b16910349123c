package dev.postinggraph.graphql;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import dev.postinggraph.ingest.LoadedPostings;
import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * The subscriptions that are open: so many that the server bears them, each with a buffer
 * for a client that reads more slowly than a load writes.
 */
@Component
class Subscriptions {

	private final LoadedPostings loaded;

	private final SubscriptionLimits limits;

	private final AtomicInteger open = new AtomicInteger();

	Subscriptions(LoadedPostings loaded, SubscriptionLimits limits, MeterRegistry meters) {
		this.loaded = loaded;
		this.limits = limits;
		meters.gauge("graphql.subscriptions", this.open);
	}

	/**
	 * The ids of postings that are loaded from the subscription on. Fails with a
	 * {@link RequestException} if there are too many subscriptions, or if it is read too
	 * slowly, after all that is buffered.
	 * @return the ids, for one subscriber
	 */
	Flux<String> open() {
		return Flux.defer(() -> {
			if (this.open.incrementAndGet() > this.limits.most()) {
				this.open.decrementAndGet();
				return Flux
					.error(RequestException.limit("The server has %d subscriptions, and takes no more; try again later."
						.formatted(this.limits.most())));
			}
			Sinks.Many<String> sink = Sinks.many()
				.unicast()
				.onBackpressureBuffer(new ArrayBlockingQueue<>(this.limits.behind()));
			Runnable stop = this.loaded.listen((ids) -> emit(sink, ids));
			return sink.asFlux().doFinally((_) -> {
				stop.run();
				this.open.decrementAndGet();
			});
		});
	}

	private void emit(Sinks.Many<String> sink, List<String> ids) {
		for (String id : ids) {
			if (sink.tryEmitNext(id) == Sinks.EmitResult.FAIL_OVERFLOW) {
				sink.tryEmitError(RequestException.limit(("The client reads too slowly: it is %d postings behind."
						+ " Subscribe again, and ask for those in between with 'postings'.")
					.formatted(this.limits.behind())));
			}
		}
	}

}
