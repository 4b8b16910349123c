package dev.postinggraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Makes files that hold others.
 */
final class Containers {

	private Containers() {
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	static byte[] zip(Object... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i : IntStream.range(0, namesAndContents.length / 2).toArray()) {
				zip.putNextEntry(new ZipEntry((String) namesAndContents[2 * i]));
				zip.write((byte[]) namesAndContents[2 * i + 1]);
			}
		}
		return bytes.toByteArray();
	}

	static byte[] tar(Object... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
			for (int i : IntStream.range(0, namesAndContents.length / 2).toArray()) {
				byte[] content = (byte[]) namesAndContents[2 * i + 1];
				TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[2 * i]);
				entry.setSize(content.length);
				tar.putArchiveEntry(entry);
				tar.write(content);
				tar.closeArchiveEntry();
			}
		}
		return bytes.toByteArray();
	}

}
