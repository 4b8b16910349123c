package dev.postinggraph.posting;

import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a description may hold: nothing that runs, loads or styles in a reader's browser.
 */
public final class Harmless {

	private static final Set<String> ACTIVE = Set.of("script", "style", "iframe", "object", "embed", "svg", "math",
			"img", "link", "meta", "base", "form", "input", "button", "video", "audio", "source", "template", "marquee",
			"details", "textarea", "frameset", "applet", "noscript", "xmp", "plaintext");

	private static final Set<String> ALLOWED = Set.of("href", "rel", "title", "class", "cite", "colspan", "rowspan",
			"summary", "width", "span", "scope", "axis", "abbr", "start", "type", "height");

	private Harmless() {
	}

	/**
	 * Fails if a description holds what it may not.
	 * @param description HTML
	 */
	public static void shouldBeHarmless(String description) {
		for (Element element : Jsoup.parseBodyFragment(description).body().select("body *")) {
			assertThat(ACTIVE).doesNotContain(element.normalName());
			for (Attribute attribute : element.attributes()) {
				assertThat(ALLOWED).contains(attribute.getKey());
				if (attribute.getKey().equals("href") || attribute.getKey().equals("cite")) {
					assertThat(attribute.getValue().toLowerCase(Locale.ROOT)).matches("(?:https?:|mailto:)(?s:.*)");
				}
			}
		}
	}

}
