package dev.postinggraph.entity.role;

import java.util.Set;

import dev.postinggraph.entity.Role;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleResolverTests {

	private static final Set<String> PLACES = Set.of("Berlin", "New York", "Munich", "Austin", "TX", "Mobile", "IT",
			"Remote - Germany", "Germany", "Brazil");

	private static final RoleResolver RESOLVER = RoleResolver.withTables(PLACES::contains);

	@ParameterizedTest
	@CsvSource(delimiterString = "->", nullValues = "-", quoteCharacter = '`', textBlock = """
			# seniority
			Senior Software Engineer                          -> Software Engineer               -> SENIOR
			Sr. Software Engineer                             -> Software Engineer               -> SENIOR
			Starszy Programista Python                        -> Python Engineer                 -> SENIOR
			Desarrollador Backend Semi Senior                 -> Backend Engineer                -> MID
			Kierownik projektu                                -> Project Manager                 ->
			Sr Data Scientist                                 -> Data Scientist                  -> SENIOR
			Junior Accountant                                 -> Accountant                      -> JUNIOR
			Associate Product Manager                         -> Product Manager                 -> JUNIOR
			Software Engineer, New Grad                       -> Software Engineer               -> JUNIOR
			UX Designer (Mid level)                           -> UX Designer                     -> MID
			Lead Data Engineer                                -> Data Engineer                   -> LEAD
			Software Engineer Lead                            -> Software Engineer               -> LEAD
			Security Engineer, Lead                           -> Security Engineer               -> LEAD
			Staff Mobile Engineer                             -> Mobile Engineer                 -> STAFF
			Senior Staff Data Engineer                        -> Data Engineer                   -> STAFF
			(USA) Staff, UX Designer                          -> UX Designer                     -> STAFF
			Principal Product Designer                        -> Product Designer                -> PRINCIPAL
			Software Engineer Intern                          -> Software Engineer               -> INTERN
			Senior Associate                                  -> Associate                       -> SENIOR
			# words of seniority that are the job
			Engineering Manager                               -> Engineering Manager             -> MANAGER
			Senior Engineering Manager, Payments              -> Engineering Manager             -> MANAGER
			Product Manager                                   -> Product Manager                 -> -
			Senior Product Manager, Monetization              -> Product Manager                 -> SENIOR
			Key Account Manager                               -> Key Account Manager             -> -
			Head of Data                                      -> Head of Data                    -> DIRECTOR
			Vice President                                    -> Vice President                  -> EXECUTIVE
			Chief Financial Officer                           -> Chief Financial Officer         -> EXECUTIVE
			CTO                                               -> CTO                             -> EXECUTIVE
			Chief of Staff                                    -> Chief of Staff                  -> -
			Art Director                                      -> Art Director                    -> -
			Head Chef                                         -> Head Chef                       -> -
			Staff Accountant                                  -> Staff Accountant                -> -
			Lead Generation Specialist                        -> Lead Generation Specialist      -> -
			Data Science Lead                                 -> Data Science Lead               -> LEAD
			Team Leader                                       -> Team Leader                     -> LEAD
			Product Marketing Intern                          -> Product Marketing Intern        -> INTERN
			2027 Operations Internship, Brazil                -> Operations Internship           -> INTERN
			Account Executive                                 -> Account Executive               -> -
			Warehouse Associate                               -> Warehouse Associate             -> -
			Mid-Market Account Executive                      -> Mid-Market Account Executive    -> -
			# a bare head takes what follows it
			Principal Engineer, Online Systems                -> Online Systems Engineer         -> PRINCIPAL
			Engineer, Search                                  -> Search Engineer                 -> -
			Senior Engineer II, Search (Berlin)               -> Search Engineer                 -> SENIOR
			Senior Engineer (.NET)                            -> .NET Engineer                   -> SENIOR
			Engineer - Data                                   -> Data Engineer                   -> -
			Engineer, Mobile                                  -> Mobile Engineer                 -> -
			Analyst, IT                                       -> IT Analyst                      -> -
			Manager, Solutions Engineering - Berlin           -> Solutions Engineering Manager   -> MANAGER
			Director, Product Marketing                       -> Product Marketing Director      -> DIRECTOR
			Director of Product Marketing                     -> Product Marketing Director      -> DIRECTOR
			Senior Director, Accounting & Reporting           -> Accounting & Reporting Director -> DIRECTOR
			VP, Engineering                                   -> Vice President of Engineering   -> EXECUTIVE
			Engineer, Senior                                  -> Engineer                        -> SENIOR
			Engineer, Berlin                                  -> Engineer                        -> -
			Designer, Austin, TX                              -> Designer                        -> -
			# team, place, program
			Software Engineer, Payments                       -> Software Engineer               -> -
			Software Engineer - Payments                      -> Software Engineer               -> -
			Software Engineer (Payments Team)                 -> Software Engineer               -> -
			Forward Deployed Engineer - Munich                -> Forward Deployed Engineer       -> -
			Data Analyst in Berlin                            -> Data Analyst                    -> -
			Customer Success Engineer New York                -> Customer Success Engineer       -> -
			Acme Cloud: Security Analyst                      -> Security Analyst                -> -
			Trading Platform - Backend Engineer               -> Backend Engineer                -> -
			# level, employment, number, shift
			Software Engineer II                              -> Software Engineer               -> -
			Software Engineer III, Search                     -> Software Engineer               -> -
			Software Engineer, Level 3                        -> Software Engineer               -> -
			Software Engineer L5                              -> Software Engineer               -> -
			Data Engineer 2                                   -> Data Engineer                   -> -
			3D Artist                                         -> 3D Artist                       -> -
			Data Analyst (Contract)                           -> Data Analyst                    -> -
			Game Designer (12 month contract)                 -> Game Designer                   -> -
			Part-Time Office Assistant ($21/hour)             -> Office Assistant                -> -
			Contract Manager                                  -> Contract Manager                -> -
			Night Shift Nurse - REQ-20391                     -> Nurse                           -> -
			Data Engineer - 135150                            -> Data Engineer                   -> -
			Data Engineer (R-0012345)                         -> Data Engineer                   -> -
			Data Engineer #42                                 -> Data Engineer                   -> -
			Remote Data Engineer | Full-time                  -> Data Engineer                   -> -
			# gender marks and other languages
			Data Engineer (m/w/d)                             -> Data Engineer                   -> -
			Data Engineer (all genders)                       -> Data Engineer                   -> -
			Data Engineer (f/m/x) - Berlin                    -> Data Engineer                   -> -
			Chargé de recrutement H/F                         -> Chargé de recrutement           -> -
			Employé(e) de bureau                              -> Employé de bureau               -> -
			Softwareentwickler:in (m/w/d)                     -> Software Engineer               -> -
			Softwareentwickler*in                             -> Software Engineer               -> -
			Softwareentwickler/-in                            -> Software Engineer               -> -
			Ingénieur logiciel senior                         -> Software Engineer               -> SENIOR
			Werkstudent Marketing                             -> Werkstudent Marketing           -> INTERN
			# one role, many ways to say it
			Sr. SWE                                           -> Software Engineer               -> SENIOR
			Software Developer II                             -> Software Engineer               -> -
			Junior Full-Stack Developer                       -> Full Stack Engineer             -> JUNIOR
			Back End Developer                                -> Backend Engineer                -> -
			Back-end Software Engineer                        -> Backend Engineer                -> -
			Sr. Front-End Dev                                 -> Frontend Engineer               -> SENIOR
			SRE                                               -> Site Reliability Engineer       -> -
			SENIOR SOFTWARE ENGINEER                          -> Software Engineer               -> SENIOR
			senior account executive                          -> Account Executive               -> SENIOR
			# nothing but what is left out
			Senior                                            -> Senior                          -> SENIOR
			(m/w/d)                                           -> m/w/d                           -> -
			Growth                                            -> Growth                          -> -
			# languages
			Softwareentwickler*in Java (w/m/d)                -> Java Engineer                   ->
			Développeur Java H/F                              -> Java Engineer                   ->
			Programista Java (k/m)                            -> Java Engineer                   ->
			Data Engineer (m/v/x)                             -> Data Engineer                   ->
			Pflegefachkraft (m/w/d) in Teilzeit               -> Registered Nurse                ->
			Comptable (H/F) - CDI                             -> Accountant                      ->
			Desenvolvedor Full Stack Pleno                    -> Full Stack Engineer             -> MID
			ソフトウェアエンジニア                              -> Software Engineer               ->
			""")
	void shouldFindRoleAndSeniority(String title, String role, @Nullable Seniority seniority) {
		TitledRole titled = RESOLVER.resolve(title);

		assertThat(titled.role().name()).as(title).isEqualTo(role);
		assertThat(titled.seniority()).as(title).isEqualTo(seniority);
	}

	@Test
	void shouldKeepTheOtherWayToSayARoleAsAlias() {
		Role role = RESOLVER.resolve("Sr. SWE").role();

		assertThat(role.id()).isEqualTo("role:software-engineer");
		assertThat(role.aliases()).containsExactly("SWE");
		assertThat(RESOLVER.resolve("Senior Software Engineer").role().aliases()).isEmpty();
	}

	@Test
	void shouldGiveEveryTitleAnId() {
		assertThat(RESOLVER.resolve("!?").role().id()).isEqualTo("role:unnamed");
		assertThat(RESOLVER.resolve("エンジニア").role().id()).isEqualTo("role:エンジニア");
	}

}
