package dev.postinggraph.entity.skill;

import java.util.List;

import dev.postinggraph.entity.MatchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SkillMatcherTests {

	private static final SkillMatcher MATCHER = new SkillMatcher(SkillLexicon.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			We use C++, C#, F# and .NET          | C++; C#; F#; .NET
			Node.js, NodeJS, Node JS             | Node.js; Node.js; Node.js
			Spring-Boot, SpringBoot, spring boot | Spring Boot; Spring Boot; Spring Boot
			HTML5/CSS3                           | HTML; CSS
			using Spark/PySpark                  | Apache Spark; PySpark
			on HDFS/YARN                         | HDFS; YARN
			LLM/GPT-backed features              | LLM; GPT
			a TCP/IP stack, CI/CD                | TCP/IP; CI/CD
			C/C++                                | C; C++
			CI / CD pipelines                    | CI/CD
			Java 17, Java 8+, Python3, Angular 2+| Java; Java; Python; Angular
			SQL developer                        | SQL
			LLMs and REST APIs                   | LLM; REST
			RESTful services                     | REST
			JavaScript                           | JavaScript
			Java.You will love it                | Java
			Presto SQL                           | Presto
			Git-based workflows                  | Git
			""")
	void shouldTellTokensApart(String text, String expected) {
		assertThat(names(text)).containsExactly(expected.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Python, Go and Rust                        | Python; Go; Rust
			- Go                                       |
			You go to work, R&D reports to C-level     | Research and Development
			after our Series C round                   |
			Kubernetes and the rest of the stack       | Kubernetes
			Kubernetes, access to training             | Kubernetes
			experience with Go                         | Go
			7+ years with Go or Rust                   | Go; Rust
			Swift developer                            | Swift
			a swift response                           |
			statistics in R, Python                    | Statistics; R; Python
			Excel, Word and Outlook                    | Microsoft Excel; Microsoft Word; Microsoft Outlook
			a word of thanks, we excel                 |
			Jest, Mocha                                | Jest; Mocha
			You express yourself                       |
			experience with spring and hibernate       | Spring; Hibernate
			in spring we hibernate                     |
			"go-getter, Docker"                        | Docker
			Java at jobs@java.example or www.scala.com | Java
			see https://kotlin.example/docs/java       |
			$120,000 CAD per year                      |
			""")
	void shouldDecideOnAmbiguousNamesByTheirContext(String text, String expected) {
		assertThat(names(text)).containsExactly((expected != null) ? expected.split("; ") : new String[0]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No Java required                          |
			without any prior experience with Python  |
			Kotlin is not required, Scala is          | Scala
			You don't need to know SQL                |
			no experience with Docker needed          |
			not only Java but Kotlin                  | Java; Kotlin
			no later than May, with Java              | Java
			""")
	void shouldLeaveOutWhatIsNotAskedFor(String text, String expected) {
		assertThat(names(text)).containsExactly((expected != null) ? expected.split("; ") : new String[0]);
	}

	@Test
	void shouldAcceptAmbiguousNamesInAListOfNothingElse() {
		assertThat(names("Technologies:\njava rest cloud spring\nA text of its own.")).containsExactly("Java", "REST",
				"Cloud Computing", "Spring");
	}

	@Test
	void shouldNotTakeACompanyForItsProduct() {
		assertThat(
				names("About Snowflake\nSnowflake was founded in 2012. You build with Java.\nTools: Snowflake, Java"))
			.containsExactly("Java", "Snowflake", "Java");
	}

	@Test
	void shouldTakeASharedNameForTheSkillThatFitsTheText() {
		assertThat(names("Nursing, patient care, EMR charting")).contains("Electronic Health Records")
			.doesNotContain("Amazon EMR");
		assertThat(names("AWS, EC2, S3, EMR")).contains("Amazon EMR").doesNotContain("Electronic Health Records");
	}

	@Test
	void shouldTellWhereAndWhyItMatched() {
		assertThat(MATCHER.matches("😀 Kafka, Go; SAP, experience in Rust"))
			.extracting((match) -> match.skill().name(), SkillMatch::text, SkillMatch::start, SkillMatch::end,
					SkillMatch::rule)
			.containsExactly(tuple("Apache Kafka", "Kafka", 3, 8, MatchRule.NAME),
					tuple("Go", "Go", 10, 12, MatchRule.LIST), tuple("SAP", "SAP", 14, 17, MatchRule.CASE),
					tuple("Rust", "Rust", 33, 37, MatchRule.CUE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''
			.
			...
			.N
			C
			C+
			Java.
			-Java-
			""")
	void shouldEndOnShortTexts(String text) {
		assertThat(MATCHER.matches(text)).hasSizeLessThan(2);
	}

	private static List<String> names(String text) {
		return MATCHER.matches(text).stream().map((match) -> match.skill().name()).toList();
	}

}
