package dev.postinggraph.posting.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Addresses that a document states, of which only those of the web and of mail are kept.
 */
public final class Urls {

	private Urls() {
	}

	/**
	 * An address of a page.
	 * @param text what may be one, or null
	 * @return it, if it is an absolute http or https address
	 */
	public static Optional<String> page(@Nullable String text) {
		return parsed(text).filter((uri) -> uri.getHost() != null)
			.filter((uri) -> hasScheme(uri, "http") || hasScheme(uri, "https"))
			.map(URI::toString);
	}

	/**
	 * An address at which to apply.
	 * @param text what may be one, or null
	 * @return it, if it is that of a page or of a mailbox
	 */
	public static Optional<String> pageOrMail(@Nullable String text) {
		return page(text).or(() -> parsed(text).filter((uri) -> hasScheme(uri, "mailto")).map(URI::toString));
	}

	/**
	 * The site that an address belongs to.
	 * @param url an address, or null
	 * @return its host without {@code www.}, if it is that of a page
	 */
	public static Optional<String> host(@Nullable String url) {
		return page(url).map((page) -> URI.create(page).getHost().toLowerCase(Locale.ROOT))
			.map((host) -> host.startsWith("www.") ? host.substring("www.".length()) : host);
	}

	private static boolean hasScheme(URI uri, String scheme) {
		return scheme.equalsIgnoreCase(uri.getScheme());
	}

	private static Optional<URI> parsed(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new URI(text.strip().replace(" ", "%20").replace("|", "%7C")));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
