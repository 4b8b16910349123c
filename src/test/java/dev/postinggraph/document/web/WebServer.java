package dev.postinggraph.document.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * A web server that answers as a test tells it to, byte by byte if need be: well-behaved
 * ones can't lie about lengths or stall. All host names lead to it.
 */
public final class WebServer implements AutoCloseable {

	private final ServerSocket socket;

	private final Map<String, Page> pages = new ConcurrentHashMap<>();

	private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

	private WebServer(ServerSocket socket) {
		this.socket = socket;
	}

	/** Starts one on a free port of loopback. */
	public static WebServer start() {
		try {
			WebServer server = new WebServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
			Thread.ofVirtual().start(server::accept);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a page answers. */
	public interface Page {

		/** Writes the whole answer, its head too. */
		void answer(Request request, OutputStream out) throws IOException, InterruptedException;

	}

	/**
	 * A request that came.
	 *
	 * @param host the host that was asked, without the port
	 * @param path the path with the query
	 * @param headers by their names in lower case
	 */
	public record Request(String host, String path, Map<String, String> headers) {

	}

	/** Has a path answer in some way. */
	public WebServer on(String path, Page page) {
		this.pages.put(path, page);
		return this;
	}

	/** Has a path answer with a text. */
	public WebServer on(String path, String content, String... headers) {
		return on(path, answer(200, content, headers));
	}

	/** Has a path answer in one way after the other, the last one for ever. */
	public WebServer inTurn(String path, Page... answers) {
		List<Page> left = new ArrayList<>(List.of(answers));
		return on(path, (request, out) -> {
			Page next;
			synchronized (left) {
				next = (left.size() > 1) ? left.removeFirst() : left.getFirst();
			}
			next.answer(request, out);
		});
	}

	/** A well-formed answer. */
	public static Page answer(int status, String content, String... headers) {
		return answer(status, content.getBytes(StandardCharsets.UTF_8), headers);
	}

	public static Page answer(int status, byte[] content, String... headers) {
		return (request, out) -> {
			StringBuilder head = new StringBuilder("HTTP/1.1 %d Some Reason\r\n".formatted(status));
			for (String header : headers) {
				head.append(header).append("\r\n");
			}
			head.append("Content-Length: ").append(content.length).append("\r\nConnection: close\r\n\r\n");
			out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
			out.write(content);
		};
	}

	/** Bytes as they are. */
	public static Page raw(String bytes) {
		return (request, out) -> out.write(bytes.getBytes(StandardCharsets.UTF_8));
	}

	public static byte[] gzip(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The address of a path on this machine. */
	public URI url(String path) {
		return url("127.0.0.1", path);
	}

	public URI url(String host, String path) {
		return URI.create("http://%s:%d%s".formatted(host, this.socket.getLocalPort(), path));
	}

	/** The paths that were asked for, but for robots.txt. */
	public List<String> paths() {
		return requests().stream().map(Request::path).filter((path) -> !path.equals("/robots.txt")).toList();
	}

	public List<Request> requests() {
		synchronized (this.requests) {
			return List.copyOf(this.requests);
		}
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket connection = this.socket.accept();
				Thread.ofVirtual().start(() -> serve(connection));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void serve(Socket connection) {
		try (connection; InputStream in = new BufferedInputStream(connection.getInputStream())) {
			Request request = read(in);
			this.requests.add(request);
			Page missing = answer(404, "");
			this.pages.getOrDefault(request.path(), missing).answer(request, connection.getOutputStream());
			connection.getOutputStream().flush();
		}
		catch (IOException | InterruptedException ex) {
			// The client went away.
		}
	}

	private static Request read(InputStream in) throws IOException {
		String path = line(in).split(" ", -1)[1];
		Map<String, String> headers = new HashMap<>();
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			String[] parts = line.split(": ", 2);
			headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
		}
		return new Request(headers.getOrDefault("host", "").replaceFirst(":\\d+$", ""), path, headers);
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new IOException("The request ends within a line");
			}
			line.append((char) next);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
