package dev.postinggraph.posting;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/**
 * Generates texts of what fields hold and what breaks their readers.
 */
public final class HostileTexts implements ArbitrarySupplier<String> {

	/** What fields of postings are made of. */
	private static final List<String> WORDS = List.of("Senior", "Baker", "Full-time", "remote", "Hybrid", "in", "or",
			"and", "of", "years", "years of experience", "PhD", "Bachelor's", "degree", "per", "hour", "/yr", "EUR",
			"USD", "€", "$", "£", "k", "K", "M", "up to", "from", "-", "–", "to", "ago", "yesterday", "May", "2026",
			"2026-05-11", "11.05.2026", "1769818028287", "12:30", "Z", "+02:00", "1,000", "1.000,50", "0.01", "-1", "5",
			"five", "9".repeat(40), "1e999", "Requirements:", "## About us", "**Benefits**", "ID:", "REQ-1", "Java",
			"C++", "Go", "Node.js", "no", "a plus", "Graz", "Berlin, Germany", "(m/w/d)", "Sr.");

	/** What no field should hold. */
	static final List<String> HOSTILE = List.of("\0", "\uD83D", "\uDE00", "\uFFFF", "\uFEFF", "\u202E", "\u00A0",
			"\u2028", "\u0001", "\u0130", "\u00DF", "e\u0301", "\uD83D\uDE80", "\n", "\r", "\r\n", "\t", " ", "<", ">",
			"\"", "'", "&", "&amp;amp;lt;", "&#0;", "&#xD800;", "&#99999999999;", "%", "\\", "\\u0000", "\\ud800", "{",
			"}", "[", "]", "(", ")", "[](", "![", "*", "_", "`", "~", "|", "#", ",", ";", ":", ".", "/", "---\n",
			"```\n", "> ".repeat(50), "(".repeat(200), "[".repeat(2000), "{\"a\":".repeat(2000), "<div>".repeat(500),
			"<b><p>".repeat(200), "<!--", "-->", "]]>", "<![CDATA[", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "&a;",
			"<script>", "</script>", "<p onclick=alert(1)>", "<a href=\"javascript:alert(1)\">", "<svg onload=x>",
			"<p a=\"" + "x".repeat(3000) + "\">", "x".repeat(5000), " ".repeat(3000), "null", "true", "{% ", "*a",
			"&a [*a]");

	@Override
	public Arbitrary<String> get() {
		Arbitrary<String> piece = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(WORDS)),
				Tuple.of(2, Arbitraries.of(HOSTILE)), Tuple.of(1, Arbitraries.strings().ofMaxLength(5)));
		Arbitrary<String> separator = Arbitraries.of(" ", "", "\n", ", ");
		return separator.flatMap((between) -> piece.list().ofMaxSize(12).map((all) -> String.join(between, all)));
	}

}
