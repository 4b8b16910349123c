package dev.postinggraph.document.web;

import java.net.URI;
import java.util.Optional;

/**
 * Addresses that can be fetched.
 */
public final class WebAddress {

	private WebAddress() {
	}

	/**
	 * Reads an address.
	 * @param text an absolute address
	 * @return the address without its fragment, if it is one of http or https
	 */
	public static Optional<URI> of(String text) {
		try {
			return Optional.of(URI.create(text.strip().replaceFirst("#.*", ""))).filter(WebAddress::isOne);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static boolean isOne(URI address) {
		boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
		return web && address.getHost() != null && address.getRawUserInfo() == null;
	}

}
