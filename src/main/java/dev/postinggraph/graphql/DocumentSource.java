package dev.postinggraph.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;

/**
 * Knows which document a request stands for: the one that it brings, or one that it names
 * by {@code extensions.persistedQuery.sha256Hash}, as
 * <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Apollo's
 * clients</a> do.
 */
interface DocumentSource {

	/**
	 * The document of a request.
	 * @param input the request
	 * @return its text
	 * @throws AbortExecutionException if the request names none that is known
	 */
	String find(ExecutionInput input);

	/** Whether a request brings no document of its own. */
	static boolean isNamed(ExecutionInput input) {
		return PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(input.getQuery());
	}

	/** What a request names its document by, in lower case. */
	static Optional<String> name(ExecutionInput input) {
		return (input.getExtensions().get("persistedQuery") instanceof Map<?, ?> query
				&& query.get("sha256Hash") instanceof String hash) ? Optional.of(hash.toLowerCase(Locale.ROOT))
						: Optional.empty();
	}

	static String hash(String text) {
		try {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	static AbortExecutionException refusal(ErrorCode code, String message) {
		List<GraphQLError> errors = List.of(code.error(message));
		return new AbortExecutionException(errors);
	}

}
