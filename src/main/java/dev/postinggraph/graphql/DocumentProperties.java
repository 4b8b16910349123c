package dev.postinggraph.graphql;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Which documents are answered.
 *
 * @param trusted the folder of all that are; null if any document is
 */
@ConfigurationProperties("posting-graph.documents")
record DocumentProperties(@Nullable Path trusted) {

	DocumentProperties {
		if (trusted != null && !Files.isDirectory(trusted)) {
			throw new InvalidConfigurationPropertyValueException("posting-graph.documents.trusted", trusted,
					"It takes a folder with a file NAME.graphql for each document");
		}
	}

}
