package dev.postinggraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Reads {@code graphql/examples}, the operations that the project shows to newcomers.
 */
final class Examples {

	private static final String EXTENSION = ".graphql";

	private static final String LOCATION = "classpath*:graphql/examples/*" + EXTENSION;

	private Examples() {
	}

	/**
	 * Returns the examples, in the order of their names.
	 */
	static List<Example> read(ResourcePatternResolver resources) {
		try {
			return Arrays.stream(resources.getResources(LOCATION))
				.map(Examples::read)
				.sorted(Comparator.comparing(Example::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list %s".formatted(LOCATION), ex);
		}
	}

	private static Example read(Resource resource) {
		try {
			String file = Objects.requireNonNull(resource.getFilename());
			String name = file.substring(0, file.length() - EXTENSION.length());
			return new Example(name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read %s".formatted(resource), ex);
		}
	}

}
