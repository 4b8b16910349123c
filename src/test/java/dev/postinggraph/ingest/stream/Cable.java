package dev.postinggraph.ingest.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A connection to a server that a test can cut and join again.
 */
final class Cable implements AutoCloseable {

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ServerSocket entry;

	private final int port;

	private volatile boolean cut;

	/**
	 * A cable to a server on this machine.
	 * @param port the server's port
	 */
	Cable(int port) throws IOException {
		this.port = port;
		this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::accept);
	}

	/** The port to connect to in place of the server's. */
	int port() {
		return this.entry.getLocalPort();
	}

	void cut() {
		this.cut = true;
		this.open.forEach(Cable::close);
	}

	void join() {
		this.cut = false;
	}

	private void accept() {
		while (!this.entry.isClosed()) {
			try {
				connect(this.entry.accept());
			}
			catch (IOException ex) {
				// The next one may be luckier.
			}
		}
	}

	private void connect(Socket client) throws IOException {
		this.open.add(client);
		if (this.cut) {
			close(client);
			return;
		}
		Socket server = new Socket(InetAddress.getLoopbackAddress(), this.port);
		this.open.add(server);
		Thread.ofVirtual().start(() -> pump(client, server));
		Thread.ofVirtual().start(() -> pump(server, client));
	}

	private static void pump(Socket from, Socket to) {
		try (from; to) {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// It was cut.
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.entry.close();
		this.open.forEach(Cable::close);
	}

}
