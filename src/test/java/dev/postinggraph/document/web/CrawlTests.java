package dev.postinggraph.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CrawlTests {

	private final WebServer server = WebServer.start();

	private final WebFetcher fetcher = new WebFetcher(
			new FetchProperties("test-robot/1", true, Duration.ofSeconds(1), Duration.ofSeconds(20),
					DataSize.ofMegabytes(1), 0, Duration.ofMinutes(5), 4),
			new SimpleMeterRegistry(), SystemDefaultDnsResolver.INSTANCE, (_) -> true, new TestTime());

	private Map<String, KnownPage> known = Map.of();

	@AfterEach
	void close() throws IOException {
		this.fetcher.close();
		this.server.close();
	}

	@Test
	void shouldSupplyADocumentWithAllThatIsKnownOfIt() {
		this.server.on("/board", "all jobs", "Content-Type: application/json");
		Crawl crawl = crawl(new Listing.One(this.server.url("/board"), "https://board.example/acme"), 1);
		Document document = ((Supplied) read(crawl).getFirst()).document();
		assertThat(document.name()).isEqualTo(this.server.url("/board").toString());
		assertThat(document.content()).asString(StandardCharsets.UTF_8).isEqualTo("all jobs");
		assertThat(document.mediaType()).isEqualTo("application/json");
		assertThat(document.url()).isEqualTo("https://board.example/acme");
		assertThat(document.seenAt()).isEqualTo(crawl.fetched().getFirst().fetchedAt());
		assertThat(crawl.isComplete()).isTrue();
		assertThat(crawl.failure()).isNull();
	}

	@Test
	void shouldTakeApartWhatHoldsManyDocuments() {
		this.server.on("/feed.jsonl.gz", WebServer.answer(200, WebServer.gzip("{\"a\": 1}\n{\"a\": 2}\n")));
		assertThat(names(read(crawl(new Listing.One(this.server.url("/feed.jsonl.gz"), null), 1)))).hasSize(2);
	}

	@Test
	void shouldSupplyNothingAgainThatHasNotChanged() {
		this.server.on("/board",
				(request, out) -> WebServer
					.answer("\"1\"".equals(request.headers().get("if-none-match")) ? 304 : 200, "jobs", "ETag: \"1\"")
					.answer(request, out));
		Listing board = new Listing.One(this.server.url("/board"), null);
		Crawl first = crawl(board, 1);
		assertThat(read(first)).hasSize(1);
		remember(first);
		Crawl second = crawl(board, 1);
		assertThat(read(second)).isEmpty();
		assertThat(second.unchanged()).containsExactly(this.server.url("/board").toString());
		assertThat(second.isComplete()).isTrue();
		assertThat(second.failure()).isNull();
	}

	@Test
	void shouldSayWhyNothingCouldBeRead() {
		Crawl gone = crawl(new Listing.One(this.server.url("/board"), null), 1);
		assertThat(read(gone)).singleElement()
			.isInstanceOfSatisfying(NotSupplied.class, (each) -> assertThat(each.reason()).isEqualTo(gone.failure()));
		assertThat(gone.failure()).contains("404");
		assertThat(gone.isComplete()).isFalse();
		this.server.on("/sitemap.xml", "no sitemap");
		Crawl sitemap = crawl(new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob), 10);
		assertThat(read(sitemap)).hasSize(1);
		assertThat(sitemap.failure()).startsWith("It is no sitemap: ");
		assertThat(sitemap.isComplete()).isFalse();
	}

	@Test
	void shouldReadThePagesOfSitemapsAndOfTheirIndex() {
		this.server.on("/sitemap.xml", index("/part1.xml", "/part2.xml.gz", "/missing.xml"))
			.on("/part1.xml", sitemap("/jobs/1 2026-11-01", "/about 2026-11-01"))
			.on("/part2.xml.gz", WebServer.answer(200, WebServer.gzip(sitemap("/jobs/2", "/jobs/1 2026-11-01"))))
			.on("/jobs/1", "one")
			.on("/jobs/2", "two");
		Crawl crawl = crawl(new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob), 10);
		assertThat(names(read(crawl))).containsExactlyInAnyOrder("/missing.xml", "/jobs/1", "/jobs/2");
		assertThat(crawl.isComplete()).as("a part is missing").isFalse();
		assertThat(crawl.failure()).as("the rest is not").isNull();
	}

	@Test
	void shouldAskOnlyForPagesThatMayHaveChanged() {
		this.server.on("/sitemap.xml", sitemap("/jobs/1 2026-11-01", "/jobs/2 2026-11-01", "/jobs/3"))
			.on("/jobs/1", "one")
			.on("/jobs/2", "two")
			.on("/jobs/3", "three");
		Listing sitemap = new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob);
		Crawl first = crawl(sitemap, 10);
		assertThat(names(read(first))).hasSize(3);
		assertThat(first.isComplete()).isTrue();
		remember(first);
		this.server.on("/sitemap.xml", sitemap("/jobs/1 2026-11-01", "/jobs/2 2026-11-15", "/jobs/3"));
		Crawl second = crawl(sitemap, 10);
		assertThat(names(read(second))).containsExactlyInAnyOrder("/jobs/2", "/jobs/3");
		assertThat(second.unchanged()).containsExactly(this.server.url("/jobs/1").toString());
		assertThat(second.isComplete()).isTrue();
		assertThat(second.listed()).hasSize(3);
	}

	@Test
	void shouldTakeTurnsWhereThereAreMorePagesThanARunMayAskFor() {
		this.server.on("/sitemap.xml", sitemap("/jobs/1", "/jobs/2", "/jobs/3"))
			.on("/jobs/1", "one")
			.on("/jobs/2", "two")
			.on("/jobs/3", "three");
		Listing sitemap = new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob);
		Crawl first = crawl(sitemap, 2);
		assertThat(names(read(first))).containsExactly("/jobs/1", "/jobs/2");
		assertThat(first.isComplete()).isFalse();
		remember(first);
		assertThat(names(read(crawl(sitemap, 2)))).containsExactly("/jobs/3", "/jobs/1");
	}

	@Test
	void shouldTellPagesThatAreGoneFromPagesThatCannotBeRead() {
		this.server.on("/sitemap.xml", sitemap("/jobs/1", "/jobs/2"))
			.on("/jobs/1", WebServer.answer(410, ""))
			.on("/jobs/2", "two");
		Crawl gone = crawl(new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob), 10);
		assertThat(names(read(gone))).containsExactly("/jobs/2");
		assertThat(gone.isComplete()).isTrue();
		assertThat(gone.listed()).hasSize(1);
		this.server.on("/jobs/1", WebServer.answer(500, ""));
		Crawl broken = crawl(new SitemapListing(this.server.url("/sitemap.xml"), CrawlTests::isJob), 10);
		assertThat(names(read(broken))).containsExactly("/jobs/1", "/jobs/2");
		assertThat(broken.isComplete()).isFalse();
	}

	@Test
	void shouldKeepExternalEntitiesOfSitemapsOut() {
		this.server.on("/secret", "https://example.org/jobs/secret");
		this.server.on("/sitemap.xml", """
				<?xml version="1.0"?>
				<!DOCTYPE urlset [<!ENTITY x SYSTEM "%s">]>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>&x;</loc></url></urlset>"""
			.formatted(this.server.url("/secret")));
		read(crawl(new SitemapListing(this.server.url("/sitemap.xml"), (_) -> true), 10));
		assertThat(this.server.paths()).doesNotContain("/secret");
	}

	@Test
	void shouldReadAllPagesOfSmartRecruiters() {
		String full = Stream.iterate(0, (i) -> i + 1)
			.limit(100)
			.map("{\"id\": \"a%d\"}"::formatted)
			.collect(Collectors.joining(","));
		this.server.on("/postings?limit=100&offset=0", "{\"content\": [%s]}".formatted(full))
			.on("/postings?limit=100&offset=100",
					"{\"content\": [{\"id\": \"last\"}, {\"id\": \"../../evil\"}, {\"name\": \"none\"}]}")
			.on("/postings/a7", "seven")
			.on("/postings/last", "last");
		Crawl crawl = crawl(new SmartRecruitersListing(this.server.url("/postings")), 1000);
		assertThat(names(read(crawl))).containsExactly("/postings/a7", "/postings/last");
		assertThat(this.server.paths()).hasSize(2 + 101);
		assertThat(crawl.isComplete()).isTrue();
	}

	@Test
	void shouldEndWhenItsThreadIsInterrupted() {
		Crawl crawl = crawl(new Listing.One(this.server.url("/board"), null), 1);
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> read(crawl));
		assertThat(Thread.interrupted()).isTrue();
	}

	private static boolean isJob(String address) {
		return address.contains("/jobs/");
	}

	private Crawl crawl(Listing listing, int atMost) {
		return new Crawl(this.fetcher, listing, this.known, atMost);
	}

	private static List<Supply> read(Crawl crawl) {
		try (Stream<Supply> supplies = crawl.stream()) {
			return supplies.toList();
		}
	}

	private void remember(Crawl crawl) {
		this.known = crawl.fetched().stream().collect(Collectors.toMap(KnownPage::url, Function.identity()));
	}

	/** The paths of documents, supplied or not. */
	private List<String> names(List<Supply> supplies) {
		return supplies.stream().map((supply) -> switch (supply) {
			case Supplied(Document document) -> document.name();
			case NotSupplied(String name, String _) -> name;
		}).map((name) -> name.replace(this.server.url("").toString(), "")).toList();
	}

	private String index(String... parts) {
		return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</sitemapindex>"
			.formatted(Arrays.stream(parts)
				.map((part) -> "<sitemap><loc>%s</loc></sitemap>".formatted(this.server.url(part)))
				.collect(Collectors.joining()));
	}

	/** Each a path and, after a space, the day when it changed. */
	private String sitemap(String... pages) {
		return "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</urlset>"
			.formatted(Arrays.stream(pages).map((page) -> page.split(" ")).map((page) -> {
				String changed = (page.length > 1) ? "<lastmod>%s</lastmod>".formatted(page[1]) : "";
				return "<url><loc>%s</loc>%s</url>".formatted(this.server.url(page[0]), changed);
			}).collect(Collectors.joining()));
	}

}
