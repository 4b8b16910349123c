package dev.postinggraph.graphql;

import java.time.Duration;
import java.util.function.Consumer;

import dev.postinggraph.ingest.IngestProgress;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.RunningIngests;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells clients of postings as they are loaded, and how far ingests are. Whether a
 * posting meets their filter is for the graph to say.
 */
@Controller
class SubscriptionController {

	/** For so long a posting may wait for others to be read with. */
	private static final Duration GATHERING = Duration.ofMillis(20);

	private final Subscriptions subscriptions;

	private final NodePlanner nodes;

	private final LoadedPostings loaded;

	private final RunningIngests ingests;

	SubscriptionController(Subscriptions subscriptions, NodePlanner nodes, LoadedPostings loaded,
			RunningIngests ingests) {
		this.subscriptions = subscriptions;
		this.nodes = nodes;
		this.loaded = loaded;
		this.ingests = ingests;
	}

	@SubscriptionMapping
	Flux<DataFetcherResult<Answer>> postingLoaded(DataFetchingEnvironment environment) {
		GraphQLObjectType type = GraphQLTypeUtil.unwrapAllAs(environment.getFieldType());
		// What is wrong with a request is told as its only event: an event stream carries
		// nothing else.
		return Flux.defer(() -> postings(this.nodes.plan(environment, type)));
	}

	private Flux<DataFetcherResult<Answer>> postings(NodeReader reader) {
		return this.subscriptions.open("postings", this::listen)
			.bufferTimeout(reader.most(), GATHERING, true)
			// Loads don't wait for what follows.
			.publishOn(Schedulers.parallel(), 1)
			.concatMap(reader::read, 1)
			.concatMapIterable((answers) -> answers, 1);
	}

	private Runnable listen(Consumer<String> id) {
		return this.loaded.listen((ids) -> ids.forEach(id));
	}

	@SubscriptionMapping
	Flux<IngestProgress> ingestProgress() {
		return this.subscriptions.open("reports", this.ingests::listen).publishOn(Schedulers.parallel(), 1);
	}

}
