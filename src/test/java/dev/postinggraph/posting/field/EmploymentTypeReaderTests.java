package dev.postinggraph.posting.field;

import java.util.List;

import dev.postinggraph.posting.EmploymentType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmploymentTypeReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Full-time            | FULL_TIME
			FULL_TIME            | FULL_TIME
			Full time, Contract  | FULL_TIME,CONTRACTOR
			Permanent            | FULL_TIME
			Permanent part-time  | PART_TIME
			Freelance            | CONTRACTOR
			Internship           | INTERN
			Fixed-term           | TEMPORARY
			Volunteer            | VOLUNTEER
			Per diem             | PER_DIEM
			FullTime             | FULL_TIME
			fulltime_permanent   | FULL_TIME
			Contract to Hire     | CONTRACTOR
			Other                | OTHER
			Festanstellung       | FULL_TIME
			Vollzeit oder Teilzeit | FULL_TIME,PART_TIME
			befristet, Teilzeit  | PART_TIME,TEMPORARY
			Werkstudent          | INTERN
			CDI - Temps plein    | FULL_TIME
			CDD                  | TEMPORARY
			Contrat d'apprentissage | INTERN
			Jornada completa     | FULL_TIME
			Tempo determinato    | TEMPORARY
			Estágio              | INTERN
			Deeltijd             | PART_TIME
			Umowa o pracę        | FULL_TIME
			Umowa zlecenie       | CONTRACTOR
			Deltid               | PART_TIME
			Hlavní pracovní poměr | FULL_TIME
			正社員                | FULL_TIME
			兼职                  | PART_TIME
			""")
	void shouldReadFields(String text, String types) {
		assertThat(EmploymentTypeReader.read(text)).isEqualTo(Stated.of(types(types)));
	}

	@Test
	void shouldWarnOfAnUnknownType() {
		Stated<List<EmploymentType>> types = EmploymentTypeReader.read("Headcount");
		assertThat(types.value()).containsExactly(EmploymentType.OTHER);
		assertThat(types.warnings()).singleElement().asString().contains("Headcount");
	}

	@Test
	void shouldTakeADateForNoType() {
		Stated<List<EmploymentType>> types = EmploymentTypeReader.read("2026-01-01");
		assertThat(types.value()).isNull();
		assertThat(types.warnings()).singleElement().asString().contains("2026-01-01");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			This is a full-time position.                        | FULL_TIME
			This is a part-time role.                            | PART_TIME
			The position is a temporary job.                     | TEMPORARY
			- Full-time, 36 hours a week                         | FULL_TIME
			Contract position                                    | CONTRACTOR
			Vertragsart: unbefristet, Teilzeit                   | PART_TIME
			**Contrat :** CDD de 6 mois                          | TEMPORARY
			Full-time telecommuting is an option.                |
			Full-time employees are eligible for insurance.      |
			We contract with regular suppliers; internal roles.  |
			Regular, honest feedback                             |
			""")
	void shouldFindStatementsAboutTheJobOnly(String text, @Nullable String types) {
		assertThat(EmploymentTypeReader.find(text).found().orElse(List.of())).isEqualTo(types(types));
	}

	@Test
	void shouldReadParenthesesOfTitles() {
		assertThat(EmploymentTypeReader.readTitle("Nurse (Part-Time)").value())
			.containsExactly(EmploymentType.PART_TIME);
		assertThat(EmploymentTypeReader.readTitle("Verkäufer (m/w/d) - Teilzeit").value())
			.containsExactly(EmploymentType.PART_TIME);
		assertThat(EmploymentTypeReader.readTitle("Contract Manager (m/f)").value()).isNull();
	}

	private static List<EmploymentType> types(@Nullable String names) {
		return (names == null) ? List.of() : ListReader.read(names).stream().map(EmploymentType::valueOf).toList();
	}

}
