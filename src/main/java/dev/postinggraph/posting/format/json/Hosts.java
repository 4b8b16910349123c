package dev.postinggraph.posting.format.json;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.markup.Urls;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a posting tells of its board and of the company that it belongs to.
 */
final class Hosts {

	/** Hosts that give each company the first part of the path. */
	private static final List<String> BY_PATH = List.of("greenhouse.io", "lever.co", "ashbyhq.com",
			"smartrecruiters.com", "workable.com", "welcomekit.co", "gem.com", "rippling.com", "pinpointhq.com");

	/** Hosts that give each company a name of its own. */
	private static final List<String> BY_NAME = List.of("recruitee.com", "workable.com", "teamtailor.com",
			"bamboohr.com", "breezy.hr", "jobs.personio.de", "jobs.personio.com", "applytojob.com", "freshteam.com",
			"zohorecruit.com", "homerun.co", "pinpointhq.com", "myworkdayjobs.com", "icims.com");

	/** Parts of a path before that of the company. */
	private static final List<String> PREFIXES = List.of("v0", "v1", "v3", "boards", "embed", "job-board",
			"posting-api", "postings", "companies", "api", "accounts", "job_app");

	/** Parts of a path or host that name no company. */
	private static final List<String> COMMON = List.of("j", "jobs", "job", "careers", "www", "apply", "api", "app",
			"en", "view", "positions", "search", "help", "support");

	private static final Pattern CAREERS = Pattern
		.compile("(?i)^(?:careers?|jobs?|karriere|carriere)\\.|/(?:careers?|karriere|carrieres?|join-us)(?:/|$)");

	private static final Pattern OWNER = Pattern
		.compile("([\\p{Alnum}-]{1,63})\\.(?:(?:com?|org|net|ac|gov)\\.[a-z]{2}|[a-z]{2,24})$");

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

	private Hosts() {
	}

	/**
	 * The board that an address is on.
	 * @param url the address of a posting
	 * @return the site
	 */
	static Optional<Board> board(Optional<String> url) {
		return url.flatMap(Urls::host).map((host) -> new Board(host, "https://" + host));
	}

	/**
	 * The name by which an applicant-tracking system knows the company.
	 * @param url an address at such a system
	 * @return the company's token, if the system is known to have it in its addresses
	 */
	static Optional<String> token(Optional<String> url) {
		return url.flatMap(Urls::page).map(URI::create).flatMap((page) -> byPath(page).or(() -> byName(page)));
	}

	/**
	 * The company of a posting.
	 * @param name its name as the source states it; may be empty
	 * @param url the address of the posting
	 * @return the company, known by its token in the address if no name is stated; null
	 * if there is none either
	 */
	static @Nullable Organization company(String name, Optional<String> url) {
		return Optional.of(name)
			.filter((stated) -> !stated.isEmpty())
			.or(() -> token(url))
			.map((either) -> new Organization(either, null))
			.orElse(null);
	}

	/**
	 * The name of whoever publishes jobs on a site of its own.
	 * @param url an address
	 * @return the name as the host has it, if this is the part of a site that is for
	 * careers
	 */
	static Optional<String> owner(Optional<String> url) {
		return url.flatMap(Urls::page)
			.map(URI::create)
			.filter((page) -> CAREERS.matcher(host(page) + page.getPath()).find())
			.map((page) -> OWNER.matcher(host(page)))
			.filter(Matcher::find)
			.map((matcher) -> matcher.group(1))
			.map((name) -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
	}

	private static Optional<String> byPath(URI page) {
		if (BY_PATH.stream().noneMatch((host) -> isAt(page, host)) || page.getPath() == null) {
			return Optional.empty();
		}
		return List.of(page.getPath().split("/"))
			.stream()
			.filter((part) -> !part.isEmpty() && !PREFIXES.contains(part))
			.findFirst()
			.filter(Hosts::isToken);
	}

	private static Optional<String> byName(URI page) {
		return BY_NAME.stream()
			.filter((host) -> isAt(page, host))
			.map((host) -> host(page).substring(0, Math.max(0, host(page).length() - host.length() - 1)))
			.findFirst()
			.filter(Hosts::isToken);
	}

	private static boolean isToken(String part) {
		return TOKEN.matcher(part).matches() && !COMMON.contains(part.toLowerCase(Locale.ROOT));
	}

	private static boolean isAt(URI page, String host) {
		return host(page).equals(host) || host(page).endsWith("." + host);
	}

	private static String host(URI page) {
		return page.getHost().toLowerCase(Locale.ROOT);
	}

}
