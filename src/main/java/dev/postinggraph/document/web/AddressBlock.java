package dev.postinggraph.document.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * A block of addresses, in the notation of RFC 4632: {@code 10.0.0.0/8}.
 *
 * @param network its first address
 * @param length how many leading bits its addresses share
 */
record AddressBlock(InetAddress network, int length) {

	static AddressBlock of(String text) {
		int slash = text.indexOf('/');
		return new AddressBlock(InetAddress.ofLiteral(text.substring(0, slash)),
				Integer.parseInt(text.substring(slash + 1)));
	}

	static List<AddressBlock> listOf(String... texts) {
		return Arrays.stream(texts).map(AddressBlock::of).toList();
	}

	boolean contains(InetAddress address) {
		byte[] mine = this.network.getAddress();
		byte[] others = address.getAddress();
		if (mine.length != others.length) {
			return false;
		}
		int whole = this.length / Byte.SIZE;
		int rest = Byte.SIZE - this.length % Byte.SIZE;
		return Arrays.equals(mine, 0, whole, others, 0, whole)
				&& (rest == Byte.SIZE || (mine[whole] ^ others[whole]) >> rest == 0);
	}

}
