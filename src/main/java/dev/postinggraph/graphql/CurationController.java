package dev.postinggraph.graphql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.postinggraph.curation.Curation;
import dev.postinggraph.curation.Revision;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Lets clients curate, and answers with what came of it.
 */
@Controller
class CurationController {

	private final ObjectProvider<Curation> curation;

	private final NodePlanner nodes;

	/**
	 * A controller.
	 * @param curation is made for the first client that curates
	 * @param nodes plans what clients want to know
	 */
	CurationController(ObjectProvider<Curation> curation, NodePlanner nodes) {
		this.curation = curation;
		this.nodes = nodes;
	}

	@MutationMapping
	Mono<DataFetcherResult<Answer>> rename(@Argument Revision entity, @Argument String name,
			DataFetchingEnvironment environment) {
		return answer(environment, entity, () -> this.curation.getObject().rename(entity, name));
	}

	@MutationMapping
	Mono<DataFetcherResult<Answer>> addAlias(@Argument Revision entity, @Argument String alias,
			DataFetchingEnvironment environment) {
		return answer(environment, entity, () -> this.curation.getObject().addAlias(entity, alias));
	}

	@MutationMapping
	Mono<DataFetcherResult<Answer>> removeAlias(@Argument Revision entity, @Argument String alias,
			DataFetchingEnvironment environment) {
		return answer(environment, entity, () -> this.curation.getObject().removeAlias(entity, alias));
	}

	@MutationMapping
	Mono<DataFetcherResult<Answer>> merge(@Argument Revision entity, @Argument Revision into,
			DataFetchingEnvironment environment) {
		return answer(environment, into, () -> this.curation.getObject().merge(entity, into));
	}

	@MutationMapping
	Mono<DataFetcherResult<Answer>> splitPosting(@Argument String posting, @Argument String url,
			DataFetchingEnvironment environment) {
		return answer(environment, posting, () -> this.curation.getObject().split(posting, url));
	}

	private Mono<DataFetcherResult<Answer>> answer(DataFetchingEnvironment environment, Revision revision,
			Supplier<String> change) {
		return answer(environment, revision.id(), change);
	}

	/**
	 * Nothing is changed for a request whose answer can't be given.
	 */
	private Mono<DataFetcherResult<Answer>> answer(DataFetchingEnvironment environment, String of,
			Supplier<String> change) {
		Optional<NodeReader> reader = new GraphMapping(environment.getGraphQLSchema()).typeOfId(of)
			.map((type) -> this.nodes.plan(environment, type));
		return Mono.fromSupplier(change)
			// Off the threads that serve the network.
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((id) -> reader.orElseThrow().read(List.of(id)))
			.map((answers) -> answers.stream()
				.findFirst()
				.orElseThrow(() -> new RequestException(ErrorCode.CONFLICT,
						"The change was made, but %s was merged into another one right after it.".formatted(of))));
	}

}
