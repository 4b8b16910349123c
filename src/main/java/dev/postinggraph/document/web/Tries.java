package dev.postinggraph.document.web;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLException;

import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Sends requests in their host's turn, and again after failures that may pass: later each
 * time, not sooner than the server asks, and not all at the same moment. Meanwhile the
 * host is left alone by all.
 */
final class Tries {

	private static final Duration FIRST_DELAY = Duration.ofSeconds(2);

	private static final Duration JITTER = Duration.ofSeconds(1);

	private static final double GROWTH = 3;

	private final Exchange exchange;

	private final HostTurns turns;

	private final FetchProperties properties;

	Tries(Exchange exchange, HostTurns turns, FetchProperties properties) {
		this.exchange = exchange;
		this.turns = turns;
		this.properties = properties;
	}

	/**
	 * Asks for an address until there is an answer that will not change soon.
	 * @param address an address of the schemes http or https
	 * @param known what is known of an earlier answer
	 * @return the answer, be it what it may
	 * @throws IOException if there is none
	 * @throws InterruptedException if nobody waits for it any more
	 */
	Answer get(URI address, Validators known) throws IOException, InterruptedException {
		String host = address.getHost().toLowerCase(Locale.ROOT);
		BackOffExecution delays = delays();
		while (true) {
			long delay = delays.nextBackOff();
			try {
				Answer answer = this.turns.take(host, () -> this.exchange.get(address, known));
				Duration asked = answer.retryAfter().filter((_) -> answer.isTransient()).orElse(Duration.ZERO);
				boolean last = delay == BackOffExecution.STOP || asked.compareTo(this.properties.maxWait()) > 0;
				if (!answer.isTransient() || last) {
					return answer;
				}
				this.turns.postpone(host, longer(asked, Duration.ofMillis(delay)));
			}
			catch (IOException ex) {
				if (Thread.interrupted()) {
					throw new InterruptedException("Fetching %s was stopped".formatted(address));
				}
				if (delay == BackOffExecution.STOP || !mayPass(ex)) {
					throw ex;
				}
				this.turns.postpone(host, Duration.ofMillis(delay));
			}
		}
	}

	private BackOffExecution delays() {
		ExponentialBackOff delays = new ExponentialBackOff(FIRST_DELAY.toMillis(), GROWTH);
		delays.setJitter(JITTER.toMillis());
		delays.setMaxInterval(this.properties.maxWait().plus(FIRST_DELAY).toMillis());
		delays.setMaxAttempts(this.properties.retries());
		return delays.start();
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	/** A host that is not known may be in a moment, one that is refused will not. */
	private static boolean mayPass(IOException failure) {
		return switch (failure) {
			case CheckedResolver.RefusedHostException _ -> false;
			case Exchange.TooLargeException _ -> false;
			case UnknownHostException _ -> false;
			case SSLException _ -> false;
			default -> true;
		};
	}

}
