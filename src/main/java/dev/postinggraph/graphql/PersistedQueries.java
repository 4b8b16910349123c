package dev.postinggraph.graphql;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/**
 * Automatic persisted queries: a client sends the hash of a document, and the document
 * itself only if it is told that its hash is not known, or not any more.
 */
final class PersistedQueries implements DocumentSource {

	/** What Apollo's clients look for before they send the document. */
	private static final String UNKNOWN = "PersistedQueryNotFound";

	private final Cache<String, String> documents;

	PersistedQueries(GraphQlCaches sizes, MeterRegistry meters) {
		this.documents = Caffeine.newBuilder()
			.maximumWeight(sizes.persistedQueries())
			.weigher((String hash, String text) -> hash.length() + text.length())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(meters, this.documents, "graphql.persisted");
	}

	@Override
	public String find(ExecutionInput input) {
		Optional<String> hash = DocumentSource.name(input);
		if (DocumentSource.isNamed(input)) {
			return hash.map(this.documents::getIfPresent)
				.orElseThrow(() -> DocumentSource.refusal(ErrorCode.NOT_FOUND, UNKNOWN));
		}
		String text = input.getQuery();
		hash.ifPresent((name) -> add(name, text));
		return text;
	}

	private void add(String hash, String text) {
		if (!hash.equals(DocumentSource.hash(text))) {
			throw DocumentSource.refusal(ErrorCode.BAD_USER_INPUT,
					"'sha256Hash' is not the SHA-256 of 'query' in UTF-8, in hexadecimal digits.");
		}
		this.documents.put(hash, text);
	}

}
