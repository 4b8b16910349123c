package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The password of the embedded store: random, made once, kept in a file that only its
 * owner may read. The file is what counts: the store takes its password from it at every
 * start.
 */
final class StorePassword {

	static final String FILE = "password";

	/** 144 bits, 24 characters. */
	private static final int BYTES = 18;

	/** What Neo4j asks for. */
	private static final int SHORTEST = 8;

	private StorePassword() {
	}

	/**
	 * The password of a store.
	 * @param directory the store's directory, which nobody else uses at this time
	 * @return the password in its file, which is made where it is missing
	 * @throws IOException if the file can't be read or written
	 * @throws StoreUnavailableException if somebody has put a password into it that Neo4j
	 * refuses
	 */
	static String readOrCreate(Path directory) throws IOException {
		Path file = directory.resolve(FILE);
		if (!Files.exists(file)) {
			create(file);
		}
		String password = Files.readString(file).strip();
		if (password.length() < SHORTEST) {
			throw new StoreUnavailableException(
					"The password in %s has fewer than %d characters; write a longer one, or delete the file and the next start makes one."
						.formatted(file, SHORTEST),
					null);
		}
		return password;
	}

	private static void create(Path file) throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		// Complete before it has its name: a crash never leaves an empty password.
		Path draft = Files.createTempFile(file.getParent(), FILE, ".new", onlyForOwner(file));
		Files.writeString(draft, password + System.lineSeparator());
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	private static FileAttribute<?>[] onlyForOwner(Path file) {
		Set<String> views = file.getFileSystem().supportedFileAttributeViews();
		return views.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
