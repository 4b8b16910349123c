package dev.postinggraph.entity;

import java.util.List;

import dev.postinggraph.entity.Location.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingIdentifierTests {

	private static final Company QUILLMARK = new Company("company:quillmark", "Quillmark", List.of(), null);

	private static final Role DATA_ENGINEER = new Role("role:data-engineer", "Data Engineer", List.of());

	private static final Location BERLIN = new Location("location:berlin-be-de", "Berlin", Kind.CITY, null, null);

	private static final Location PARIS = new Location("location:paris-idf-fr", "Paris", Kind.CITY, null, null);

	@Test
	void shouldGiveTheSameIdsForever() {
		assertThat(identity("Data Engineer", "Q-7", "https://quillmark.example/7", BERLIN, PARIS))
			.extracting(PostingIdentity::sharedId, PostingIdentity::ownId)
			.containsExactly("posting:kaqtatd3zbdrzt34", "posting:gyv5ujvyzqhoknrl");
	}

	@Test
	void shouldIgnoreCaseAccentsAndOrder() {
		PostingIdentity identity = identity("Ingénieur Données", null, null, BERLIN, PARIS);

		assertThat(identity("INGENIEUR  DONNEES", null, null, PARIS, BERLIN, PARIS)).isEqualTo(identity);
	}

	@Test
	void shouldShareTheIdOfAJobOnTwoBoards() {
		PostingIdentity one = identity("Data Engineer", "Q-7", "https://one.example/7", BERLIN);
		PostingIdentity other = identity("Data Engineer", null, "https://other.example/q7", BERLIN);

		assertThat(other.sharedId()).isEqualTo(one.sharedId());
		assertThat(other.ownId()).isNotEqualTo(one.ownId());
	}

	@Test
	void shouldPreferTheIdentifierToTheAddress() {
		PostingIdentity one = identity("Data Engineer", "Q-7", "https://one.example/7", BERLIN);

		assertThat(identity("Data Engineer", "Q-7", "https://moved.example/7", BERLIN)).isEqualTo(one);
		assertThat(identity("Data Engineer", "Q-8", "https://one.example/7", BERLIN).ownId()).isNotEqualTo(one.ownId());
	}

	@Test
	void shouldHaveOneIdWithoutIdentifierAndAddress() {
		PostingIdentity identity = identity("Data Engineer", null, null, BERLIN);

		assertThat(identity.ownId()).isEqualTo(identity.sharedId());
	}

	@Test
	void shouldTellJobsApartByTitleCompanyAndPlace() {
		assertThat(List.of(identity("Data Engineer", null, null, BERLIN), identity("Data Engineer", null, null, PARIS),
				identity("Data Engineer", null, null, BERLIN, PARIS), identity("Data Analyst", null, null, BERLIN),
				PostingIdentifier.identify(Postings.posting("Data Engineer", null, null, "", null, null), null,
						DATA_ENGINEER, List.of(BERLIN))))
			.extracting(PostingIdentity::sharedId)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("posting:[a-z2-7]{16}"));
	}

	private static PostingIdentity identity(String title, @Nullable String identifier, @Nullable String url,
			Location... locations) {
		return PostingIdentifier.identify(Postings.posting(title, null, "Quillmark", "", identifier, url), QUILLMARK,
				DATA_ENGINEER, List.of(locations));
	}

}
