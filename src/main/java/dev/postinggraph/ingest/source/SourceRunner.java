package dev.postinggraph.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply;
import dev.postinggraph.document.web.KnownPage;
import dev.postinggraph.graph.WriteException;
import dev.postinggraph.graph.source.FullListing;
import dev.postinggraph.graph.source.SourceRun;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.ingest.DocumentOutcome;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestKind;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.ingest.RunningIngest;
import dev.postinggraph.ingest.RunningIngests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a source: fetches what is new, ingests it, and keeps what came of it. Whatever
 * goes wrong with a source is an outcome.
 */
final class SourceRunner {

	private static final Logger logger = LoggerFactory.getLogger(SourceRunner.class);

	/** The log has all of them. */
	private static final int REJECTIONS_KEPT = 20;

	private final SourcePasses passes;

	private final Ingest ingest;

	private final RunningIngests running;

	private final SourceStore store;

	private final InstantSource clock;

	private final Consumer<SourceOutcome> outcomes;

	/**
	 * A runner.
	 * @param passes begins passes over sources
	 * @param ingest brings documents into the graph
	 * @param running shows how far runs are
	 * @param store keeps what came of runs
	 * @param clock the time
	 * @param outcomes is told of each run that was not cancelled
	 */
	SourceRunner(SourcePasses passes, Ingest ingest, RunningIngests running, SourceStore store, InstantSource clock,
			Consumer<SourceOutcome> outcomes) {
		this.passes = passes;
		this.ingest = ingest;
		this.running = running;
		this.store = store;
		this.clock = clock;
		this.outcomes = outcomes;
	}

	/**
	 * Runs a source.
	 * @return what came of it
	 * @throws CancellationException if the thread is interrupted; what has been ingested
	 * stays, and the next run begins anew
	 */
	SourceOutcome run(Source source) {
		SourceOutcome outcome = outcome(source, this.clock.instant());
		log(outcome);
		try {
			save(outcome);
		}
		catch (WriteException ex) {
			logger.warn("What came of source {} is not kept. {}", source.name(), ex.getMessage());
		}
		this.outcomes.accept(outcome);
		return outcome;
	}

	private SourceOutcome outcome(Source source, Instant start) {
		try {
			Pass pass = this.passes.begin(source);
			SourceOutcome outcome = ingest(start, source, pass);
			// Only now: what did not reach the graph is to be fetched again.
			this.store.savePages(source.id(), pass.fetched().stream().map(SourcePasses::state).toList(), pass.listed());
			closeUnlisted(outcome, pass);
			return outcome;
		}
		catch (RuntimeException ex) {
			// An interrupt fails whatever is under way in its own manner.
			if (Thread.currentThread().isInterrupted()) {
				throw new CancellationException("Source %s was stopped".formatted(source.name()));
			}
			return SourceOutcome.failed(source, start, reason(source, ex));
		}
	}

	/**
	 * A board lists all that a company has open; feeds, sitemaps and folders need not.
	 */
	private void closeUnlisted(SourceOutcome outcome, Pass pass) {
		if (!(outcome.source().origin() instanceof Origin.Board board)) {
			return;
		}
		String source = outcome.source().id();
		this.store.saveListed(source,
				outcome.byPage(pass.fetched().stream().map(KnownPage::url).collect(Collectors.toSet())));
		if (outcome.complete()) {
			int gone = this.store.closeUnlisted(source, board.system().boardId(),
					new FullListing(outcome.postings(), outcome.unchanged(), outcome.at()));
			logger.info("Source {} lists {} postings no more", outcome.source().name(), gone);
		}
	}

	private static String reason(Source source, RuntimeException failure) {
		return switch (failure) {
			case IngestStoppedException stopped -> String.valueOf(stopped.getMessage());
			case WriteException database -> String.valueOf(database.getMessage());
			default -> {
				logger.error("The source {} can't be run, which is a fault of this program", source.name(), failure);
				yield "A fault in this program keeps it from being fetched; the log tells more.";
			}
		};
	}

	private SourceOutcome ingest(Instant start, Source source, Pass pass) {
		Seen seen = new Seen();
		try (RunningIngest progress = this.running.begin(IngestKind.SOURCE, source.name(), null);
				Stream<Supply> supplies = pass.stream()) {
			IngestReport report = this.ingest.within(progress).run(supplies, seen::add);
			return new SourceOutcome(source, start, seen.documents, report, seen.rejections, seen.postings,
					pass.unchanged(), pass.isComplete() && report.rejected() == 0, pass.failure());
		}
	}

	private void save(SourceOutcome outcome) {
		IngestReport report = outcome.report();
		this.store.saveRun(outcome.source().id(),
				new SourceRun(outcome.at(), Duration.between(outcome.at(), this.clock.instant()), outcome.documents(),
						report.loaded(), report.updated(), report.unchanged(), report.rejected(), outcome.rejections(),
						outcome.complete(), outcome.error()));
	}

	private static void log(SourceOutcome outcome) {
		if (outcome.error() != null) {
			logger.warn("Source {}: {}", outcome.source().name(), outcome.error());
		}
		else {
			logger.info("Source {}: {}", outcome.source().name(), outcome.report().counts());
		}
	}

	/** What has been seen of the documents so far. */
	private static final class Seen {

		private final Map<String, Set<String>> postings = new LinkedHashMap<>();

		private final List<String> rejections = new ArrayList<>();

		private int documents;

		private void add(DocumentOutcome outcome) {
			this.documents++;
			Set<String> ids = this.postings.computeIfAbsent(outcome.document(), (_) -> new LinkedHashSet<>());
			outcome.postings().forEach((written) -> ids.add(written.id()));
			outcome.rejections()
				.stream()
				.limit(REJECTIONS_KEPT - this.rejections.size())
				.map((reason) -> "%s: %s".formatted(outcome.document(), reason))
				.forEach(this.rejections::add);
		}

	}

}
