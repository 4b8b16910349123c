package dev.postinggraph.posting.build;

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
import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.field.BodyFields;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.LanguageReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a format finds of a posting, field by field, with the warnings that come
 * with them. What a format does not state apart is looked for in the text at the end.
 */
public final class PostingBuilder {

	private final String title;

	private final Body body;

	private final Set<String> warnings = new LinkedHashSet<>();

	private final List<Place> places = new ArrayList<>();

	private List<String> skills = List.of();

	private Stated<List<EmploymentType>> employmentTypes = Stated.nothing();

	private Stated<Workplace> workplace = Stated.nothing();

	private Stated<Seniority> seniority = Stated.nothing();

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

	/**
	 * A posting of which title and text are known.
	 * @param title its title, not blank
	 * @param body its text
	 */
	public PostingBuilder(String title, Body body) {
		this.title = title;
		this.body = body;
	}

	/**
	 * A posting of which the content is known.
	 * @param content title, text and description
	 */
	public PostingBuilder(Content content) {
		this(content.title(), content.body());
		this.description = content.description();
	}

	/**
	 * Who hires.
	 * @param company the organisation, or null if the source names none
	 * @return this
	 */
	public PostingBuilder company(@Nullable Organization company) {
		this.company = company;
		return this;
	}

	/**
	 * Where the posting is listed.
	 * @param board the board, or null if unknown
	 * @return this
	 */
	public PostingBuilder board(@Nullable Board board) {
		this.board = board;
		return this;
	}

	/**
	 * The address of the posting.
	 * @param url its canonical address, or null
	 * @return this
	 */
	public PostingBuilder url(@Nullable String url) {
		this.url = url;
		return this;
	}

	/**
	 * Where to apply.
	 * @param applyUrl an address, or null
	 * @return this
	 */
	public PostingBuilder applyUrl(@Nullable String applyUrl) {
		this.applyUrl = applyUrl;
		return this;
	}

	/**
	 * The text to show.
	 * @param description sanitised HTML, or null
	 * @return this
	 */
	public PostingBuilder description(@Nullable String description) {
		this.description = description;
		return this;
	}

	/**
	 * Adds a place that is stated as one text.
	 * @param text the text; a blank one is none
	 * @return this
	 */
	public PostingBuilder place(String text) {
		return text.isBlank() ? this : place(Place.of(text.strip()));
	}

	/**
	 * Adds a place.
	 * @param place the place
	 * @return this
	 */
	public PostingBuilder place(Place place) {
		this.places.add(place);
		return this;
	}

	/**
	 * The skills in a field of their own.
	 * @param skills the skills in the words of the source
	 * @return this
	 */
	public PostingBuilder skills(List<String> skills) {
		this.skills = skills;
		return this;
	}

	/**
	 * The employer's or the board's own number.
	 * @param identifier what the source states
	 * @return this
	 */
	public PostingBuilder identifier(Stated<String> identifier) {
		this.identifier = identifier;
		return this;
	}

	/**
	 * The day of publication.
	 * @param datePosted what the source states
	 * @return this
	 */
	public PostingBuilder datePosted(Stated<LocalDate> datePosted) {
		this.datePosted = datePosted;
		return this;
	}

	/**
	 * The last day.
	 * @param validThrough what the source states
	 * @return this
	 */
	public PostingBuilder validThrough(Stated<LocalDate> validThrough) {
		this.validThrough = validThrough;
		return this;
	}

	/**
	 * The pay.
	 * @param salary what the source states
	 * @return this
	 */
	public PostingBuilder salary(Stated<MonetaryAmount> salary) {
		this.salary = salary;
		return this;
	}

	/**
	 * The level of the job.
	 * @param seniority what the source states in a field of its own
	 * @return this
	 */
	public PostingBuilder seniority(Stated<Seniority> seniority) {
		this.seniority = seniority;
		return this;
	}

	/**
	 * The years of experience asked for.
	 * @param experience what the source states
	 * @return this
	 */
	public PostingBuilder experience(Stated<IntRange> experience) {
		this.experience = experience;
		return this;
	}

	/**
	 * The lowest degree that suffices.
	 * @param education what the source states
	 * @return this
	 */
	public PostingBuilder education(Stated<Education> education) {
		this.education = education;
		return this;
	}

	/**
	 * Where the work is done.
	 * @param workplace what the source states
	 * @return this
	 */
	public PostingBuilder workplace(Stated<Workplace> workplace) {
		this.workplace = workplace;
		return this;
	}

	/**
	 * The kinds of employment.
	 * @param employmentTypes what the source states
	 * @return this
	 */
	public PostingBuilder employmentTypes(Stated<List<EmploymentType>> employmentTypes) {
		this.employmentTypes = employmentTypes;
		return this;
	}

	/**
	 * Adds what was doubtful.
	 * @param warning a sentence
	 * @return this
	 */
	public PostingBuilder warning(String warning) {
		this.warnings.add(warning);
		return this;
	}

	/**
	 * Makes the posting; what no field states is looked for in its text.
	 * @return the posting
	 */
	public Posting build() {
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
				workplace(text).orElse(null), value(this.seniority).orElse(null),
				value(this.experience).or(() -> value(text.experience())).orElse(null),
				value(this.education).or(() -> value(text.education())).orElse(null),
				value(this.salary).or(() -> value(text.salary())).orElse(null), this.places, this.skills, this.body,
				LanguageReader.read(this.body.text()).orElse(null), this.description, List.copyOf(this.warnings));
	}

	/**
	 * A field of its own says it best, then the place ("Remote, US"), the title, the
	 * text.
	 */
	private Optional<Workplace> workplace(BodyFields text) {
		Optional<Workplace> workplace = value(this.workplace);
		for (Place place : this.places) {
			workplace = workplace.or(() -> workplace(place.text())).or(() -> workplace(place.locality()));
		}
		return workplace.or(() -> value(WorkplaceReader.readTitle(this.title))).or(() -> value(text.workplace()));
	}

	private Optional<Workplace> workplace(@Nullable String place) {
		return Optional.ofNullable(place).flatMap((stated) -> value(WorkplaceReader.read(stated)));
	}

	private <T> Optional<T> value(Stated<T> stated) {
		this.warnings.addAll(stated.warnings());
		return stated.found();
	}

}
