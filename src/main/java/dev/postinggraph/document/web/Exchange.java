package dev.postinggraph.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends single requests, which follow no redirect and are not tried again. Each has a
 * connection of its own: there is a pause between two anyway, and what a server sends too
 * much is not taken for the beginning of its next answer.
 */
final class Exchange implements AutoCloseable {

	private static final int MAX_HEADERS = 200;

	private static final int MAX_HEADER_LENGTH = 16 * 1024;

	private final FetchProperties properties;

	private final CloseableHttpClient client;

	private final Time time;

	private final ScheduledExecutorService deadlines = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

	Exchange(FetchProperties properties, DnsResolver resolver, Time time) {
		this.properties = properties;
		this.time = time;
		Timeout timeout = Timeout.of(properties.timeout());
		this.client = HttpClients.custom()
			.setUserAgent(properties.userAgent())
			.setConnectionManager(connections(resolver, timeout))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.build();
	}

	private static HttpClientConnectionManager connections(DnsResolver resolver, Timeout timeout) {
		Http1Config bounded = Http1Config.custom()
			.setMaxHeaderCount(MAX_HEADERS)
			.setMaxLineLength(MAX_HEADER_LENGTH)
			.build();
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
			.setDefaultConnectionConfig(
					ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
			.setDnsResolver(resolver)
			.setMaxConnTotal(Integer.MAX_VALUE)
			.setMaxConnPerRoute(Integer.MAX_VALUE)
			.build();
	}

	/**
	 * Sends a request.
	 * @param address an address of the schemes http or https
	 * @param known what is known of an earlier answer
	 * @return the answer
	 * @throws IOException if there is none, or it is too large or takes too long
	 */
	Answer get(URI address, Validators known) throws IOException {
		HttpGet get = new HttpGet(address);
		if (known.etag() != null) {
			get.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
		}
		if (known.lastModified() != null) {
			get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
		}
		// Time-outs of a socket begin anew with every byte. Where none comes, either may
		// be the first.
		Future<Boolean> deadline = this.deadlines.schedule(get::cancel, this.properties.timeout().toMillis(),
				TimeUnit.MILLISECONDS);
		try {
			return this.client.execute(get, this::answer);
		}
		catch (SocketTimeoutException ex) {
			throw new TooSlowException();
		}
		catch (IOException ex) {
			throw get.isCancelled() ? new TooSlowException() : ex;
		}
		finally {
			deadline.cancel(false);
		}
	}

	private Answer answer(ClassicHttpResponse response) throws IOException {
		Map<String, String> headers = new HashMap<>();
		for (Header header : response.getHeaders()) {
			headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
		}
		Instant now = this.time.now();
		if (response.getCode() / 100 != 2 || response.getEntity() == null) {
			return new Answer(response.getCode(), headers, new byte[0], now);
		}
		try (InputStream body = response.getEntity().getContent()) {
			return new Answer(response.getCode(), headers, read(body), now);
		}
	}

	private byte[] read(InputStream body) throws IOException {
		int most = (int) this.properties.maxSize().toBytes();
		byte[] content = body.readNBytes(most + 1);
		if (content.length > most) {
			throw new TooLargeException();
		}
		return content;
	}

	@Override
	public void close() {
		this.deadlines.shutdownNow();
		this.client.close(CloseMode.IMMEDIATE);
	}

	/** The answer is larger than it may be. */
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

	}

	/** The last byte did not come in time. */
	static final class TooSlowException extends IOException {

		private static final long serialVersionUID = 1L;

	}

}
