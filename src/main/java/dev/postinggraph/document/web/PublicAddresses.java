package dev.postinggraph.document.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the public internet from what only this machine or its network reaches, by the
 * registries of
 * <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">special
 * addresses</a>.
 */
final class PublicAddresses {

	private static final List<AddressBlock> SPECIAL_V4 = AddressBlock.listOf("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
			"127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
			"192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
			// Looks public, but is how a machine at Azure reaches its host.
			"168.63.129.16/32");

	/** All that has been given out of IPv6; link-local and unique local ones are not. */
	private static final AddressBlock GLOBAL_V6 = AddressBlock.of("2000::/3");

	/** Tunnels, documentation and the like: Teredo and 6to4 lead into IPv4. */
	private static final List<AddressBlock> SPECIAL_V6 = AddressBlock.listOf("2001::/23", "2001:db8::/32", "2002::/16",
			"3fff::/20");

	/** Where a network without IPv4 reaches IPv4: RFC 6052. */
	private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");

	private static final int V4_IN_NAT64 = 12;

	private PublicAddresses() {
	}

	/**
	 * Whether an address is one of the public internet. Java knows IPv4 within IPv6 (RFC
	 * 4291, 2.5.5.2) as IPv4 already.
	 */
	static boolean contain(InetAddress address) {
		return switch (address) {
			case Inet4Address v4 -> none(SPECIAL_V4, v4);
			case Inet6Address v6 when NAT64.contains(v6) -> none(SPECIAL_V4, behindNat64(v6));
			case Inet6Address v6 -> GLOBAL_V6.contains(v6) && none(SPECIAL_V6, v6);
			default -> false;
		};
	}

	private static boolean none(List<AddressBlock> blocks, InetAddress address) {
		return blocks.stream().noneMatch((block) -> block.contains(address));
	}

	private static InetAddress behindNat64(Inet6Address address) {
		try {
			byte[] bytes = address.getAddress();
			return InetAddress.getByAddress(Arrays.copyOfRange(bytes, V4_IN_NAT64, bytes.length));
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException("Four bytes are an address", ex);
		}
	}

}
