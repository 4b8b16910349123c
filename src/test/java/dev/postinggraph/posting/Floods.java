package dev.postinggraph.posting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of 100,000 characters of which a reader with a nested or unbounded search never
 * comes back: one thing over and over, alone and between the words that make readers look
 * closer.
 */
public final class Floods {

	private static final int LENGTH = 100_000;

	/** What makes a reader look closer. */
	private static final List<String> CUES = List.of("$1", "1 000", "12-", "up to", "EUR", "k", "per", "hour",
			"3 years", "three", "or more", "experience", "bachelor", "PhD", "a degree", "office", "2 days",
			"hybrid role", "remote", "on-site", "not", "full-time", "this is a part-time", "permanent,", "Job ID:",
			"**Requirements", "about", "Berlin,", "and", "(m/w/d)", "Senior", "GmbH", "Java", "Go", "no", "is a plus",
			"2026-05-11", "ago", "May", "Arbeitsort:");

	/** What is repeated. */
	private static final List<String> THINGS = List.of(" ", "\n", "\u0301", "1", "1,", "9 000 ", ".", "-", "(", "[",
			"*", "`", "#", ":", "&lt;", "<", "<b>", "<!--", "<a b=\"", "@", "x", "X ", "$1 - ", "$1" + " ".repeat(57),
			"/h", "C ", "to ", "\u0130", "\uD83D", "years ");

	private Floods() {
	}

	/**
	 * All of these texts.
	 * @return the texts
	 */
	public static Stream<String> all() {
		return THINGS.stream().flatMap((thing) -> Stream.of(run(thing, LENGTH), between(thing)));
	}

	/** Runs as short as a range of pay may span, and as long as makes up the length. */
	private static String between(String thing) {
		String apart = CUES.stream().map((cue) -> cue + run(thing, 50)).collect(Collectors.joining());
		String far = CUES.stream()
			.map((cue) -> cue + run(thing, LENGTH / 2 / CUES.size()))
			.collect(Collectors.joining());
		return apart.repeat(LENGTH / 2 / apart.length()) + far;
	}

	private static String run(String thing, int length) {
		return thing.repeat(Math.max(1, length / thing.length()));
	}

	/**
	 * A text for a message.
	 * @param text one of the texts
	 * @return its beginning
	 */
	public static String shown(String text) {
		return text.substring(0, 100).replace("\n", "\\n").replace("\r", "\\r");
	}

}
