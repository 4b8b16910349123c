package dev.postinggraph.document.web;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

/**
 * What sites ask of robots, by RFC 9309: read once a day, all allowed where there is no
 * robots.txt, nothing where it can't be had.
 */
final class Robots {

	private static final Duration KEPT = Duration.ofHours(24);

	/** What failed may work soon. */
	private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);

	private static final int MAX_REDIRECTS = 5;

	private static final int UNAVAILABLE = 503;

	private static final int NOT_FOUND = 404;

	private final Map<String, Known> rules = new ConcurrentHashMap<>();

	private final Tries tries;

	private final HostTurns turns;

	private final Time time;

	private final String name;

	/**
	 * Rules for a robot.
	 * @param tries fetches robots.txt
	 * @param turns learn of the pauses that sites ask for
	 * @param time the time
	 * @param name what the robot is called
	 */
	Robots(Tries tries, HostTurns turns, Time time, String name) {
		this.tries = tries;
		this.turns = turns;
		this.time = time;
		this.name = name.toLowerCase(Locale.ROOT);
	}

	/**
	 * Why an address may not be fetched.
	 * @param address the address
	 * @return a sentence, or nothing if it may be
	 * @throws IOException if there is no such host, or none that may be asked
	 * @throws InterruptedException if nobody waits for it any more
	 */
	Optional<String> refusal(URI address) throws IOException, InterruptedException {
		URI robots = address.resolve("/robots.txt");
		BaseRobotRules known = rules(robots);
		if (known.isAllowed(address.toString())) {
			return Optional.empty();
		}
		return Optional.of(known.isDeferVisits()
				? "%s can't be had, and as long as that is so nothing may be fetched there; try again later."
					.formatted(robots)
				: "%s asks robots to leave it alone; ask the site's owner, or take it off the sources."
					.formatted(robots));
	}

	private BaseRobotRules rules(URI robots) throws IOException, InterruptedException {
		Known known = this.rules.get(robots.toString());
		if (known == null || known.until().isBefore(this.time.now())) {
			known = fetch(robots);
			this.rules.put(robots.toString(), known);
		}
		return known.rules();
	}

	private Known fetch(URI robots) throws IOException, InterruptedException {
		BaseRobotRules rules = read(robots);
		if (rules.getCrawlDelay() > 0) {
			this.turns.slowDown(robots.getHost().toLowerCase(Locale.ROOT), Duration.ofMillis(rules.getCrawlDelay()));
		}
		return new Known(rules, this.time.now().plus(rules.isDeferVisits() ? FAILURE_KEPT : KEPT));
	}

	private BaseRobotRules read(URI robots) throws IOException, InterruptedException {
		SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
		try {
			URI address = robots;
			for (int i = 0; i <= MAX_REDIRECTS; i++) {
				Answer answer = this.tries.get(address, Validators.NONE);
				Optional<URI> redirect = answer.isRedirect() ? answer.redirect(address).filter(WebAddress::isOne)
						: Optional.empty();
				if (redirect.isEmpty()) {
					return answer.isSuccess()
							? parser.parseContent(robots.toString(), answer.content(), "text/plain", List.of(this.name))
							: parser.failedFetch(answer.isTransient() ? UNAVAILABLE : answer.status());
				}
				address = redirect.get();
			}
			return parser.failedFetch(NOT_FOUND);
		}
		catch (UnknownHostException ex) {
			throw ex;
		}
		catch (IOException ex) {
			return parser.failedFetch(UNAVAILABLE);
		}
	}

	private record Known(BaseRobotRules rules, Instant until) {

	}

}
