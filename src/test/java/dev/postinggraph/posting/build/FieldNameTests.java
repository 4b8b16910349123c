package dev.postinggraph.posting.build;

import java.util.List;

import dev.postinggraph.posting.build.FieldName.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldNameTests {

	@ParameterizedTest
	@EnumSource
	void shouldHaveEachNameOnce(FieldName field) {
		assertThat(field.keys()).isNotEmpty().doesNotHaveDuplicates().doesNotContain("");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "jobTitle, TITLE", "JOB_TITLE, TITLE", "g:Job-Title, TITLE", "Intitulé du poste, TITLE",
			"intitulé du poste, TITLE", "Veröffentlicht am, POSTED", "updated, POSTED", "Tags, SKILLS",
			"guid, REFERENCE" })
	void shouldKnowNamesHoweverTheyAreWritten(String name, FieldName field) {
		assertThat(field.isNamed(name)).isTrue();
	}

	@Test
	void shouldTellAllUsesOfAName() {
		assertThat(FieldName.uses("Apply_URL")).extracting(Use::field)
			.containsExactlyInAnyOrder(FieldName.LINK, FieldName.APPLY_URL);
		assertThat(FieldName.uses("colour")).isEqualTo(List.of());
	}

}
