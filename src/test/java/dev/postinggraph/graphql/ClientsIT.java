package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What others wrote for the protocols works: the audits of GraphQL over HTTP and a client
 * of graphql-transport-ws. Where there is no Node.js, or no registry to fetch them from,
 * this is skipped.
 */
@WithSamples
class ClientsIT {

	private static final Path FOLDER = Path.of("target/clients");

	private static final String OUTPUT = "output";

	@LocalServerPort
	int port;

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/clients"), FOLDER);
		Assumptions.assumeTrue(run("npm", "ci", "--no-audit", "--no-fund") == 0, "npm can't fetch the clients");
	}

	@ParameterizedTest
	@CsvSource({ "http.js, http", "websocket.js, ws" })
	void shouldSatisfy(String client, String scheme) throws IOException, InterruptedException {
		int code = run("node", client, "%s://localhost:%d/graphql".formatted(scheme, this.port));
		assertThat(code).as(Files.readString(FOLDER.resolve(OUTPUT))).isZero();
	}

	/** Its exit code, or -1 if there is no such program. */
	private static int run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(List.of(command)).directory(FOLDER.toFile())
				.redirectErrorStream(true)
				.redirectOutput(FOLDER.resolve(OUTPUT).toFile())
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			return -1;
		}
	}

}
