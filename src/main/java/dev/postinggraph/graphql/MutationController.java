package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dev.postinggraph.ingest.DocumentOutcome;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestKind;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.ParsedDocument;
import dev.postinggraph.ingest.RunningIngest;
import dev.postinggraph.ingest.RunningIngests;
import dev.postinggraph.ingest.Submission;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Reads and ingests documents that clients send.
 */
@Controller
class MutationController {

	private static final int MAX_DOCUMENTS = 100;

	private final Ingest ingest;

	private final RunningIngests running;

	MutationController(Ingest ingest, RunningIngests running) {
		this.ingest = ingest;
		this.running = running;
	}

	@MutationMapping
	Mono<Report> ingest(@Argument List<Submission> documents) {
		if (documents.isEmpty() || documents.size() > MAX_DOCUMENTS) {
			throw RequestException.badInput("ingest takes 1 to %d documents at once, but these are %d."
				.formatted(MAX_DOCUMENTS, documents.size()));
		}
		return blocking(() -> {
			List<DocumentOutcome> outcomes = new ArrayList<>();
			try (RunningIngest progress = this.running.begin(IngestKind.MUTATION, "ingest", (long) documents.size())) {
				return new Report(this.ingest.within(progress).run(documents, outcomes::add), outcomes);
			}
		});
	}

	@MutationMapping
	Mono<ParsedDocument> parse(@Argument Submission document) {
		return blocking(() -> ParsedDocument.of(document.name(), this.ingest.parse(document)));
	}

	/** Off the threads that serve the network. */
	private static <T> Mono<T> blocking(Callable<T> work) {
		return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * What came of ingesting, by the names of the schema.
	 */
	record Report(int loaded, int updated, int unchanged, int rejected, List<Rejection> rejections,
			List<DocumentOutcome> documents) {

		Report(IngestReport report, List<DocumentOutcome> documents) {
			this(report.loaded(), report.updated(), report.unchanged(), report.rejected(),
					documents.stream().flatMap(Rejection::of).toList(), List.copyOf(documents));
		}

	}

	/**
	 * Why a document, or a posting of it, is not in the graph.
	 */
	record Rejection(String document, String reason) {

		private static Stream<Rejection> of(DocumentOutcome outcome) {
			return outcome.rejections().stream().map((reason) -> new Rejection(outcome.document(), reason));
		}

	}

}
