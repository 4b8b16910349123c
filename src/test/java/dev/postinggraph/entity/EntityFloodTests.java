package dev.postinggraph.entity;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.entity.company.CompanyResolver;
import dev.postinggraph.entity.location.LocationResolver;
import dev.postinggraph.entity.role.RoleResolver;
import dev.postinggraph.entity.skill.SkillFinder;
import dev.postinggraph.posting.Floods;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Nothing that a posting names keeps those that look for entities for long.
 */
@Execution(ExecutionMode.CONCURRENT)
class EntityFloodTests {

	/** A hundred times what the slowest of them takes; the machine may be busy. */
	private static final Duration FOREVER = Duration.ofSeconds(20);

	static Stream<Function<String, Object>> readers() {
		LocationResolver locations = LocationResolver.withGazetteer();
		CompanyResolver companies = CompanyResolver.withTables();
		return Stream.of(Slug::of, (text) -> locations.resolve(List.of(Place.of(text))),
				(text) -> locations.resolve(List.of(new Place(null, text, text, text))),
				RoleResolver.withTables(locations::isPlace)::resolve,
				(text) -> Stream.ofNullable(companies.resolve(new Organization(text, null), text)).toList(),
				(text) -> Stream.ofNullable(companies.resolve(new Organization("Lumenquay GmbH", null), text)).toList(),
				SkillFinder.withLexicon()::matches);
	}

	@ParameterizedTest
	@MethodSource("readers")
	void shouldReadAFloodInTime(Function<String, Object> reader) {
		assertThat(Floods.all()).allSatisfy((text) -> assertTimeoutPreemptively(FOREVER,
				() -> assertThat(reader.apply(text)).isNotNull(), () -> Floods.shown(text)));
	}

}
