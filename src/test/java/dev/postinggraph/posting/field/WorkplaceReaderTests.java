package dev.postinggraph.posting.field;

import dev.postinggraph.posting.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkplaceReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Remote                    | REMOTE
			Remote (US)               | REMOTE
			Anywhere                  | REMOTE
			Telecommute               | REMOTE
			Hybrid - London           | HYBRID
			Hybrid remote             | HYBRID
			On-site                   | ONSITE
			In office, Bath           | ONSITE
			Not remote                | ONSITE
			OnSite                    | ONSITE
			on_site                   | ONSITE
			office                    | ONSITE
			Fully Remote              | REMOTE
			Télétravail               | REMOTE
			Télétravail partiel       | HYBRID
			Vor Ort                   | ONSITE
			Homeoffice                | REMOTE
			Remoto                    | REMOTE
			Modalidad híbrida         | HYBRID
			zdalnie                   | REMOTE
			在宅勤務                   | REMOTE
			NY office                 |
			Remote Sensing Lab        |
			San Francisco, CA         |
			Remote or on-site         |
			""")
	void shouldReadFields(String text, @Nullable Workplace workplace) {
		assertThat(WorkplaceReader.read(text).value()).isEqualTo(workplace);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Engineer (Remote)               | REMOTE
			Engineer (m/w/d) - Remote, EU   | REMOTE
			Engineer, Hybrid                | HYBRID
			Engineer [Fully Remote]         | REMOTE
			Remote Sensing Scientist        |
			Scientist, Remote Sensing       |
			Hybrid Cloud Engineer           |
			Entwickler (m/w/d) - Homeoffice | REMOTE
			Analista de Datos (Remoto)      | REMOTE
			""")
	void shouldReadTitles(String title, @Nullable Workplace workplace) {
		assertThat(WorkplaceReader.readTitle(title).value()).isEqualTo(workplace);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Full-time telecommuting is an option.                   | REMOTE
			Telecommuting permitted.                                | REMOTE
			This is a fully remote position.                        | REMOTE
			The role can be performed remotely.                     | REMOTE
			Remote work within Germany is possible.                 | REMOTE
			- Remote anywhere in the US                             | REMOTE
			This role is hybrid.                                    | HYBRID
			Hybrid: two days a week in Leeds                        | HYBRID
			Three days a week in the office, the rest at home       | HYBRID
			This is an on-site role.                                | ONSITE
			Full-time, on site, from 4 a.m.                         | ONSITE
			Telecommuting is not an option.                         |
			We work with remote teams in three time zones.          |
			A stipend for your remote office; work from home allowance. |
			Hybrid clouds and remote procedure calls                |
			Remote debugging on site with customers                 |
			""")
	void shouldFindStatementsAboutTheJobOnly(String text, @Nullable Workplace workplace) {
		assertThat(WorkplaceReader.find("Join us!\n" + text + "\nYours").value()).isEqualTo(workplace);
	}

	@Test
	void shouldNotChooseBetweenStatementsThatDisagree() {
		Stated<Workplace> workplace = WorkplaceReader.find("This is a remote role.\nThis is an on-site role.");
		assertThat(workplace.value()).isNull();
		assertThat(workplace.warnings()).singleElement().asString().contains("ONSITE", "REMOTE");
	}

}
