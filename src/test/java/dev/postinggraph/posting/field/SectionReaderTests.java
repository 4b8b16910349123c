package dev.postinggraph.posting.field;

import java.util.List;
import java.util.stream.Collectors;

import dev.postinggraph.posting.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SectionReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			What you’ll do                      | DUTIES
			Job Duties                          | DUTIES
			Key Responsibilities                | DUTIES
			In this role, you will              | DUTIES
			Deine Aufgaben                      | DUTIES
			What we’re looking for              | REQUIRED
			Minimum Requirements                | REQUIRED
			Special Skill Requirements          | REQUIRED
			Skills and Experience               | REQUIRED
			Basic Qualifications                | REQUIRED
			Who you are                         | REQUIRED
			Education                           | REQUIRED
			Preferred Qualifications            | PREFERRED
			Nice to have                        | PREFERRED
			Bonus points if you have            | PREFERRED
			Additional skills                   | PREFERRED
			Benefits                            | BENEFITS
			What we offer                       | BENEFITS
			Salary                              | BENEFITS
			Compensation and benefits           | BENEFITS
			About Pinecone Valley               | ABOUT
			Who we are                          | ABOUT
			About the team                      | ABOUT
			About the role                      | SUMMARY
			Our Commitment to Inclusion         | LEGAL
			Equal Employment Opportunity        | LEGAL
			How to apply                        | LEGAL
			Job Description                     | OTHER
			Was dich erwartet                   | DUTIES
			Das bringst du mit                  | REQUIRED
			Das bieten wir dir                  | BENEFITS
			Bewerbungsprozess                   | LEGAL
			Vos missions                        | DUTIES
			Profil recherché                    | REQUIRED
			Qui sommes-nous ?                   | ABOUT
			Funciones                           | DUTIES
			¿Qué ofrecemos?                     | BENEFITS
			Se valorará                         | PREFERRED
			Responsabilidades e atribuições     | DUTIES
			Requisitos e qualificações          | REQUIRED
			Diferenciais                        | PREFERRED
			Di cosa ti occuperai                | DUTIES
			Cosa offriamo                       | BENEFITS
			Wat ga je doen                      | DUTIES
			Functie-eisen                       | REQUIRED
			Wat bieden wij                      | BENEFITS
			Twój zakres obowiązków              | DUTIES
			Nasze wymagania                     | REQUIRED
			Mile widziane                       | PREFERRED
			Arbetsuppgifter                     | DUTIES
			仕事内容                             | DUTIES
			任职要求                             | REQUIRED
			Strong communication skills         |
			Java and Kotlin                     |
			We work hard                        |
			""")
	void shouldTellWhatAHeadingIsFor(String heading, Body.@Nullable Kind kind) {
		assertThat(Headings.kind(heading).orElse(null)).isEqualTo(kind);
	}

	@Test
	void shouldDivideMarkdown() {
		assertThat(divide("""
				Hello.
				## Requirements
				- Java
				### Backend
				- Go
				## Holidays on the moon
				Many.
				## Perks & benefits of working here
				- Tea
				**Nice to have:**
				- Rust
				**Kotlin**
				- or Swift
				**About us:** We are us.
				""")).containsExactly("OTHER Hello.", "REQUIRED ## Requirements/- Java/### Backend/- Go",
				"OTHER ## Holidays on the moon/Many.", "BENEFITS ## Perks & benefits of working here/- Tea",
				"PREFERRED **Nice to have:**/- Rust/**Kotlin**/- or Swift", "ABOUT **About us:** We are us.");
	}

	@Test
	void shouldDividePlainText() {
		assertThat(divide("""
				About Tin Whistle:

				We make tin whistles.
				Job Duties: Blow. Skills are learned here: slowly.
				Minimum Requirements: Breath.
				Experience with one of the following
				(1) Whistling
				Preferred
				Perfect pitch.
				""")).containsExactly("ABOUT About Tin Whistle://We make tin whistles.",
				"DUTIES Job Duties: Blow. Skills are learned here: slowly.",
				"REQUIRED Minimum Requirements: Breath./Experience with one of the following/(1) Whistling",
				"PREFERRED Preferred/Perfect pitch.");
	}

	@Test
	void shouldFindNoSectionInBlankText() {
		assertThat(SectionReader.read(" \r\n\t\n", 0, 5)).isEmpty();
	}

	private static List<String> divide(String text) {
		return SectionReader.read(text, 0, text.length())
			.stream()
			.map((section) -> section.kind() + " "
					+ text.substring(section.start(), section.end()).lines().collect(Collectors.joining("/")))
			.toList();
	}

}
