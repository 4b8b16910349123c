package dev.postinggraph.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourcesReaderTests {

	@TempDir
	Path folder;

	@Test
	void shouldReadSourcesOfAllKinds() throws IOException {
		Sources sources = read("""
				every: 6h   # unless a source says otherwise
				sources:
				  - greenhouse: acme
				  - lever-eu: Acme.Co
				    name: Acme in Europe
				    every: 30m
				  - feed: https://jobs.example/feed.xml#top
				    cron: 0 30 6 * * MON-FRI
				  - sitemap: https://jobs.example/sitemap.xml
				    pages: /jobs/\\d+
				    at-most: 50
				  - folder: inbox
				mirrors:
				  greenhouse: http://mirror.example/gh/
				  recruitee: http://mirror.example/{token}
				""");
		assertThat(sources.all()).extracting(Source::name)
			.containsExactly("greenhouse acme", "Acme in Europe", "https://jobs.example/feed.xml",
					"https://jobs.example/sitemap.xml", this.folder.resolve("inbox").toString());
		assertThat(sources.all()).extracting(Source::id)
			.startsWith("source:greenhouse-acme", "source:acme-in-europe", "source:https-jobs-example-feed-xml");
		assertThat(sources.all()).extracting((source) -> source.schedule().toString())
			.containsExactly("every 6h", "every 30m", "cron 0 30 6 * * MON-FRI", "every 6h", "every 6h");
		assertThat(sources.all()).extracting((source) -> source.origin().kind())
			.containsExactly("greenhouse", "lever-eu", "feed", "sitemap", "folder");
		assertThat(sources.all().get(3).origin()).isInstanceOfSatisfying(Origin.Sitemap.class, (sitemap) -> {
			assertThat(sitemap.atMost()).isEqualTo(50);
			assertThat(sitemap.pages().asPredicate()).accepts("https://jobs.example/jobs/7")
				.rejects("https://jobs.example/about");
		});
		assertThat(sources.base(BoardKind.GREENHOUSE)).isEqualTo("http://mirror.example/gh");
		assertThat(BoardKind.RECRUITEE.address(sources.base(BoardKind.RECRUITEE), "acme"))
			.hasToString("http://mirror.example/acme/api/offers/");
	}

	@Test
	void shouldReadTheExample() throws IOException {
		Sources sources = SourcesReader.read(Path.of("src/main/resources/dev/postinggraph/ingest/source/sources.yaml"));
		assertThat(sources.all()).isEmpty();
		String commented = Files.readString(Path.of("src/main/resources/dev/postinggraph/ingest/source/sources.yaml"))
			.replaceAll("(?m)^#(?=\\S|  )", "");
		assertThat(read(commented).all()).extracting((source) -> source.origin().kind())
			.contains("feed", "sitemap", "folder")
			.containsAll(List.of(BoardKind.keys().split(", ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			{n}{n}                                            | 0
			sources:{n}  - greenhouse: a                      | 1
			""")
	void shouldReadFilesWithLittle(String text, int sources) throws IOException {
		assertThat(read(text.replace("{n}", "\n")).all()).hasSize(sources);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					sources:{n}  - greenhous: acme                      | line 2: A source has one key that says what it is: one of greenhouse, lever,
					sources:{n}  - lever: a{n}    feed: https://b.ex    | line 2: A source has one key that says what it is
					sources:{n}  - lever: acme{n}    evry: 6h           | line 3: 'evry' is no key of a source of the kind lever; its keys are lever, name, every, cron.
					sources:{n}  - lever: acme{n}    pages: x           | line 3: 'pages' is no key of a source of the kind lever
					source:{n}  - lever: acme                           | line 1: 'source' is no key of the file; its keys are sources, every, cron, mirrors.
					sources:{n}  - lever: acme{n}    every: often       | line 3: 'every: often' can't be used; it takes a time of a minute or more, such as 30m, 6h or 1d.
					sources:{n}  - lever: acme{n}    every: 5s          | line 3: 'every: 5s' can't be used
					sources:{n}  - lever: acme{n}    cron: 5 4 * * *    | line 3: 'cron: 5 4 * * *' can't be used; it takes second, minute, hour
					every: 6h{n}cron: 0 0 6 * * *                       | line 1: 'every' and 'cron' are both there; take one away.
					sources:{n}  - lever: a{n}  - lever: a              | line 3: There is another source 'lever a' already; give this one a 'name'.
					sources:{n}  - lever: a{n}    lever: b              | line 3: 'lever' is there twice; take one away.
					sources:{n}  - lever: a/../b                        | line 2: 'lever: a/../b' can't be used; it takes the company's name in the addresses of its postings.
					sources:{n}  - recruitee: evil.example/             | line 2: 'recruitee: evil.example/' can't be used
					sources:{n}  - feed: /etc/passwd                    | line 2: 'feed: /etc/passwd' can't be used; it takes an address that begins with https:// or http://.
					sources:{n}  - sitemap: https://a.ex{n}    pages: ( | line 3: 'pages: (' can't be used; it takes a regular expression.
					sources:{n}  - sitemap: https://a.ex{n}    at-most: 0 | line 3: 'at-most: 0' can't be used; it takes a number of pages, 1 or more.
					sources:{n}  - sitemap:{n}                          | line 2: 'sitemap' takes one value.
					sources: lever                                      | line 1: 'sources' takes a list, a line that begins with '- ' each.
					sources:{n}  - acme                                 | line 2: A source is written as keys with values
					- lever: acme                                       | line 1: The file is written as keys with values
					mirrors:{n}  leverr: https://a.ex                   | line 2: 'leverr' is no key of 'mirrors'
					mirrors:{n}  lever: nowhere                         | line 2: 'lever: nowhere' can't be used; it takes the beginning of an address
					sources: [                                          | line 1: It is no YAML: expected
					""")
	void shouldSayWhatIsWrongAndWhere(String text, String sentence) {
		assertThatExceptionOfType(SourcesFileException.class).isThrownBy(() -> read(text.replace("{n}", "\n")))
			.withMessageStartingWith(this.folder.resolve("sources.yaml") + ", " + sentence)
			.withMessageEndingWith(".");
	}

	@Test
	void shouldSayThatThereIsNoFile() {
		assertThatExceptionOfType(SourcesFileException.class)
			.isThrownBy(() -> SourcesReader.read(this.folder.resolve("none.yaml")))
			.withMessage("There is no file %s; make it, or correct posting-graph.sources."
				.formatted(this.folder.resolve("none.yaml")));
	}

	@ParameterizedTest
	@CsvSource({ "every: 6h, 2026-11-20T13:00:00Z, 2026-11-20T19:00:00Z",
			"cron: 0 30 6 * * *, 2026-11-20T06:29:59Z, 2026-11-20T06:30:00Z",
			"cron: 0 30 6 * * *, 2026-11-20T06:30:00Z, 2026-11-21T06:30:00Z" })
	void shouldKnowWhenTheNextRunIs(String schedule, Instant last, Instant next) throws IOException {
		Source source = read("sources:\n  - lever: acme\n    " + schedule).all().getFirst();
		assertThat(source.schedule().after(last)).isEqualTo(next);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			greenhouse      | https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true&pay_transparency=true
			lever           | https://api.lever.co/v0/postings/acme?mode=json
			lever-eu        | https://api.eu.lever.co/v0/postings/acme?mode=json
			ashby           | https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true
			workable        | https://apply.workable.com/api/v1/widget/accounts/acme?details=true
			smartrecruiters | https://api.smartrecruiters.com/v1/companies/acme/postings
			recruitee       | https://acme.recruitee.com/api/offers/
			personio        | https://acme.jobs.personio.de/xml
			""")
	void shouldKnowWhereBoardsAre(String kind, String address) throws IOException {
		assertThat(read("sources: [{%s: acme}]".formatted(kind)).all().getFirst().origin().address())
			.isEqualTo(address);
	}

	private Sources read(String text) throws IOException {
		return SourcesReader.read(Files.writeString(this.folder.resolve("sources.yaml"), text));
	}

}
