package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StorePasswordTests {

	@TempDir
	Path directory;

	@Test
	void shouldMakeAPasswordOnce() throws IOException {
		String password = StorePassword.readOrCreate(this.directory);
		assertThat(password).hasSize(24);
		assertThat(StorePassword.readOrCreate(this.directory)).isEqualTo(password);
		assertThat(this.directory).isDirectoryNotContaining(path -> !path.endsWith("password"));
	}

	@Test
	void shouldMakeAnotherPasswordForEachStore() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other"));
		assertThat(StorePassword.readOrCreate(other)).isNotEqualTo(StorePassword.readOrCreate(this.directory));
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no modes")
	void shouldLetOnlyTheOwnerReadIt() throws IOException {
		StorePassword.readOrCreate(this.directory);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void shouldTakeThePasswordThatSomebodyWrote() throws IOException {
		Files.writeString(this.directory.resolve("password"), "correct horse\n");
		assertThat(StorePassword.readOrCreate(this.directory)).isEqualTo("correct horse");
	}

	@Test
	void shouldSayThatAPasswordIsTooShort() throws IOException {
		Path file = Files.writeString(this.directory.resolve("password"), "horse\n");
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> StorePassword.readOrCreate(this.directory))
			.withMessage(
					"The password in %s has fewer than 8 characters; write a longer one, or delete the file and the next start makes one.",
					file);
	}

}
