package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Takes the documents out of a file: one that holds many is recognised by its first bytes
 * or lines, never by its name.
 */
final class Unpacker {

	private static final byte[] GZIP = { 0x1F, (byte) 0x8B, 8 };

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] EMPTY_ZIP = { 'P', 'K', 5, 6 };

	private static final byte[] TAR = { 'u', 's', 't', 'a', 'r' };

	/** Where the header of a tar's first entry says what it is, by POSIX. */
	private static final int TAR_MAGIC = 257;

	private final Limits limits;

	private final Inflation inflation;

	Unpacker(Limits limits) {
		this.limits = limits;
		this.inflation = new Inflation(limits.ratio());
	}

	/**
	 * The documents of a file.
	 * @param name its name
	 * @param file its content, which stays open
	 * @param seenAt when it was current
	 * @return its documents
	 * @throws IOException if its beginning can't be read
	 */
	Supplies open(String name, InputStream file, Instant seenAt) throws IOException {
		return open(name, this.inflation.compressed(file), seenAt, 0);
	}

	/**
	 * The documents of a file or of an entry in an archive.
	 * @param depth how many containers it lies in
	 */
	Supplies open(String name, InputStream input, Instant seenAt, int depth) throws IOException {
		byte[] head = input.readNBytes(this.limits.size() + 1);
		InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), input);
		if (startsWith(head, 0, GZIP) || startsWith(head, 0, ZIP) || startsWith(head, 0, EMPTY_ZIP)
				|| startsWith(head, TAR_MAGIC, TAR)) {
			return (depth < this.limits.depth()) ? unpack(name, head, whole, seenAt, depth + 1)
					: Supplies.of(new NotSupplied(name,
							"It is an archive in an archive, %d deep: unpack it first.".formatted(depth)));
		}
		return split(name, head, whole, seenAt);
	}

	private Supplies unpack(String name, byte[] head, InputStream whole, Instant seenAt, int depth) throws IOException {
		if (startsWith(head, 0, GZIP)) {
			String inner = "%s!%s".formatted(name, nameWithin(name));
			return open(inner, this.inflation.inflated(new GZIPInputStream(whole, Limits.BUFFER)), seenAt, depth);
		}
		if (startsWith(head, TAR_MAGIC, TAR)) {
			return new Archive<>(name, new TarArchiveInputStream(whole), seenAt, this.limits, entry(depth, false));
		}
		String encoding = StandardCharsets.UTF_8.name();
		return new Archive<>(name, new ZipArchiveInputStream(whole, encoding, true, true), seenAt, this.limits,
				entry(depth, true));
	}

	/** A tar is no larger inside than outside. */
	private Archive.Opener entry(int depth, boolean inflated) {
		return (name, content, seenAt) -> open(name, inflated ? this.inflation.inflated(content) : content, seenAt,
				depth);
	}

	/** A gzip holds one file, named as it is itself but for the ending. */
	private static String nameWithin(String name) {
		String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
		return file.endsWith(".tgz") ? file.replaceFirst("tgz$", "tar") : file.replaceFirst("\\.gz$", "");
	}

	private Supplies split(String name, byte[] head, InputStream whole, Instant seenAt) {
		if (RejectedDocuments.isOne(head)) {
			return new RejectedDocuments(name, whole, seenAt, this.limits);
		}
		if (JsonLines.isOne(head)) {
			return new JsonLines(name, whole, seenAt, this.limits);
		}
		Optional<Character> delimiter = TableRows.delimiter(head);
		if (delimiter.isPresent()) {
			return new TableRows(name, whole, delimiter.get(), seenAt, this.limits);
		}
		if (head.length <= this.limits.size()) {
			return Supplies.of(new Supplied(new Document(name, head, seenAt)));
		}
		if (JsonElements.isJson(head)) {
			return new JsonElements(name, whole, seenAt, this.limits);
		}
		return XmlElements.isXml(head) ? new XmlElements(name, whole, seenAt, this.limits)
				: Supplies.of(this.limits.tooLarge(name));
	}

	private static boolean startsWith(byte[] head, int offset, byte[] magic) {
		int end = offset + magic.length;
		return head.length >= end && Arrays.equals(head, offset, end, magic, 0, magic.length);
	}

}
