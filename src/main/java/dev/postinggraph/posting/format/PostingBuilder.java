package dev.postinggraph.posting.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.field.BodyFields;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a format finds of a posting, field by field, with the warnings that come
 * with them. What a format does not state apart is looked for in the text at the end.
 */
final class PostingBuilder {

	private final String title;

	private final Body body;

	private final Set<String> warnings = new LinkedHashSet<>();

	private final List<Place> places = new ArrayList<>();

	private List<String> skills = List.of();

	private Stated<List<EmploymentType>> employmentTypes = Stated.nothing();

	private Stated<Workplace> workplace = Stated.nothing();

	private Stated<IntRange> experience = Stated.nothing();

	private Stated<Education> education = Stated.nothing();

	private Stated<MonetaryAmount> salary = Stated.nothing();

	private Stated<LocalDate> datePosted = Stated.nothing();

	private Stated<LocalDate> validThrough = Stated.nothing();

	private Stated<String> identifier = Stated.nothing();

	private @Nullable Organization company;

	private @Nullable Board board;

	private @Nullable String url;

	private @Nullable String applyUrl;

	private @Nullable String description;

	PostingBuilder(String title, Body body) {
		this.title = title;
		this.body = body;
	}

	PostingBuilder company(@Nullable Organization company) {
		this.company = company;
		return this;
	}

	PostingBuilder board(@Nullable Board board) {
		this.board = board;
		return this;
	}

	PostingBuilder url(@Nullable String url) {
		this.url = url;
		return this;
	}

	PostingBuilder applyUrl(@Nullable String applyUrl) {
		this.applyUrl = applyUrl;
		return this;
	}

	PostingBuilder description(@Nullable String description) {
		this.description = description;
		return this;
	}

	PostingBuilder place(String text) {
		if (!text.isBlank()) {
			this.places.add(Place.of(text.strip()));
		}
		return this;
	}

	PostingBuilder skills(List<String> skills) {
		this.skills = skills;
		return this;
	}

	PostingBuilder identifier(Stated<String> identifier) {
		this.identifier = identifier;
		return this;
	}

	PostingBuilder datePosted(Stated<LocalDate> datePosted) {
		this.datePosted = datePosted;
		return this;
	}

	PostingBuilder validThrough(Stated<LocalDate> validThrough) {
		this.validThrough = validThrough;
		return this;
	}

	PostingBuilder salary(Stated<MonetaryAmount> salary) {
		this.salary = salary;
		return this;
	}

	PostingBuilder experience(Stated<IntRange> experience) {
		this.experience = experience;
		return this;
	}

	PostingBuilder education(Stated<Education> education) {
		this.education = education;
		return this;
	}

	PostingBuilder workplace(Stated<Workplace> workplace) {
		this.workplace = workplace;
		return this;
	}

	PostingBuilder employmentTypes(Stated<List<EmploymentType>> employmentTypes) {
		this.employmentTypes = employmentTypes;
		return this;
	}

	PostingBuilder warning(String warning) {
		this.warnings.add(warning);
		return this;
	}

	Posting build() {
		BodyFields text = new BodyFields(this.body);
		if (this.company == null) {
			warning("The posting names no company.");
		}
		return new Posting(this.title, this.company, this.board,
				value(this.identifier).or(() -> value(text.identifier())).orElse(null), this.url, this.applyUrl,
				value(this.datePosted).orElse(null), value(this.validThrough).orElse(null),
				value(this.employmentTypes).or(() -> value(EmploymentTypeReader.readTitle(this.title)))
					.or(() -> value(text.employmentTypes()))
					.orElse(List.of()),
				workplace(text).orElse(null), null,
				value(this.experience).or(() -> value(text.experience())).orElse(null),
				value(this.education).or(() -> value(text.education())).orElse(null),
				value(this.salary).or(() -> value(text.salary())).orElse(null), this.places, this.skills, this.body,
				this.description, List.copyOf(this.warnings));
	}

	/**
	 * A field of its own says it best, then the place ("Remote, US"), the title, the
	 * text.
	 */
	private Optional<Workplace> workplace(BodyFields text) {
		Optional<Workplace> workplace = value(this.workplace);
		for (Place place : this.places) {
			workplace = workplace
				.or(() -> Optional.ofNullable(place.text()).flatMap((stated) -> value(WorkplaceReader.read(stated))));
		}
		return workplace.or(() -> value(WorkplaceReader.readTitle(this.title))).or(() -> value(text.workplace()));
	}

	private <T> Optional<T> value(Stated<T> stated) {
		this.warnings.addAll(stated.warnings());
		return stated.found();
	}

}
