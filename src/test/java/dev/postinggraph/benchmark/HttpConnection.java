package dev.postinggraph.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP connection that is kept, and costs next to nothing: the processors are for the
 * server that is measured.
 */
final class HttpConnection implements AutoCloseable {

	private static final String LENGTH = "content-length:";

	private final Socket socket;

	private final InputStream in;

	private final OutputStream out;

	HttpConnection(int port) throws IOException {
		this.socket = new Socket("localhost", port);
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		this.out = this.socket.getOutputStream();
	}

	byte[] post(byte[] body) throws IOException {
		byte[] head = """
				POST /graphql HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/json\r
				Accept: application/json\r
				Content-Length: %d\r
				\r
				""".formatted(body.length).getBytes(StandardCharsets.US_ASCII);
		byte[] request = new byte[head.length + body.length];
		System.arraycopy(head, 0, request, 0, head.length);
		System.arraycopy(body, 0, request, head.length, body.length);
		this.out.write(request);
		return response();
	}

	private byte[] response() throws IOException {
		String status = line();
		int length = -1;
		for (String header = line(); !header.isEmpty(); header = line()) {
			if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
				length = Integer.parseInt(header.substring(LENGTH.length()).strip());
			}
		}
		if (!status.contains(" 200 ") || length < 0) {
			throw new IOException("Expected 200 with a length, but was " + status);
		}
		return this.in.readNBytes(length);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new IOException("The server closed the connection");
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
