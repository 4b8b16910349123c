package dev.postinggraph.ingest.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a source's postings come from.
 */
public sealed interface Origin {

	/**
	 * What it is, such as {@code greenhouse} or {@code feed}.
	 * @return the key that names it in the configuration
	 */
	String kind();

	/**
	 * Where it is.
	 * @return an address or a path
	 */
	String address();

	/**
	 * A company's postings at an applicant-tracking system.
	 *
	 * @param system the system
	 * @param token the company's name there
	 */
	record Board(BoardKind system, String token) implements Origin {

		@Override
		public String kind() {
			return this.system.key();
		}

		@Override
		public String address() {
			return this.system.address(this.token).toString();
		}

	}

	/**
	 * One document with all postings, in any format that is read.
	 *
	 * @param url its address
	 */
	record Feed(URI url) implements Origin {

		@Override
		public String kind() {
			return "feed";
		}

		@Override
		public String address() {
			return this.url.toString();
		}

	}

	/**
	 * A sitemap, or an index of sitemaps, that lists pages with a posting each.
	 *
	 * @param url its address
	 * @param pages found in the addresses of pages with postings
	 * @param atMost how many pages are asked for in one run
	 */
	record Sitemap(URI url, Pattern pages, int atMost) implements Origin {

		@Override
		public String kind() {
			return "sitemap";
		}

		@Override
		public String address() {
			return this.url.toString();
		}

	}

	/**
	 * A folder with all that is below it, or a file.
	 *
	 * @param path its path
	 */
	record Folder(Path path) implements Origin {

		@Override
		public String kind() {
			return "folder";
		}

		@Override
		public String address() {
			return this.path.toString();
		}

	}

}
