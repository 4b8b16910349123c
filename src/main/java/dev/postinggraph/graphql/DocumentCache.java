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

	DocumentCache(GraphQlCaches sizes, MeterRegistry meters) {
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
		PreparsedDocumentEntry known = this.documents.getIfPresent(input.getQuery());
		return CompletableFuture.completedFuture((known != null) ? known : parsed(input, parseAndValidate));
	}

	private PreparsedDocumentEntry parsed(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry parsed = parseAndValidate.apply(input);
		if (!parsed.hasErrors()) {
			this.documents.put(input.getQuery(), parsed);
		}
		return parsed;
	}

}
