package dev.postinggraph.document.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0",
			"192.167.255.255", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001:80b::200e", "64:ff9b::808:808",
			"::ffff:8.8.8.8" })
	void shouldLetThePublicInternetThrough(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255",
			"172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.100.100.200",
			"168.63.129.16", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
			"239.255.255.255", "240.0.0.1", "255.255.255.255", "2130706433", "::1", "::", "fe80::1", "fec0::1",
			"fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::127.0.0.1",
			"64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1" })
	void shouldKeepAllElseOut(String address) throws UnknownHostException {
		assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
	}

}
