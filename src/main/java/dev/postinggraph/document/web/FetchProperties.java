package dev.postinggraph.document.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * How the web is fetched from.
 *
 * @param userAgent what the program calls itself; what stands before the slash is its
 * name in robots.txt. Add a way to reach you
 * @param allowPrivate whether addresses in private networks may be fetched, by which
 * whoever writes a page or a sitemap reaches them too
 * @param pause between two requests to a host, unless its robots.txt asks for a longer
 * one
 * @param timeout how long one request may take until its last byte has come
 * @param maxSize the largest answer, decompressed
 * @param retries how often a request is tried again after a failure that may pass
 * @param maxWait the longest that a host may ask to wait before the next request; one
 * that asks for more is left for the next run
 * @param concurrency how many sources are fetched side by side
 */
@ConfigurationProperties("posting-graph.fetch")
public record FetchProperties(@DefaultValue("posting-graph/0.1") String userAgent,
		@DefaultValue("false") boolean allowPrivate, @DefaultValue("1s") Duration pause,
		@DefaultValue("60s") Duration timeout, @DefaultValue("64MB") DataSize maxSize, @DefaultValue("3") int retries,
		@DefaultValue("5m") Duration maxWait, @DefaultValue("4") int concurrency) {

	private static final DataSize LARGEST = DataSize.ofGigabytes(1);

	/**
	 * Checks what no type can.
	 * @throws InvalidConfigurationPropertyValueException if a value can't be used
	 */
	public FetchProperties {
		check("user-agent", userAgent, !userAgent.isBlank(), "Sites must be able to tell who is asking");
		check("pause", pause, !pause.isNegative(), "A pause can't be negative");
		check("timeout", timeout, timeout.isPositive(), "It must be longer than 0s");
		check("max-size", maxSize, maxSize.toBytes() > 0 && maxSize.compareTo(LARGEST) <= 0,
				"It must be between 1B and 1GB");
		check("retries", retries, retries >= 0, "It can't be negative");
		check("max-wait", maxWait, !maxWait.isNegative(), "It can't be negative");
		check("concurrency", concurrency, concurrency > 0, "At least one source has to be fetched at a time");
	}

	private static void check(String name, Object value, boolean usable, String reason) {
		if (!usable) {
			throw new InvalidConfigurationPropertyValueException("posting-graph.fetch." + name, value, reason);
		}
	}

	/** The name to look for in robots.txt. */
	String robotName() {
		return this.userAgent.replaceFirst("[/\\s].*", "");
	}

}
