package dev.postinggraph.graph.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.postinggraph.graph.WriteException;
import org.neo4j.driver.Driver;

/**
 * What the graph knows of sources. Every method throws a {@link WriteException} if the
 * database can't be reached or fails.
 */
public final class SourceStore {

	private final Driver driver;

	/**
	 * A store in the default database of a driver.
	 * @param driver the driver; stays open
	 */
	public SourceStore(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Says which sources there are. What is known of them stays, other sources go.
	 * @param sources the sources
	 */
	public void configure(Collection<SourceEntry> sources) {
		SourceStatement.CONFIGURE.run(this.driver, Map.of("rows", sources.stream().map(SourceEntry::row).toList()));
	}

	/**
	 * When sources were last run, whatever came of it.
	 * @return the beginnings of the runs, by the sources' ids
	 */
	public Map<String, Instant> lastRuns() {
		return SourceStatement.LAST_RUNS.run(this.driver, Map.of())
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(),
					(row) -> row.get("lastRun").asZonedDateTime().toInstant()));
	}

	/**
	 * What is remembered of the pages of a source.
	 * @param source its id
	 * @return the pages
	 */
	public List<PageState> pages(String source) {
		return SourceStatement.PAGES.run(this.driver, Map.of("id", source)).stream().map(PageState::of).toList();
	}

	/**
	 * Saves what is to be remembered of the pages of a source.
	 * @param source the id of a source that is configured
	 * @param pages the pages; others stay as they are
	 * @param listed the addresses of all pages that the source lists; others are
	 * forgotten
	 */
	public void savePages(String source, Collection<PageState> pages, Set<String> listed) {
		SourceStatement.SAVE_PAGES.run(this.driver, Map.of("id", source, "pages",
				pages.stream().map(PageState::row).toList(), "listed", List.copyOf(listed)));
	}

	/**
	 * Remembers which postings a source lists.
	 * @param source the id of a source that is configured
	 * @param byPage the ids of the postings, by the addresses of the pages that hold them
	 */
	public void saveListed(String source, Map<String, ? extends Collection<String>> byPage) {
		List<Map<String, Object>> rows = byPage.entrySet()
			.stream()
			.<Map<String, Object>>map((page) -> Map.of("page", page.getKey(), "postings", List.copyOf(page.getValue())))
			.toList();
		SourceStatement.SAVE_LISTED.run(this.driver, Map.of("id", source, "pages", rows));
	}

	/**
	 * Closes what a source has listed before and does no more. Other boards may list it
	 * still; then it stays open.
	 * @param source the id of a source that is configured
	 * @param board the id of the board whose listings it gives; what is on no board at
	 * all is closed itself
	 * @param full all that the source lists now
	 * @return how many postings the source lists no more
	 */
	public int closeUnlisted(String source, String board, FullListing full) {
		return SourceStatement.CLOSE_UNLISTED
			.run(this.driver,
					Map.of("id", source, "board", board, "postings", List.copyOf(full.postings()), "unchanged",
							List.copyOf(full.unchanged()), "at", full.at().atZone(ZoneOffset.UTC)))
			.getFirst()
			.get("gone")
			.asInt();
	}

	/**
	 * Saves what came of a run.
	 * @param source the id of a source that is configured
	 * @param run what came of it
	 */
	public void saveRun(String source, SourceRun run) {
		SourceStatement.SAVE_RUN.run(this.driver, Map.of("id", source, "run", run.properties()));
	}

}
