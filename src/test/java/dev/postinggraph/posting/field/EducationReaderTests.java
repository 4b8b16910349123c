package dev.postinggraph.posting.field;

import dev.postinggraph.posting.Education;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EducationReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Bachelor’s degree (or its foreign degree equivalent) in Computer Science | BACHELOR
			**Bachelor’s degree** in a related field, or equivalent experience | BACHELOR
			Bachelor's or Master's degree                              | BACHELOR
			Bachelor's degree plus 5 years of experience               | BACHELOR
			BS/MS in Physics                                           | BACHELOR
			B.Sc. in Biology                                           | BACHELOR
			BA or BS degree                                            | BACHELOR
			A university degree                                        | BACHELOR
			A degree in nursing                                        | BACHELOR
			Master's degree or PhD                                     | MASTER
			Master degree in Law                                       | MASTER
			M.Sc. or Ph.D. in Statistics                               | MASTER
			MS in Chemistry                                            | MASTER
			An MBA                                                     | MASTER
			PhD in Mathematics                                         | DOCTORATE
			Associate’s degree in Nursing                              | ASSOCIATE
			High school diploma or GED                                 | HIGH_SCHOOL
			Bachelor's degree required; Master's preferred             | BACHELOR
			Bachelor's degree, Master's preferred                      | BACHELOR
			Master's degree, or Bachelor's degree with 5 more years    | BACHELOR
			Master's or PhD preferred                                  |
			A PhD is a plus                                            |
			Ideally a Bachelor's degree                                |
			No degree needed                                           |
			Abgeschlossenes Studium der Informatik                     | BACHELOR
			abgeschlossene Ausbildung als Elektroniker                 | ASSOCIATE
			Hochschulabschluss wünschenswert                           |
			Bac +5 en informatique                                     | MASTER
			Título universitario en Ingeniería                         | BACHELOR
			Ensino superior completo                                   | BACHELOR
			hbo werk- en denkniveau                                    | BACHELOR
			Wykształcenie wyższe                                       | BACHELOR
			大卒以上                                                    | BACHELOR
			It is small but it is ours, and the cap is yours           |
			Scrum Master and master data management                    |
			Associate Engineer, MS Office, BS detector                 |
			""")
	void shouldFindTheLowestDegreeThatSuffices(String text, @Nullable Education degree) {
		assertThat(EducationReader.find(text).value()).isEqualTo(degree);
	}

}
