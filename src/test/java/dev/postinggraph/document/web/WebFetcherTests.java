package dev.postinggraph.document.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Servers as they are: slow, wrong, gone, and some that lead elsewhere.
 */
class WebFetcherTests {

	private static final int RETRIES = 2;

	private static final int MAX_SIZE = 100_000;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final WebServer server = WebServer.start();

	private final TestTime time = new TestTime();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final List<WebFetcher> fetchers = new ArrayList<>();

	@AfterEach
	void close() throws IOException {
		this.fetchers.forEach(WebFetcher::close);
		this.server.close();
	}

	@Test
	void shouldSayWhoAsksAndUnpackTheAnswer() throws InterruptedException {
		this.server.on("/jobs",
				WebServer.answer(200, WebServer.gzip("some jobs"), "Content-Encoding: gzip",
						"Content-Type: text/html; charset=utf-8", "ETag: \"7\"",
						"Last-Modified: Fri, 20 Nov 2026 07:00:00 GMT"));
		Fetched.Content content = (Fetched.Content) fetch("/jobs");
		assertThat(text(content)).isEqualTo("some jobs");
		assertThat(content.mediaType()).isEqualTo("text/html; charset=utf-8");
		assertThat(content.validators()).isEqualTo(new Validators("\"7\"", "Fri, 20 Nov 2026 07:00:00 GMT"));
		assertThat(content.address()).isEqualTo(this.server.url("/jobs"));
		assertThat(this.server.requests().getLast().headers()).containsEntry("user-agent", "test-robot/1 (+mailto:me)")
			.extractingByKey("accept-encoding")
			.asString()
			.contains("gzip");
		assertThat(this.meters.get("posting-graph.fetches").tag("outcome", "content").timer().count()).isOne();
	}

	@Test
	void shouldAskWhetherItHasChanged() throws InterruptedException {
		this.server.on("/jobs", WebServer.answer(304, ""));
		Fetched fetched = fetcher(PATIENCE).fetch(this.server.url("/jobs"), new Validators("W/\"7\"", "yesterday"));
		assertThat(fetched).isEqualTo(new Fetched.NotModified());
		assertThat(this.server.requests().getLast().headers()).containsEntry("if-none-match", "W/\"7\"")
			.containsEntry("if-modified-since", "yesterday");
	}

	@ParameterizedTest
	@CsvSource({ "404, true", "410, true", "403, false", "401, false", "400, false" })
	void shouldTakeNoForAnAnswer(int status, boolean gone) throws InterruptedException {
		this.server.on("/jobs", WebServer.answer(status, "no"));
		assertThat(fetch("/jobs")).isInstanceOf(gone ? Fetched.Gone.class : Fetched.Failed.class)
			.asString()
			.contains(String.valueOf(status));
		assertThat(this.server.paths()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 408, 429, 500, 502, 503, 504 })
	void shouldTryAgainWhatMayPassAndLaterEachTime(int status) throws InterruptedException {
		List<Instant> times = Collections.synchronizedList(new ArrayList<>());
		this.server.on("/jobs", (request, out) -> {
			times.add(this.time.now());
			WebServer.answer((times.size() <= RETRIES) ? status : 200, "jobs").answer(request, out);
		});
		assertThat(text(fetch("/jobs"))).isEqualTo("jobs");
		assertThat(times).hasSize(1 + RETRIES);
		Duration first = Duration.between(times.get(0), times.get(1));
		Duration second = Duration.between(times.get(1), times.get(2));
		assertThat(first).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
		assertThat(second).isGreaterThan(first);
	}

	@Test
	void shouldGiveUpInTheEnd() throws InterruptedException {
		this.server.on("/jobs", WebServer.answer(500, "no"));
		assertThat(fetch("/jobs")).isEqualTo(new Fetched.Failed("The server answers 500."));
		assertThat(this.server.paths()).hasSize(1 + RETRIES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "120", "Fri, 20 Nov 2026 08:02:05 GMT" })
	void shouldWaitAsLongAsTheServerAsks(String retryAfter) throws InterruptedException {
		this.server.inTurn("/jobs", WebServer.answer(429, "", "Retry-After: " + retryAfter),
				WebServer.answer(200, "jobs"));
		Fetched.Content content = (Fetched.Content) fetch("/jobs");
		assertThat(content.at()).isAfterOrEqualTo(TestTime.START.plusSeconds(120))
			.isBefore(TestTime.START.plusSeconds(130));
	}

	@Test
	void shouldLeaveAServerThatAsksForTooMuchForTheNextRun() throws InterruptedException {
		this.server.on("/jobs", WebServer.answer(429, "", "Retry-After: 86400"));
		assertThat(fetch("/jobs"))
			.isEqualTo(new Fetched.Failed("The server answers 429 and asks to wait for 86400 s."));
		assertThat(this.server.paths()).hasSize(1);
	}

	@Test
	void shouldFollowRedirects() throws InterruptedException {
		this.server.on("/old", WebServer.answer(301, "", "Location: /moved?a=b"))
			.on("/moved?a=b", WebServer.answer(307, "", "Location: " + this.server.url("other.test", "/new")))
			.on("/new", "jobs");
		Fetched.Content content = (Fetched.Content) fetch("/old");
		assertThat(content.address()).isEqualTo(this.server.url("other.test", "/new"));
		assertThat(this.server.requests()).extracting(WebServer.Request::host)
			.containsExactly("127.0.0.1", "127.0.0.1", "127.0.0.1", "other.test", "other.test");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/loop                           | It redirects more than 5 times.
			http://private.test/            | private.test is in a private network
			http://10.0.0.1/                | 10.0.0.1 is in a private network
			http://[::1]:7687/              | [::1] is in a private network
			http://2130706434/              | 2130706434 is in a private network
			http://169.254.169.254/latest   | 169.254.169.254 is in a private network
			file:///etc/passwd              | file:///etc/passwd is no address of http or https.
			ftp://other.test/               | ftp://other.test/ is no address of http or https.
			http://user:secret@other.test/  | is no address of http or https.
			https://[bad                    | which is no address.
			http://nowhere.test/            | There is no host nowhere.test.
			""")
	void shouldNotFollowRedirectsEverywhere(String location, String reason) throws InterruptedException {
		this.server.on("/loop", WebServer.answer(302, "", "Location: " + location));
		assertThat(fetch("/loop")).isInstanceOfSatisfying(Fetched.Failed.class,
				(failed) -> assertThat(failed.reason()).contains(reason));
	}

	@Test
	void shouldConnectToTheAddressThatWasChecked() throws InterruptedException {
		AtomicInteger lookups = new AtomicInteger();
		WebFetcher fetcher = fetcher(PATIENCE, resolver(
				(host) -> (lookups.getAndIncrement() == 0) ? InetAddress.getLoopbackAddress() : address("10.0.0.1")));
		this.server.on("/jobs", "jobs");
		assertThat(fetcher.fetch(this.server.url("rebinding.test", "/jobs"), Validators.NONE)).asString()
			.contains("rebinding.test is in a private network; posting-graph.fetch.allow-private=true allows that.");
		assertThat(this.server.requests()).extracting(WebServer.Request::path).containsExactly("/robots.txt");
	}

	@Test
	void shouldNotWaitForeverForAServerThatStalls() throws InterruptedException {
		this.server.on("/jobs", (request, out) -> Thread.sleep(PATIENCE.multipliedBy(10)));
		assertThat(fetcher(Duration.ofMillis(300)).fetch(this.server.url("/jobs"), Validators.NONE)).asString()
			.contains("It takes longer than 0 s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 OK\r\nX-Endless: ", "HTTP/1.1 200 OK\r\n\r\n" })
	void shouldNotWaitForeverForAServerThatDrips(String beginning) throws InterruptedException {
		this.server.on("/jobs", (request, out) -> {
			out.write(beginning.getBytes(StandardCharsets.US_ASCII));
			while (!Thread.currentThread().isInterrupted()) {
				out.write('x');
				out.flush();
				Thread.sleep(20);
			}
		});
		assertThat(fetcher(Duration.ofMillis(300)).fetch(this.server.url("/jobs"), Validators.NONE)).asString()
			.contains("It takes longer than 0 s");
	}

	@Test
	void shouldNotTakeAPartForTheWhole() throws InterruptedException {
		this.server.on("/jobs", WebServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"));
		assertThat(fetch("/jobs")).asString().contains("The answer breaks off or can't be read: ");
		this.server.inTurn("/flaky", WebServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"),
				WebServer.answer(200, "all"));
		assertThat(text(fetch("/flaky"))).isEqualTo("all");
	}

	@Test
	void shouldNotTakeWhatIsTooMuchForTheNextAnswer() throws InterruptedException {
		this.server.on("/jobs", WebServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nsome"
				+ "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil"));
		this.server.on("/next", "good");
		WebFetcher fetcher = fetcher(PATIENCE);
		assertThat(text(fetcher.fetch(this.server.url("/jobs"), Validators.NONE))).isEqualTo("some");
		assertThat(text(fetcher.fetch(this.server.url("/next"), Validators.NONE))).isEqualTo("good");
	}

	@Test
	void shouldStopReadingWhatIsTooLarge() throws InterruptedException {
		this.server.on("/exact", "x".repeat(MAX_SIZE));
		this.server.on("/large", "x".repeat(MAX_SIZE + 1));
		this.server.on("/bomb",
				WebServer.answer(200, WebServer.gzip("x".repeat(100 * MAX_SIZE)), "Content-Encoding: gzip"));
		this.server.on("/endless", WebFetcherTests::endless);
		assertThat(text(fetch("/exact"))).hasSize(MAX_SIZE);
		for (String path : List.of("/large", "/bomb", "/endless")) {
			assertThat(fetch(path)).isEqualTo(new Fetched.Failed(
					"It is larger than 100000 bytes, the most that posting-graph.fetch.max-size allows."));
		}
		assertThat(this.server.paths()).hasSize(4);
	}

	private static void endless(WebServer.Request request, OutputStream out) throws IOException {
		out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		while (true) {
			out.write(new byte[MAX_SIZE]);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "not HTTP at all\r\n\r\n", "", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip" })
	void shouldSayWhatIsWrongWithAnAnswer(String answer) throws InterruptedException {
		this.server.on("/jobs", WebServer.raw(answer));
		assertThat(fetch("/jobs")).asString().contains("The answer breaks off or can't be read: ");
	}

	@Test
	void shouldSayThatNobodyAnswers() throws InterruptedException, IOException {
		this.server.on("/robots.txt", "");
		WebFetcher fetcher = fetcher(PATIENCE);
		this.server.close();
		assertThat(fetcher.fetch(this.server.url("/jobs"), Validators.NONE)).asString()
			.contains("robots.txt can't be had");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			User-agent: *{n}Disallow: /private                                    | true
			User-agent: *{n}Disallow: /                                           | false
			User-agent: *{n}Disallow: /{n}Allow: /jobs                            | true
			User-agent: *{n}Disallow:{n}{n}User-agent: test-robot{n}Disallow: /j  | false
			User-agent: Test-Robot{n}Disallow:{n}{n}User-agent: *{n}Disallow: /   | true
			User-agent: other{n}Disallow: /                                       | true
			<html>There is no such page.</html>                                   | true
			User-agent: *{n}Crawl-delay: 86400                                    | false
			""")
	void shouldDoAsRobotsTxtAsks(String robots, boolean allowed) throws InterruptedException {
		this.server.on("/robots.txt", robots.replace("{n}", "\n")).on("/jobs", "jobs");
		Fetched fetched = fetch("/jobs");
		assertThat(fetched instanceof Fetched.Content).isEqualTo(allowed);
		assertThat(this.server.paths()).hasSize(allowed ? 1 : 0);
		if (!allowed) {
			assertThat(fetched.toString()).contains(this.server.url("/robots.txt") + " asks robots to leave it alone");
		}
	}

	@ParameterizedTest
	@CsvSource({ "404, true", "403, true", "500, false", "503, false" })
	void shouldKnowWhatARobotsTxtThatIsNotThereMeans(int status, boolean allowed) throws InterruptedException {
		this.server.on("/robots.txt", WebServer.answer(status, "")).on("/jobs", "jobs");
		assertThat(fetch("/jobs") instanceof Fetched.Content).isEqualTo(allowed);
	}

	@Test
	void shouldReadRobotsTxtOnceAndCheckWhereRedirectsLead() throws InterruptedException {
		this.server.on("/robots.txt", "User-agent: *\nDisallow: /secret")
			.on("/a", WebServer.answer(302, "", "Location: /secret"))
			.on("/secret", "jobs");
		WebFetcher fetcher = fetcher(PATIENCE);
		for (int i = 0; i < 2; i++) {
			assertThat(fetcher.fetch(this.server.url("/a"), Validators.NONE)).asString().contains("leave it alone");
		}
		assertThat(this.server.requests()).extracting(WebServer.Request::path)
			.containsExactly("/robots.txt", "/a", "/a");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			User-agent: *                   | 1
			User-agent: *{n}Crawl-delay: 7  | 7
			""")
	void shouldPauseBetweenRequestsToAHost(String robots, int seconds) throws InterruptedException {
		this.server.on("/robots.txt", robots.replace("{n}", "\n")).on("/a", "a").on("/b", "b");
		WebFetcher fetcher = fetcher(PATIENCE);
		Instant first = ((Fetched.Content) fetcher.fetch(this.server.url("/a"), Validators.NONE)).at();
		Instant second = ((Fetched.Content) fetcher.fetch(this.server.url("/b"), Validators.NONE)).at();
		assertThat(Duration.between(first, second)).isEqualTo(Duration.ofSeconds(seconds));
	}

	@Test
	void shouldAskAHostOneThingAtATime() throws Exception {
		AtomicInteger open = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		this.server.on("/jobs", (request, out) -> {
			most.accumulateAndGet(open.incrementAndGet(), Math::max);
			WebServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n").answer(request, out);
			out.flush();
			open.decrementAndGet();
			WebServer.raw("jobs").answer(request, out);
		});
		WebFetcher fetcher = fetcher(PATIENCE);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Fetched>> all = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				all.add(threads.submit(() -> fetcher.fetch(this.server.url("/jobs"), Validators.NONE)));
			}
			for (Future<Fetched> each : all) {
				assertThat(text(each.get())).isEqualTo("jobs");
			}
		}
		assertThat(most).hasValue(1);
	}

	@Test
	void shouldAskSeveralHostsSideBySide() throws Exception {
		CyclicBarrier both = new CyclicBarrier(2);
		this.server.on("/jobs", (request, out) -> {
			try {
				both.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			}
			catch (Exception ex) {
				throw new IOException(ex);
			}
			WebServer.answer(200, "jobs").answer(request, out);
		});
		WebFetcher fetcher = fetcher(PATIENCE.multipliedBy(2));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Fetched> one = threads
				.submit(() -> fetcher.fetch(this.server.url("one.test", "/jobs"), Validators.NONE));
			Future<Fetched> other = threads
				.submit(() -> fetcher.fetch(this.server.url("other.test", "/jobs"), Validators.NONE));
			assertThat(text(one.get())).isEqualTo(text(other.get())).isEqualTo("jobs");
		}
	}

	@Test
	void shouldStopWhenItIsInterrupted() {
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> fetch("/jobs"));
	}

	private Fetched fetch(String path) throws InterruptedException {
		return fetcher(PATIENCE).fetch(this.server.url(path), Validators.NONE);
	}

	private WebFetcher fetcher(Duration timeout) {
		return fetcher(timeout, resolver((host) -> switch (host) {
			case "private.test" -> address("192.168.1.1");
			case "nowhere.test" -> throw new UnknownHostException(host);
			default -> host.endsWith(".test") ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
		}));
	}

	private WebFetcher fetcher(Duration timeout, DnsResolver resolver) {
		FetchProperties properties = new FetchProperties("test-robot/1 (+mailto:me)", false, Duration.ofSeconds(1),
				timeout, DataSize.ofBytes(MAX_SIZE), RETRIES, Duration.ofMinutes(5), 4);
		WebFetcher fetcher = new WebFetcher(properties, this.meters, resolver,
				(address) -> address.equals(InetAddress.getLoopbackAddress()) || PublicAddresses.contain(address),
				this.time);
		this.fetchers.add(fetcher);
		return fetcher;
	}

	private interface Lookup {

		InetAddress address(String host) throws UnknownHostException;

	}

	private static DnsResolver resolver(Lookup lookup) {
		return new DnsResolver() {

			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				return new InetAddress[] { lookup.address(host) };
			}

			@Override
			public String resolveCanonicalHostname(String host) {
				return host;
			}

		};
	}

	private static InetAddress address(String literal) {
		return InetAddress.ofLiteral(literal);
	}

	private static String text(Fetched fetched) {
		assertThat(fetched).isInstanceOf(Fetched.Content.class);
		return new String(((Fetched.Content) fetched).content(), StandardCharsets.UTF_8);
	}

}
