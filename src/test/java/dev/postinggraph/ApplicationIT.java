package dev.postinggraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application as a process: how it starts, refuses to start, ends and comes back.
 */
// Beside other classes; the lock has its own tests take turns with the server.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("ApplicationIT.server")
class ApplicationIT {

	/** How a process ends that was asked to: 128 and the number of the signal. */
	private static final int TERMINATED = 128 + 15;

	private static final String READY = "is ready\\.\\R(?s:.*)GraphQL +http://localhost:(\\d+)/graphql\\R"
			+ " +Bolt +(bolt://localhost:\\d+)  user neo4j  password (\\S+)\\R";

	@RegisterExtension
	static final EmbeddedGraph server = EmbeddedGraph.ofItsOwn();

	@TempDir
	Path folder;

	@Test
	void shouldKeepOthersOutAndRecoverFromAKill() throws IOException {
		String password;
		try (ApplicationProcess first = start("data")) {
			Matcher ready = first.awaitOutput(READY);
			password = ready.group(3);
			assertThat(postings(ready)).isPositive();
			assertPasswordFile(password);
			try (ApplicationProcess other = start("data")) {
				assertRefusal(other, "The store in %s is in use by another process; stop that one or choose another"
					.formatted(this.folder.resolve("data")));
			}
			first.kill();
		}
		try (ApplicationProcess second = start("data")) {
			Matcher ready = second.awaitOutput(READY);
			assertThat(ready.group(3)).isEqualTo(password);
			assertThat(postings(ready)).isPositive();
			assertThat(debugLog()).contains("Recovery required");
			assertThat(second.stop()).isEqualTo(TERMINATED);
			assertThat(second.errors()).isEmpty();
		}
	}

	private static void assertRefusal(ApplicationProcess application, String sentence) {
		assertThat(application.exitCode()).isEqualTo(1);
		assertThat(application.errors().lines()).singleElement().asString().startsWith(sentence);
		assertThat(application.output()).isEmpty();
	}

	@Test
	void shouldCloseTheStoreWhenItIsStoppedWhileItStarts() throws IOException {
		try (ApplicationProcess application = start("data")) {
			// The database has begun to open; nothing has been written to it yet.
			application.await(this.folder.resolve("data/logs/debug.log"), "Creating 'DatabaseId");
			assertThat(application.stop()).isEqualTo(TERMINATED);
			assertThat(application.output()).doesNotContain("is ready");
			assertThat(application.output() + application.errors()).doesNotContain("Exception", "\tat ");
		}
		assertThat(debugLog()).contains("Stopped 'DatabaseId{").doesNotContain("panic", "ClosedByInterrupt");
	}

	@Test
	void shouldUseTheConfiguredServerAndEmbedNothing() {
		try (ApplicationProcess application = ApplicationProcess.start(this.folder,
				"--spring.neo4j.uri=" + server.uri().replace("bolt://", "neo4j://"))) {
			Matcher ready = application.awaitOutput("Bolt +(\\S+)\\R");
			assertThat(ready.group(1)).startsWith("neo4j://");
			assertThat(this.folder.resolve("data")).doesNotExist();
			assertThat(server.values("MATCH (p:Posting) RETURN p.id")).isNotEmpty();
		}
	}

	@Test
	void shouldSayWhatIsWrongWithAValue() {
		try (ApplicationProcess number = start("data", "--posting-graph.store.bolt-port=abc");
				ApplicationProcess port = start("data", "--posting-graph.store.bolt-port=70000");
				ApplicationProcess scheme = start("data", "--spring.neo4j.uri=http://localhost:7474");
				ApplicationProcess nobody = start("data", "--spring.neo4j.uri=bolt://localhost:1");
				ApplicationProcess command = start("data", "sevre")) {
			assertRefusal(number, "posting-graph.store.bolt-port=abc can't be used: it takes a value of type int.");
			assertRefusal(port,
					"posting-graph.store.bolt-port=70000 can't be used: A port is a number from 0 to 65535.");
			assertRefusal(scheme, "spring.neo4j.uri=http://localhost:7474 can't be used: It takes the address");
			assertRefusal(nobody, "No Neo4j answers at bolt://localhost:1; start it or set spring.neo4j.uri");
			assertThat(command.exitCode()).isEqualTo(2);
			assertThat(command.errors()).startsWith("There is no command sevre");
		}
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void shouldSayThatItsPortIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ApplicationProcess application = start("data", "--spring.neo4j.uri=" + server.uri(),
						"--server.port=" + taken.getLocalPort());
				ApplicationProcess none = start("data", "--spring.neo4j.uri=" + server.uri(), "--server.port=99999")) {
			assertRefusal(application, "Port %d is taken; choose another with --server.port=… (0 takes a free one)."
				.formatted(taken.getLocalPort()));
			assertRefusal(none,
					"server.port can't be used: port out of range:99999; a port is a number from 0 to 65535.");
		}
	}

	private ApplicationProcess start(String directory, String... properties) {
		return ApplicationProcess.start(this.folder,
				Stream.concat(Stream.of("--posting-graph.store.directory=" + directory), Stream.of(properties))
					.toArray(String[]::new));
	}

	private static int postings(Matcher ready) {
		try (Driver driver = GraphDatabase.driver(ready.group(2), AuthTokens.basic("neo4j", ready.group(3)))) {
			return driver.executableQuery("MATCH (p:Posting) RETURN p.id").execute().records().size();
		}
	}

	private void assertPasswordFile(String password) throws IOException {
		Path file = this.folder.resolve("data/password");
		assertThat(file).hasContent(password);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	private String debugLog() throws IOException {
		return Files.readString(this.folder.resolve("data/logs/debug.log"));
	}

}
