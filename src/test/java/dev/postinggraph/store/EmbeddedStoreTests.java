package dev.postinggraph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedStoreTests {

	@TempDir
	Path folder;

	@AfterEach
	void forgetInterrupt() {
		Thread.interrupted();
	}

	@Test
	void shouldKeepPasswordAndGraph() throws IOException {
		String password;
		try (EmbeddedStore store = open("data", 0); Driver driver = driver(store.address())) {
			password = store.address().password();
			driver.executableQuery("CREATE (:Skill {id: 'skill:baking'})").execute();
		}
		try (EmbeddedStore store = open("data", 0); Driver driver = driver(store.address())) {
			assertThat(store.address().password()).isEqualTo(password);
			assertThat(driver.executableQuery("MATCH (s:Skill) RETURN s.id AS id").execute().records())
				.extracting((row) -> row.get("id").asString())
				.containsExactly("skill:baking");
		}
		assertThat(debugLog("data")).doesNotContain("Recovery required");
	}

	@Test
	void shouldAskForThePassword() {
		try (EmbeddedStore store = open("data", 0);
				Driver stranger = driver(new StoreAddress(store.address().boltUri(), "neo4j", "neo4j"))) {
			SchemaMigrations migrations = new SchemaMigrations(stranger, store.address(), Duration.ZERO);
			assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(migrations::apply)
				.withMessageContaining("refuses the user or the password; set spring.neo4j.authentication.username");
		}
	}

	@Test
	void shouldSayThatAPortIsTakenAndLeaveTheStoreFree() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(StoreUnavailableException.class)
				.isThrownBy(() -> open("data", taken.getLocalPort()))
				.withMessage(
						"Port %d for Bolt is taken; choose another with --posting-graph.store.bolt-port=… (0 takes a free one).",
						taken.getLocalPort());
		}
		try (EmbeddedStore store = open("data", 0)) {
			assertThat(store.address().embedded()).isTrue();
		}
	}

	@Test
	void shouldSayThatADirectoryCannotBeWritten() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "not a directory");
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> open("file/below", 0))
			.withMessage(
					"The store's directory %s can't be written; make it writable or choose another with --posting-graph.store.directory=…",
					file.resolve("below"));
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> open("file", 0))
			.withMessageStartingWith("The store's directory %s can't be written", file);
		assertThat(file).hasContent("not a directory");
	}

	@Test
	void shouldOpenAndCloseCleanlyInAThreadThatIsInterrupted() throws IOException {
		Thread.currentThread().interrupt();
		EmbeddedStore store = open("data", 0);
		assertThat(Thread.currentThread().isInterrupted()).isTrue();
		store.close();
		store.close();
		assertThat(debugLog("data")).contains("Stopped 'DatabaseId{").doesNotContain("panic", "ClosedByInterrupt");
	}

	@Test
	void shouldRefuseAPortThatIsNone() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> open("data", 65536))
			.withMessageContaining("posting-graph.store.bolt-port");
	}

	private EmbeddedStore open(String directory, int boltPort) {
		EmbeddedStore store = EmbeddedStore
			.open(new StoreProperties(this.folder.resolve(directory), boltPort, DataSize.ofMegabytes(16)));
		assertThat(store.address().boltUri()).isEqualTo(store.boltUri());
		return store;
	}

	private static Driver driver(StoreAddress address) {
		return GraphDatabase.driver(address.boltUri(),
				AuthTokens.basic(Objects.requireNonNull(address.user()), Objects.requireNonNull(address.password())));
	}

	private String debugLog(String directory) throws IOException {
		return Files.readString(this.folder.resolve(directory).resolve("logs/debug.log"));
	}

}
