package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

	private StorePassword() {
	}

	static String readOrCreate(Path directory) throws IOException {
		Path file = directory.resolve(FILE);
		if (!Files.exists(file)) {
			create(file);
		}
		return Files.readString(file).strip();
	}

	private static void create(Path file) throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		// Complete before it has its name: a crash never leaves an empty password.
		Path draft = Files.createTempFile(file.getParent(), FILE, ".new", onlyForOwner(file));
		try {
			Files.writeString(draft, password + System.lineSeparator(), StandardOpenOption.TRUNCATE_EXISTING);
			Files.move(draft, file);
		}
		catch (FileAlreadyExistsException ex) {
			Files.delete(draft);
		}
	}

	private static FileAttribute<?>[] onlyForOwner(Path file) {
		Set<String> views = file.getFileSystem().supportedFileAttributeViews();
		return views.contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
