package dev.postinggraph.ingest.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.graph.Checkpoints;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.LifeCycle;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LineParser;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.source.TestSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PostingGraphCommandLineTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final TestLauncher launcher = new TestLauncher(new LifeCycle(graph.driver()));

	private String in = "";

	@BeforeEach
	void useTheGraph() {
		this.launcher.provide(new Ingest(LineParser.create(), new GraphWriter(graph.driver()), new LoadedPostings()),
				new Checkpoints(graph.driver()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "serve" })
	void shouldServeUntilTheApplicationIsClosed(String command) {
		this.launcher.closeAtOnce();
		assertThat(run(command.isEmpty() ? new String[0] : new String[] { command })).isZero();
		assertThat(this.launcher.served()).isEmpty();
	}

	@Test
	void shouldPrintTheTechnologiesOfTexts() throws IOException {
		String file = write("texts.jsonl", """
				{"id": 7, "text": "𝄞 We bake with Java and Kubernetes."}

				{"id": "b", "text": "Nothing to see here."}
				{"id": "c", "text": ["no", "text"]}
				no JSON
				""");
		assertThat(run("skills", file)).isEqualTo(2);
		assertThat(out().lines()).containsExactly("""
				{"id":7,"skills":[{"name":"Java","text":"Java","start":15,"end":19,"rule":"NAME"},\
				{"name":"Kubernetes","text":"Kubernetes","start":24,"end":34,"rule":"NAME"}]}""", """
				{"id":"b","skills":[]}""");
		assertThat(err().lines()).hasSize(2).allMatch((line) -> line.contains("It is no line of {"));
		assertThat(run("skills", "nowhere.jsonl")).isEqualTo(2);
	}

	@Test
	void shouldSayWhatItPrunesBeforeItDoes() throws IOException {
		assertThat(run("load", write("a.txt", "Baker\nMiller"))).isZero();
		assertThat(run("prune")).isEqualTo(2);
		assertThat(run("prune", "--not-seen-since", "2100-01-01")).isEqualTo(2);
		assertThat(err()).contains("Name what to remove", "Nobody is there to answer");
		assertThat(run("prune", "--not-seen-since=2100-01-01", "--orphans", "--dry-run")).isZero();
		assertThat(out()).contains("Would remove 2 postings, 2 listings, 0 versions.");
		assertThat(graph.value("MATCH (p:Posting) RETURN count(p)")).isEqualTo(2L);
		assertThat(run("prune", "--not-seen-since=2100-01-01", "--orphans", "--yes")).isZero();
		assertThat(out()).contains("This removes 2 postings, 2 listings, 0 versions.", "Done: 2 postings and listings");
		assertThat(graph.value("MATCH (n:Posting|Role|Skill|Board|Name|Location) RETURN count(n)")).isEqualTo(0L);
	}

	@Test
	void shouldPassPropertiesOnWhereverTheyStand() throws IOException {
		this.launcher.closeAtOnce();
		assertThat(run("--server.port=0", "serve", "--posting-graph.samples=false", "--debug=true")).isZero();
		assertThat(this.launcher.served()).containsExactly("--server.port=0", "--posting-graph.samples=false",
				"--debug=true");
		String file = write("a.txt", "Baker");
		assertThat(run("load", "--spring.neo4j.uri=bolt://localhost:1", file, "--a.list[0]=x=y")).isZero();
		assertThat(this.launcher.started()).containsExactly("--spring.neo4j.uri=bolt://localhost:1", "--a.list[0]=x=y");
		assertThat(run("parse", file, "--server.port=0")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					lod x                       | There is no command lod; the commands are serve, load, fetch, prune, parse and skills.
					--hlep                      | There is no option --hlep. A property is given as --name=value, and its name has a dot.
					--samples=false             | There is no option --samples=false. A property is given as --name=value, and its name has a dot.
					serve --server.port         | There is no option --server.port. A property is given as --name=value, and its name has a dot.
					serve now                   | serve takes no argument now.
					load --froce x              | There is no option --froce. A property is given as --name=value, and its name has a dot.
					load --froce                | There is no option --froce. A property is given as --name=value, and its name has a dot.
					load --rejcted=a.jsonl      | There is no option --rejcted=a.jsonl; did you mean --rejected?
					load --progress             | Missing required parameter for option '--progress' (STYLE).
					load                        | Missing required parameter: 'PATH'.
					load --bulk --anew x        | --bulk fills an empty store, where nothing was loaded that --anew could read again; leave one of them out.
					parse                       | Missing required parameter: 'PATH'.
					""")
	void shouldSayWhatIsWrongWithTheArguments(String arguments, String sentence) {
		assertThat(run(arguments.split(" "))).isEqualTo(2);
		assertThat(err()).startsWith(sentence + System.lineSeparator() + "Usage: posting-graph");
		assertThat(out()).isEmpty();
		assertThat(this.launcher.isUsed()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--help       | Usage: posting-graph
			-h           | Usage: posting-graph
			load --help  | Usage: posting-graph load
			parse -h     | Usage: posting-graph parse
			serve --help | Usage: posting-graph serve
			--version    | posting-graph in development (Java
			""")
	void shouldHelp(String arguments, String beginning) {
		assertThat(run(arguments.split(" "))).isZero();
		assertThat(out()).startsWith(beginning);
		assertThat(err()).isEmpty();
	}

	@Test
	void shouldLoadFilesFoldersAndStandardInput() throws IOException {
		String file = write("a.txt", "Baker");
		write("folder/b.txt", "Miller\nButcher");
		this.in = "Brewer";
		assertThat(run("load", file, this.folder.resolve("folder").toString(), "-")).isZero();
		assertThat(out().lines()).hasSize(2).first().isEqualTo("4 loaded, 0 updated, 0 unchanged, 0 rejected");
		assertThat(out().lines().toList().getLast()).matches(
				"""
						\\d+\\.\\d s, \\d+ postings a second; the slowest stage was (reading files|parsing|writing) with \\d+\\.\\d s""");
		assertThat(graph.values("MATCH (p:Posting) RETURN p.title ORDER BY p.title")).containsExactly("Baker", "Brewer",
				"Butcher", "Miller");
		assertThat(this.launcher.isClosed()).isTrue();
	}

	@Test
	void shouldGoOnWhereALoadOfTheSameFilesWasStopped() throws IOException {
		String file = write("a.jsonl", "{\"title\": \"Baker\"}\n{\"title\": \"Miller\"}\n{\"title\": \"Brewer\"}\n");
		FileDocuments documents = new FileDocuments(List.of(file), InputStream.nullInputStream());
		Checkpoints checkpoints = new Checkpoints(graph.driver());
		checkpoints.reach(documents.state().orElseThrow(), 2);
		assertThat(run("load", file)).isZero();
		assertThat(out().lines().toList().subList(0, 2)).containsExactly(
				"Going on after the 2 documents that a load of these files has done before it was stopped.",
				"1 loaded, 0 updated, 0 unchanged, 0 rejected");
		assertThat(checkpoints.done(documents.state().orElseThrow())).isZero();
		this.out.reset();
		assertThat(run("load", file)).isZero();
		assertThat(out()).startsWith("2 loaded, 0 updated, 1 unchanged, 0 rejected");
		checkpoints.reach(documents.state().orElseThrow(), 2);
		write("a.jsonl", "{\"title\": \"Baker\"}\n{\"title\": \"Butcher\"}\n");
		this.out.reset();
		assertThat(run("load", file)).as("another file").isZero();
		assertThat(out()).startsWith("1 loaded, 0 updated, 1 unchanged, 0 rejected");
	}

	@Test
	void shouldKeepWhatWasRejectedToBeLoadedAgain() throws IOException {
		String good = write("good.txt", "Baker");
		String empty = write("empty.txt", "");
		String missing = this.folder.resolve("missing.txt").toString();
		Path rejected = this.folder.resolve("rejected.jsonl");
		assertThat(run("load", "--rejected", rejected.toString(), good, empty, missing)).isEqualTo(2);
		assertThat(out().lines()).contains("1 loaded, 0 updated, 0 unchanged, 2 rejected",
				"1 rejected: The document is empty.", "1 rejected: There is no such file or folder.",
				"What was rejected is in %s, a line each: correct it and load that file.".formatted(rejected));
		Files.writeString(rejected, Files.readString(rejected).replace("\"text\":\"\"", "\"text\":\"Brewer\""));
		this.out.reset();
		String again = this.folder.resolve("again.jsonl").toString();
		assertThat(run("load", "--rejected", again, rejected.toString())).isEqualTo(2);
		assertThat(out()).startsWith("1 loaded, 0 updated, 0 unchanged, 1 rejected");
		assertThat(graph.values("MATCH (p:Posting) RETURN p.title ORDER BY p.title")).containsExactly("Baker",
				"Brewer");
	}

	@Test
	void shouldOverwriteNothingWithWhatWasRejected() throws IOException {
		String file = write("a.txt", "Baker");
		assertThat(run("load", "--rejected", file, file)).isEqualTo(2);
		assertThat(err()).startsWith("%s exists already; name a new file with --rejected.".formatted(file));
		assertThat(run("load", "--rejected", this.folder.resolve("no/folder").toString(), write("empty.txt", "")))
			.isEqualTo(1);
		assertThat(err()).contains("name another file with --rejected. What was loaded before stays");
	}

	@Test
	void shouldSayWhyTheApplicationCannotStart() throws IOException {
		this.launcher.fail(new LaunchException("Port 7687 is taken; choose another one.", new IOException()));
		assertThat(run("load", write("a.txt", "Baker"))).isEqualTo(1);
		assertThat(run("serve")).isEqualTo(1);
		assertThat(err().lines()).containsExactly("Port 7687 is taken; choose another one.",
				"Port 7687 is taken; choose another one.");
	}

	@Test
	void shouldStopWhenTheDatabaseFails() throws IOException {
		Config impatient = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
		try (Driver unreachable = GraphDatabase.driver("bolt://localhost:1", impatient)) {
			this.launcher.provide(new Ingest(LineParser.create(), new GraphWriter(unreachable), new LoadedPostings()),
					new Checkpoints(graph.driver()));
			assertThat(run("load", write("a.txt", "Baker"))).isEqualTo(1);
		}
		assertThat(err().lines()).singleElement()
			.asString()
			.startsWith("The database can't be written to: ")
			.endsWith("What was loaded before stays; load again to go on.");
		assertThat(this.launcher.isClosed()).isTrue();
	}

	@Test
	void shouldFetchEachSourceOnce() throws IOException {
		write("inbox/a.txt", "Baker");
		String file = write("sources.yaml", """
				sources:
				  - folder: inbox
				    name: inbox
				  - folder: missing
				    name: missing
				""");
		try (TestSources sources = sources(file)) {
			this.launcher.provide(sources.scheduler());
			assertThat(run("fetch", "--once")).isEqualTo(2);
			assertThat(out().lines()).containsExactly("inbox: 1 loaded, 0 updated, 0 unchanged, 0 rejected",
					"missing: There is no such file or folder, or it can't be read.");
			assertThat(this.launcher.isClosed()).isTrue();
		}
	}

	@Test
	void shouldSayThatThereIsNoSource() throws IOException {
		try (TestSources sources = sources(write("sources.yaml", "sources: []"))) {
			this.launcher.provide(sources.scheduler());
			assertThat(run("fetch")).isEqualTo(1);
		}
		assertThat(err()).startsWith("There is no source; name some in sources.yaml");
	}

	private static TestSources sources(String file) {
		return new TestSources(TestSources.read(Path.of(file)), graph.driver(),
				new Ingest(LineParser.create(), new GraphWriter(graph.driver()), new LoadedPostings()));
	}

	@Test
	void shouldPrintALineOfJsonForEachDocument() throws IOException {
		String file = write("a.txt", "Zuckerbäcker 🥐 Teig");
		String empty = write("b.txt", "");
		assertThat(run("parse", file, empty)).isZero();
		assertThat(out().lines().map(new JsonMapper()::readTree)).containsExactly(json("""
				{"document": "%s",
				 "postings": [{
				   "title": "Zuckerbäcker 🥐 Teig", "company": null, "role": "Zuckerbäcker 🥐 Teig", "seniority": null,
				   "datePosted": null, "validThrough": null, "employmentType": [], "workplace": null, "salary": null,
				   "locations": [{"name": "Linz", "region": "4", "country": "AT"}], "experienceYears": null,
				   "education": null,
				   "skills": [{"name": "Teig", "level": "REQUIRED", "text": "Teig", "start": 15, "end": 19}],
				   "url": null, "applyUrl": null, "board": "lines.example", "identifier": null,
				   "language": null, "warnings": []}],
				 "skipped": [], "rejected": null}""".formatted(file)), json("""
				{"document": "%s", "postings": [], "skipped": [], "rejected": {"reason": "The document is empty."}}"""
			.formatted(empty)));
		assertThat(err()).isEmpty();
		assertThat(this.launcher.isUsed()).isFalse();
	}

	@Test
	void shouldParseStandardInput() {
		this.in = "Baker";
		assertThat(run("parse", "-")).isZero();
		assertThat(out()).startsWith("{\"document\":\"-\",\"postings\":[{\"title\":\"Baker\"");
	}

	@Test
	void shouldExplainWhatItHasRead() throws IOException {
		String file = write("a.txt", "Baker with sourdough");
		assertThat(run("parse", file)).isZero();
		assertThat(out()).contains("\"skills\":[{").doesNotContain("\"rule\"");
		assertThat(run("parse", "--explain", file)).isZero();
		assertThat(out()).contains("\"rule\":\"NAME\"");
	}

	@Test
	void shouldSayWhatCannotBeParsed() throws IOException {
		Path large = this.folder.resolve("large.txt");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(50L * 1024 * 1024);
		}
		String missing = this.folder.resolve("missing.txt").toString();
		assertThat(run("parse", large.toString(), missing, write("a.txt", "Baker"))).isEqualTo(2);
		assertThat(out().lines().map(new JsonMapper()::readTree))
			.extracting((line) -> line.at("/rejected/reason").asString(""))
			.containsExactly("It is larger than 10 MiB; split it into one file a posting.",
					"There is no such file or folder.", "");
		assertThat(err().lines()).containsExactly(
				large + ": It is larger than 10 MiB; split it into one file a posting.",
				missing + ": There is no such file or folder.");
	}

	@Test
	void shouldTakeEverythingAfterTwoHyphensAsAPath() {
		assertThat(run("parse", "--", "--a.b=c")).isEqualTo(2);
		assertThat(err()).startsWith("--a.b=c: There is no such file or folder.");
	}

	private int run(String... arguments) {
		Console console = new Console(new ByteArrayInputStream(this.in.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), false);
		return new PostingGraphCommandLine(this.launcher, LineParser::create, console).run(arguments);
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String err() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

	private String write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content).toString();
	}

	private static JsonNode json(String text) {
		return new JsonMapper().readTree(text);
	}

}
