package dev.postinggraph.entity;

import java.util.List;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Postings for tests, of an invented company.
 */
final class Postings {

	private Postings() {
	}

	static Posting posting(String title, @Nullable Seniority seniority, @Nullable String company, String text,
			@Nullable String identifier, @Nullable String url, String... places) {
		Body body = new Body(text, List.of(new Body.Section(Body.Kind.REQUIRED, 0, text.length())));
		return new Posting(title, (company != null) ? new Organization(company, null) : null, null, identifier, url,
				null, null, null, List.of(), null, seniority, null, null, null,
				List.of(places).stream().map(Place::of).toList(), List.of(), body, null, null, List.of());
	}

}
