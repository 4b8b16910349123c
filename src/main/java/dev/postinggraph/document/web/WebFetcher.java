package dev.postinggraph.document.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Fetches addresses of the web. Safe for use by several threads, which take turns where
 * they ask the same host.
 */
public final class WebFetcher implements AutoCloseable {

	private static final int MAX_REDIRECTS = 5;

	private static final int NOT_MODIFIED = 304;

	private static final int NOT_FOUND = 404;

	private static final int GONE = 410;

	private final FetchProperties properties;

	private final Exchange exchange;

	private final Tries tries;

	private final Robots robots;

	private final MeterRegistry meters;

	/**
	 * A fetcher.
	 * @param properties how to fetch
	 * @param meters takes the timer {@code posting-graph.fetches}, tagged with
	 * {@code outcome}
	 */
	public WebFetcher(FetchProperties properties, MeterRegistry meters) {
		this(properties, meters, SystemDefaultDnsResolver.INSTANCE,
				properties.allowPrivate() ? (_) -> true : PublicAddresses::contain, Time.SYSTEM);
	}

	WebFetcher(FetchProperties properties, MeterRegistry meters, DnsResolver resolver, Predicate<InetAddress> allowed,
			Time time) {
		this.properties = properties;
		this.meters = meters;
		HostTurns turns = new HostTurns(properties.pause(), time);
		this.exchange = new Exchange(properties, new CheckedResolver(resolver, allowed), time);
		this.tries = new Tries(this.exchange, turns, properties);
		this.robots = new Robots(this.tries, turns, time, properties.robotName());
	}

	/**
	 * Fetches an address, following redirects; each of them is checked as the first
	 * address is.
	 * @param address the address
	 * @param known to find out whether it has changed since
	 * @return what came of it
	 * @throws InterruptedException if nobody waits for it any more
	 */
	public Fetched fetch(URI address, Validators known) throws InterruptedException {
		Timer.Sample sample = Timer.start(this.meters);
		Fetched fetched = follow(address, known);
		sample.stop(this.meters.timer("posting-graph.fetches", "outcome", outcome(fetched)));
		return fetched;
	}

	private static String outcome(Fetched fetched) {
		return switch (fetched) {
			case Fetched.Content _ -> "content";
			case Fetched.NotModified _ -> "not-modified";
			case Fetched.Gone _ -> "gone";
			case Fetched.Failed _ -> "failed";
		};
	}

	private Fetched follow(URI first, Validators known) throws InterruptedException {
		URI address = first;
		try {
			for (int i = 0; i <= MAX_REDIRECTS; i++) {
				Optional<String> refusal = refusal(address);
				if (refusal.isPresent()) {
					return new Fetched.Failed(refusal.get());
				}
				Answer answer = this.tries.get(address, known);
				if (!answer.isRedirect()) {
					return fetched(address, answer);
				}
				Optional<URI> redirect = answer.redirect(address);
				if (redirect.isEmpty()) {
					return new Fetched.Failed("It redirects to %s, which is no address."
						.formatted(answer.header("location").orElseThrow()));
				}
				address = redirect.get();
			}
			return new Fetched.Failed("It redirects more than %d times.".formatted(MAX_REDIRECTS));
		}
		catch (IOException ex) {
			return new Fetched.Failed(sentence(address, ex));
		}
	}

	private Optional<String> refusal(URI address) throws IOException, InterruptedException {
		return WebAddress.isOne(address) ? this.robots.refusal(address)
				: Optional.of("%s is no address of http or https.".formatted(address));
	}

	private static Fetched fetched(URI address, Answer answer) {
		if (answer.isSuccess()) {
			return new Fetched.Content(address, answer.content(), answer.header("content-type").orElse(null),
					answer.validators(), answer.at());
		}
		return switch (answer.status()) {
			case NOT_MODIFIED -> new Fetched.NotModified();
			case NOT_FOUND, GONE -> new Fetched.Gone(
					"There is nothing at this address any more: the server answers %d.".formatted(answer.status()));
			default -> new Fetched.Failed("The server answers %d%s.".formatted(answer.status(),
					answer.retryAfter()
						.map((wait) -> " and asks to wait for %d s".formatted(wait.toSeconds()))
						.orElse("")));
		};
	}

	private String sentence(URI address, IOException failure) {
		return switch (failure) {
			case CheckedResolver.RefusedHostException _ ->
				"%s is in a private network; posting-graph.fetch.allow-private=true allows that."
					.formatted(address.getHost());
			case UnknownHostException _ -> "There is no host %s.".formatted(address.getHost());
			case Exchange.TooLargeException _ ->
				"It is larger than %d bytes, the most that posting-graph.fetch.max-size allows."
					.formatted(this.properties.maxSize().toBytes());
			case Exchange.TooSlowException _ ->
				"It takes longer than %d s, the most that posting-graph.fetch.timeout allows."
					.formatted(this.properties.timeout().toSeconds());
			case ConnectException _ -> "%s can't be connected to.".formatted(address.getAuthority());
			default -> "The answer breaks off or can't be read: %s.".formatted(failure.getMessage());
		};
	}

	@Override
	public void close() {
		this.exchange.close();
	}

}
