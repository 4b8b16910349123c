package dev.postinggraph.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Fills an empty graph with the postings that come with the application, so that a
 * newcomer has something to look at.
 */
final class Samples implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(Samples.class);

	/** When they were written: the same graph on every machine. */
	private static final Instant SEEN_AT = Instant.parse("2026-11-20T00:00:00Z");

	private final Ingest ingest;

	private final RunningIngests running;

	private final GraphWriter writer;

	Samples(Ingest ingest, RunningIngests running, GraphWriter writer) {
		this.ingest = ingest;
		this.running = running;
		this.writer = writer;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.writer.isEmpty()) {
			return;
		}
		List<Document> documents = documents();
		try (RunningIngest progress = this.running.begin(IngestKind.SAMPLES, "samples", (long) documents.size())) {
			IngestReport report = this.ingest.within(progress)
				.run(documents.stream().<Supply>map(Supplied::new), Samples::warn);
			log.info("Loaded %d sample postings into the empty graph".formatted(report.loaded()));
		}
	}

	private static void warn(DocumentOutcome outcome) {
		outcome.rejections().forEach((reason) -> log.warn("Sample " + outcome.document() + ": " + reason));
	}

	static List<Document> documents() throws IOException {
		List<Document> documents = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:samples/*")) {
			documents.add(new Document("samples/" + resource.getFilename(), resource.getContentAsByteArray(), SEEN_AT));
		}
		return documents;
	}

}
