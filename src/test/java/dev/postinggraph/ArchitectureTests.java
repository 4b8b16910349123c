package dev.postinggraph;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data flows one way, and each library stays where it belongs.
 */
class ArchitectureTests {

	private static final String ROOT = "dev.postinggraph";

	/** What each package may use of the others. The root package may use all of them. */
	private static final Map<String, Set<String>> ARROWS = Map.of( //
			"document", Set.of(), //
			"posting", Set.of("document"), //
			"entity", Set.of("posting"), //
			"graph", Set.of("posting", "entity"), //
			"ingest", Set.of("document", "posting", "entity", "graph"), //
			"query", Set.of(), //
			"curation", Set.of(), //
			"graphql", Set.of("query", "ingest", "curation"), //
			"store", Set.of("query"), //
			"web", Set.of("store"));

	@SuppressWarnings("unused") // named by @FieldSource
	static final Set<String> PACKAGES = ARROWS.keySet();

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(ROOT);

	@Test
	void shouldSayOfEveryPackageWhatItMayUse() {
		assertThat(CLASSES.getPackage(ROOT).getSubpackages()).extracting(JavaPackage::getRelativeName)
			.containsExactlyInAnyOrderElementsOf(PACKAGES);
	}

	@ParameterizedTest
	@FieldSource("PACKAGES")
	void shouldFollowTheArrows(String name) {
		noClasses().that()
			.resideInAPackage(within(name))
			.should()
			.dependOnClassesThat(resideInAPackage(ROOT + "..").and(
					resideOutsideOfPackages(Stream.concat(Stream.of(name), ARROWS.getOrDefault(name, Set.of()).stream())
						.map(ArchitectureTests::within)
						.toArray(String[]::new))))
			.check(CLASSES);
	}

	@Test
	void shouldHaveNoCycles() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "->", textBlock = """
			org.jsoup..                                                  -> posting
			org.commonmark..                                             -> posting
			org.neo4j.cypherdsl..                                        -> query
			graphql..                                                    -> graphql
			org.springframework.graphql..                                -> graphql
			org.neo4j.[configuration|dbms|graphdb|io|kernel|server|cli].. -> store
			ac.simons.neo4j.migrations..                                 -> store
			org.springframework.data..                                   -> curation
			org.neo4j.driver                                             -> graph, query, curation, store
			org.neo4j.driver.exceptions..                                -> graph, query, store, ingest.command
			org.apache.kafka..                                           -> ingest
			org.springframework.kafka..                                  -> ingest
			picocli..                                                    -> ingest, .
			me.tongfei..                                                 -> ingest
			org.apache.hc..                                              -> document
			crawlercommons..                                             -> document
			""")
	void shouldKeepLibrariesBehindTheirFences(String library, String packages) {
		String[] inside = Arrays.stream(packages.split(", "))
			.map(name -> name.equals(".") ? ROOT : within(name))
			.toArray(String[]::new);
		noClasses().that()
			.resideOutsideOfPackages(inside)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(library)
			.check(CLASSES);
	}

	@Test
	void shouldMarkEveryPackageForNullSafety() {
		assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
			.allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
	}

	private static String within(String name) {
		return "%s.%s..".formatted(ROOT, name);
	}

}
