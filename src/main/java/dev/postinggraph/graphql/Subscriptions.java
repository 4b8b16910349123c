package dev.postinggraph.graphql;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

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

	private final SubscriptionLimits limits;

	private final AtomicInteger open = new AtomicInteger();

	Subscriptions(SubscriptionLimits limits, MeterRegistry meters) {
		this.limits = limits;
		meters.gauge("graphql.subscriptions", this.open);
	}

	/**
	 * What is told from the subscription on. Fails with a {@link RequestException} if
	 * there are too many subscriptions, or if it is read too slowly, after all that is
	 * buffered.
	 * @param what is told, in the plural, for a person
	 * @param listen begins to listen and returns what ends it; is told one at a time
	 * @return all that, for one subscriber
	 */
	<T> Flux<T> open(String what, Function<Consumer<T>, Runnable> listen) {
		return Flux.defer(() -> {
			if (this.open.incrementAndGet() > this.limits.most()) {
				this.open.decrementAndGet();
				return Flux
					.error(RequestException.limit("The server has %d subscriptions, and takes no more; try again later."
						.formatted(this.limits.most())));
			}
			Sinks.Many<T> sink = Sinks.many()
				.unicast()
				.onBackpressureBuffer(new ArrayBlockingQueue<>(this.limits.behind()));
			Runnable stop = listen.apply((event) -> emit(sink, what, event));
			return sink.asFlux().doFinally((_) -> {
				stop.run();
				this.open.decrementAndGet();
			});
		});
	}

	private <T> void emit(Sinks.Many<T> sink, String what, T event) {
		if (sink.tryEmitNext(event) == Sinks.EmitResult.FAIL_OVERFLOW) {
			sink.tryEmitError(RequestException.limit(
					"The client reads too slowly: it is %d %s behind. Subscribe again; what is in between, queries tell."
						.formatted(this.limits.behind(), what)));
		}
	}

}
