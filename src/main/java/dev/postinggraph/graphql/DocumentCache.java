package dev.postinggraph.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

/**
 * Parses and validates a document once. What is invalid is not kept: nobody sends it
 * twice but by mistake.
 */
@Component
class DocumentCache implements PreparsedDocumentProvider {

	private final Cache<String, PreparsedDocumentEntry> documents;

	private final DocumentSource source;

	DocumentCache(DocumentSource source, GraphQlCaches sizes, MeterRegistry meters) {
		this.source = source;
		this.documents = Caffeine.newBuilder()
			.maximumWeight(sizes.documents())
			.weigher((String text, PreparsedDocumentEntry _) -> text.length())
			.recordStats()
			.build();
		CaffeineCacheMetrics.monitor(meters, this.documents, "graphql.documents");
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		String text = this.source.find(input);
		ExecutionInput found = input.transform((builder) -> builder.query(text));
		PreparsedDocumentEntry entry = this.documents.get(text, (_) -> parseAndValidate.apply(found));
		if (entry.hasErrors()) {
			this.documents.invalidate(text);
		}
		return CompletableFuture.completedFuture(entry);
	}

}
