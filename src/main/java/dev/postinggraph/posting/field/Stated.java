package dev.postinggraph.posting.field;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a source states for a field.
 *
 * @param <T> the type of the value
 * @param value the value, or null if none is stated or it can't be told
 * @param warnings what was doubtful, a sentence each
 */
public record Stated<T>(@Nullable T value, List<String> warnings) {

	public Stated {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Nothing is stated.
	 * @param <T> the type that a value would have
	 * @return no value and no warning
	 */
	public static <T> Stated<T> nothing() {
		return new Stated<>(null, List.of());
	}

	/**
	 * A value beyond doubt.
	 * @param <T> its type
	 * @param value the value
	 * @return it, without a warning
	 */
	public static <T> Stated<T> of(T value) {
		return new Stated<>(value, List.of());
	}

	/**
	 * Something is stated that can't be told.
	 * @param <T> the type that a value would have
	 * @param warning what is doubtful, a sentence
	 * @return no value
	 */
	public static <T> Stated<T> unclear(String warning) {
		return new Stated<>(null, List.of(warning));
	}

	/**
	 * The value, for those who have no use for warnings.
	 * @return the value, if there is one
	 */
	public Optional<T> found() {
		return Optional.ofNullable(this.value);
	}

}
