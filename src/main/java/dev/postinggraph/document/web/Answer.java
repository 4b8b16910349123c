package dev.postinggraph.document.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server's answer to one request.
 *
 * @param status the status code
 * @param headers the first value of each header, by its name in lower case
 * @param content the body, decompressed; empty for other answers than 2xx
 * @param at when it came
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, Map<String, String> headers, byte[] content, Instant at) {

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	/** What may pass: a time-out, too many requests, a fault, a server that is away. */
	private static final Set<Integer> TRANSIENT = Set.of(408, 425, 429, 500, 502, 503, 504);

	Answer {
		headers = Map.copyOf(headers);
	}

	Optional<String> header(String name) {
		return Optional.ofNullable(this.headers.get(name));
	}

	boolean isSuccess() {
		return this.status / 100 == 2;
	}

	boolean isTransient() {
		return TRANSIENT.contains(this.status);
	}

	/** Whether it sends elsewhere. */
	boolean isRedirect() {
		return REDIRECTS.contains(this.status) && header("location").isPresent();
	}

	/**
	 * Where it sends to.
	 * @param from the address that was asked for
	 * @return the address, if it is one
	 */
	Optional<URI> redirect(URI from) {
		try {
			return header("location").map((location) -> from.resolve(location.strip()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * How long to wait before the next request, by {@code Retry-After} in seconds or as a
	 * date (RFC 9110, 10.2.3).
	 */
	Optional<Duration> retryAfter() {
		return header("retry-after").map(String::strip).flatMap(this::duration);
	}

	private Optional<Duration> duration(String text) {
		try {
			return Optional.of(text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration
				.between(this.at, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * To ask for changes with.
	 */
	Validators validators() {
		return new Validators(this.headers.get("etag"), this.headers.get("last-modified"));
	}

}
