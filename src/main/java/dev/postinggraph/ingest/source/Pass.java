package dev.postinggraph.ingest.source;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.web.Crawl;
import dev.postinggraph.document.web.KnownPage;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a source. Only its stream may be asked for before that has been read.
 */
interface Pass {

	/** The documents that are new or may have changed. */
	Stream<Supply> stream();

	/** Whether all that the source lists has been read, now or before. */
	boolean isComplete();

	/** Why nothing at all could be read, or null. */
	@Nullable String failure();

	/** Pages to remember. */
	List<KnownPage> fetched();

	/** The addresses of all pages that the source lists. */
	Set<String> listed();

	/** The addresses of those that were not read again. */
	Set<String> unchanged();

	/**
	 * A pass over pages of the web.
	 *
	 * @param crawl reads them
	 */
	record OfWeb(Crawl crawl) implements Pass {

		@Override
		public Stream<Supply> stream() {
			return this.crawl.stream();
		}

		@Override
		public boolean isComplete() {
			return this.crawl.isComplete();
		}

		@Override
		public @Nullable String failure() {
			return this.crawl.failure();
		}

		@Override
		public List<KnownPage> fetched() {
			return this.crawl.fetched();
		}

		@Override
		public Set<String> listed() {
			return this.crawl.listed();
		}

		@Override
		public Set<String> unchanged() {
			return this.crawl.unchanged();
		}

	}

	/**
	 * A pass over all files of a folder.
	 *
	 * @param path the folder
	 */
	record OfFolder(Path path) implements Pass {

		@Override
		public Stream<Supply> stream() {
			return new FileDocuments(List.of(this.path.toString()), InputStream.nullInputStream()).stream()
				.filter((supply) -> !isOfEmptyFolder(supply));
		}

		/**
		 * Somebody who loads an empty folder is wrong; that of a source waits for files.
		 */
		private boolean isOfEmptyFolder(Supply supply) {
			return supply instanceof Supply.NotSupplied(String name, String _) && name.equals(this.path.toString())
					&& Files.isDirectory(this.path) && Files.isReadable(this.path);
		}

		@Override
		public boolean isComplete() {
			return failure() == null;
		}

		@Override
		public @Nullable String failure() {
			return Files.isReadable(this.path) ? null : "There is no such file or folder, or it can't be read.";
		}

		@Override
		public List<KnownPage> fetched() {
			return List.of();
		}

		@Override
		public Set<String> listed() {
			return Set.of();
		}

		@Override
		public Set<String> unchanged() {
			return Set.of();
		}

	}

}
