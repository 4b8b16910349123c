package dev.postinggraph.entity.company;

import java.util.List;
import java.util.Objects;

import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.posting.Organization;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompanyResolverTests {

	private static final CompanyResolver RESOLVER = CompanyResolver.withTables();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Quillmark                          | Quillmark
			Quillmark, Inc.                    | Quillmark
			Quillmark Inc                      | Quillmark
			Quillmark L.L.C.                   | Quillmark
			Quillmark GmbH                     | Quillmark
			Quillmark GmbH & Co. KG            | Quillmark
			Quillmark AG                       | Quillmark
			Quillmark S.A.                     | Quillmark
			Quillmark Sp. z o.o.               | Quillmark
			Quillmark (Pvt) Ltd                | Quillmark
			Quillmark Pty. Ltd.                | Quillmark
			Quillmark Co., Ltd.                | Quillmark
			Quillmark S.A. de C.V.             | Quillmark
			Quillmark UG (haftungsbeschränkt)  | Quillmark
			Quillmark A/S                      | Quillmark
			Quillmark Job Board                | Quillmark
			Quillmark, Inc. - Careers          | Quillmark
			Quillmark Careers Page             | Quillmark
			Careers at Quillmark               | Quillmark
			#Quillmark                         | Quillmark
			"Quillmark®"                       | Quillmark
			Gasthaus "Zum Farn"                | Gasthaus "Zum Farn"
			Gasthaus "Zum Farn" GmbH           | Gasthaus "Zum Farn"
			# names that look like a legal form or an addition
			The Limited                        | The Limited
			Fern & Co.                         | Fern & Co.
			Hazel and Company                  | Hazel and Company
			Unlimited                          | Unlimited
			Dansk Elas                         | Dansk Elas
			Careers                            | Careers
			Inc.                               | Inc.
			Harbour Jobs                       | Harbour Jobs
			Harbourjobs                        | Harbourjobs
			FERN HOMES                         | FERN HOMES
			""")
	void shouldTakeOffWhatSourcesAdd(String stated, String name) {
		assertThat(resolve(stated, "").name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Quillmarkjobadvertisements | At Quillmark, we write.                   | Quillmark
			quillmarkcareers           | About Quillmark: Quillmark’s teams write. | Quillmark
			QuillmarkInc               | Quillmark is hiring.                      | Quillmark
			Quillmark Jobs             | Join Quillmark today.                     | Quillmark
			quillmarkbooks             | Quillmark Books prints.                   | Quillmark Books
			quillmark                  | QuillMark prints.                         | QuillMark
			# the text does not name it, or names it in an address only
			Quillmarkjobs              | Join us. See quillmark.example/jobs       | Quillmarkjobs
			Quillmarkjobs              | Apply at Quillmarkjobs.                   | Quillmarkjobs
			Quillmark Jobs             | Quillmark Jobs is a board.                | Quillmark Jobs
			# a word of the language, not a name
			Greenjobs                  | Green energy and green jobs.              | Greenjobs
			together                   | Together we grow together.                | together
			""")
	void shouldTrustTheTextForGluedNames(String stated, String text, String name) {
		assertThat(resolve(stated, text).name()).isEqualTo(name);
	}

	@Test
	void shouldKeepTheStatedSpellingAsAlias() {
		assertThat(resolve("Quillmark, Inc.", "")).isEqualTo(
				new Company("company:quillmark", "Quillmark", List.of("Quillmark, Inc."), "https://quillmark.example"));
		assertThat(resolve("Quillmark", "").aliases()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			QUILLMARK            | company:quillmark
			Café Quillé          | company:cafe-quille
			CAFE QUILLE Ltd      | company:cafe-quille
			Łowiecki & Søn       | company:lowiecki-and-son
			Quill C++ Tools      | company:quill-c-plus-plus-tools
			""")
	void shouldIgnoreCaseAndAccentsInIds(String stated, String id) {
		assertThat(resolve(stated, "").id()).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Quillmark, Inc.            |                         | Quillmark, Inc.
			Quillmark Careers          |                         | Quillmark Careers
			#Quillmark                 |                         | Quillmark
			"Quillmark® GmbH"          |                         | Quillmark GmbH
			Quillmarkjobadvertisements | At Quillmark, we write. | Quillmark
			quillmarkbooks             | Quillmark Books prints. | Quillmark Books
			""")
	void shouldTellTheNameThatTheSourceMeans(String stated, @Nullable String text, String meant) {
		assertThat(mention(stated, Objects.requireNonNullElse(text, "")).text()).isEqualTo(meant);
	}

	@Test
	void shouldFindNoCompanyInMereMarks() {
		assertThat(RESOLVER.resolve(new Organization(" - ", null), "")).isNull();
	}

	private static Company resolve(String stated, String text) {
		return mention(stated, text).company();
	}

	private static CompanyMention mention(String stated, String text) {
		return Objects.requireNonNull(RESOLVER.resolve(new Organization(stated, "https://quillmark.example"), text));
	}

}
