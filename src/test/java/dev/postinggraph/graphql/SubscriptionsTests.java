package dev.postinggraph.graphql;

import java.util.List;
import java.util.stream.IntStream;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import dev.postinggraph.ingest.LoadedPostings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing is lost unseen, and nothing is kept for those who went away.
 */
class SubscriptionsTests {

	private final LoadedPostings loaded = new LoadedPostings();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Subscriptions subscriptions = new Subscriptions(new SubscriptionLimits(2, 3), this.meters);

	@Test
	void shouldTellOfNewPostingsOnly() {
		StepVerifier.create(open())
			.then(() -> this.loaded
				.tell(List.of(new Written("posting:1", Change.LOADED), new Written("posting:2", Change.UPDATED),
						new Written("posting:3", Change.UNCHANGED), new Written("posting:4", Change.LOADED))))
			.expectNext("posting:1", "posting:4")
			.thenCancel()
			.verify();
		assertThat(count()).isZero();
	}

	@Test
	void shouldEndASubscriptionThatFallsBehindAfterWhatIsBuffered() {
		StepVerifier.create(open(), 0)
			.then(() -> load(1, 5))
			.thenRequest(10)
			.expectNext("posting:1", "posting:2", "posting:3")
			.expectErrorSatisfies((error) -> assertThat(error).isInstanceOf(RequestException.class)
				.hasMessageContaining("3 postings behind"))
			.verify();
		assertThat(count()).isZero();
	}

	@Test
	void shouldNotHoldOthersUpWhenOneFallsBehind() {
		StepVerifier slow = StepVerifier.create(open(), 0).thenAwait().thenCancel().verifyLater();
		StepVerifier.create(open()).then(() -> load(1, 9)).expectNextCount(9).thenCancel().verify();
		slow.verify();
		assertThat(count()).isZero();
	}

	@Test
	void shouldTakeNoMoreThanTheServerBears() {
		Flux<String> flux = open();
		var first = flux.subscribe();
		flux.subscribe();
		StepVerifier.create(flux)
			.expectErrorSatisfies((error) -> assertThat(error).hasMessageContaining("2 subscriptions"))
			.verify();
		assertThat(count()).isEqualTo(2);
		first.dispose();
		StepVerifier.create(flux).then(() -> load(7, 1)).expectNext("posting:7").thenCancel().verify();
		assertThat(count()).isEqualTo(1);
	}

	private void load(int from, int count) {
		this.loaded.tell(IntStream.range(from, from + count)
			.mapToObj((i) -> new Written("posting:" + i, Change.LOADED))
			.toList());
	}

	private Flux<String> open() {
		return this.subscriptions.open("postings", (id) -> this.loaded.listen((ids) -> ids.forEach(id)));
	}

	private int count() {
		return (int) this.meters.get("graphql.subscriptions").gauge().value();
	}

}
