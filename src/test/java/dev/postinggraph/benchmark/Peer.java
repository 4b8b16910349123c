package dev.postinggraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The server to compare with, on the same store: {@code @neo4j/graphql}, as the directory
 * {@code -Dpeer=…} has it, with its {@code queries.graphql}, and installed
 * ({@code npm install}).
 */
final class Peer implements AutoCloseable {

	private static final Duration START = Duration.ofMinutes(2);

	private final Process process;

	private final GraphQlEndpoint endpoint;

	private final String queries;

	private Peer(Process process, GraphQlEndpoint endpoint, String queries) {
		this.process = process;
		this.endpoint = endpoint;
		this.queries = queries;
	}

	/**
	 * Starts it.
	 * @param boltUri the store
	 * @param password of the store
	 * @return the running server, or null if there is none to start
	 */
	static @Nullable Peer start(String boltUri, String password) throws IOException, InterruptedException {
		String directory = System.getProperty("peer", "");
		if (directory.isEmpty() || !Files.exists(Path.of(directory, "node_modules"))) {
			return null;
		}
		int port = freePort();
		ProcessBuilder node = new ProcessBuilder("node", "server.mjs").directory(Path.of(directory).toFile())
			.redirectErrorStream(true)
			.redirectOutput(GeneratedStore.RESULTS.resolve("peer.log").toFile());
		node.environment()
			.putAll(Map.of("NODE_ENV", "production", "NEO4J_URI", boltUri, "NEO4J_USER", "neo4j", "NEO4J_PASSWORD",
					password, "PORT", String.valueOf(port), "WORKERS", "1"));
		GraphQlEndpoint endpoint = new GraphQlEndpoint(URI.create("http://127.0.0.1:%d/graphql".formatted(port)));
		Peer peer = new Peer(node.start(), endpoint, Files.readString(Path.of(directory, "queries.graphql")));
		peer.awaitStart();
		return peer;
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitStart() throws InterruptedException {
		long until = System.nanoTime() + START.toNanos();
		while (true) {
			try {
				this.endpoint.ask("{ __typename }", Map.of(), "");
				return;
			}
			catch (IOException ex) {
				if (System.nanoTime() > until || !this.process.isAlive()) {
					close();
					throw new IllegalStateException("The peer does not start; target/benchmark/peer.log tells why", ex);
				}
				Thread.sleep(Duration.ofMillis(200));
			}
		}
	}

	GraphQlEndpoint endpoint() {
		return this.endpoint;
	}

	/** One operation of its document, alone. */
	String request(String operation) {
		return Parser.parse(this.queries)
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((each) -> operation.equals(each.getName()))
			.map(AstPrinter::printAst)
			.findFirst()
			.orElseThrow();
	}

	@Override
	public void close() {
		this.process.destroy();
	}

}
