package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrustedDocumentsTests {

	private static final String DOCUMENT = "{ skill(name: \"Java\") { id } }\n";

	@TempDir
	static Path folder;

	private TrustedDocuments documents;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("OneSkill.graphql"), DOCUMENT);
		Files.writeString(folder.resolve("notes.txt"), "{ __typename }");
		this.documents = new TrustedDocuments(folder);
	}

	@Test
	void shouldFindADocumentByItsFile() {
		assertThat(this.documents.find(named("OneSkill"))).isEqualTo(DOCUMENT);
	}

	@Test
	void shouldFindADocumentByItsHash() {
		assertThat(this.documents.find(named(DocumentSource.hash(DOCUMENT)))).isEqualTo(DOCUMENT);
		assertThat(this.documents.find(named(DocumentSource.hash(DOCUMENT.strip())))).isEqualTo(DOCUMENT);
	}

	@Test
	void shouldTakeADocumentThatIsOneOfThem() {
		assertThat(this.documents.find(ExecutionInput.newExecutionInput(DOCUMENT).build())).isEqualTo(DOCUMENT);
	}

	@Test
	void shouldRefuseAllOthers() {
		assertRefusal(named("notes"));
		assertRefusal(named("../OneSkill"));
		assertRefusal(ExecutionInput.newExecutionInput("{ __typename }").build());
		assertRefusal(named("OneSkill").transform((builder) -> builder.query("{ __typename }")));
	}

	private void assertRefusal(ExecutionInput input) {
		assertThatExceptionOfType(AbortExecutionException.class).isThrownBy(() -> this.documents.find(input))
			.satisfies((ex) -> assertThat(ex.getUnderlyingErrors()).extracting(GraphQLError::getErrorType)
				.containsExactly(ErrorCode.NOT_FOUND));
	}

	@Test
	void shouldTakeAFolderOnly() {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> new DocumentProperties(folder.resolve("OneSkill.graphql")));
	}

	private static ExecutionInput named(String name) {
		return ExecutionInput.newExecutionInput(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
			.extensions(Map.of("persistedQuery", Map.of("sha256Hash", name)))
			.build();
	}

}
