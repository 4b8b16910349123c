package dev.postinggraph.document.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up and refuses those that lead where fetching may not go. The client
 * connects to the very addresses that were checked, so a name that means another address
 * a moment later (DNS rebinding) gains nothing; an address in a URL comes by here too.
 */
final class CheckedResolver implements DnsResolver {

	private final DnsResolver resolver;

	private final Predicate<InetAddress> allowed;

	CheckedResolver(DnsResolver resolver, Predicate<InetAddress> allowed) {
		this.resolver = resolver;
		this.allowed = allowed;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = this.resolver.resolve(host);
		if (!Arrays.stream(addresses).allMatch(this.allowed)) {
			throw new RefusedHostException(host);
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) throws UnknownHostException {
		return this.resolver.resolveCanonicalHostname(host);
	}

	/** The host is in a private network. */
	static final class RefusedHostException extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		RefusedHostException(String host) {
			super(host);
		}

	}

}
