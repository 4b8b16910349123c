package dev.postinggraph.posting.format.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.ExperienceReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.Urls;

/**
 * Reads the fields of an object whose keys say what they mean.
 *
 * @param job its values by those keys
 * @param value the object
 * @param origin what its document tells of all its postings
 */
record KeyedFields(KeyedJob job, Json value, Origin origin) {

	/** Keys under which an object of links has the page of a posting. */
	private static final List<String> PAGES = List.of("landing_page", "landingPage", "html", "page", "web", "public",
			"alternate", "href");

	private static final List<String> COMPANY_PAGES = List.of("website", "sameAs", "homepage", "url");

	Content content(String title) {
		String description = this.job.text(FieldName.DESCRIPTION);
		String parts = Prose.part("Responsibilities", this.job.text(FieldName.DUTIES))
				+ Prose.part("Requirements", this.job.text(FieldName.REQUIREMENTS))
				+ Prose.part("Benefits", this.job.text(FieldName.BENEFITS));
		return parts.isEmpty() ? Prose.content(title, description)
				: Content.ofHtml(title, Prose.part("", description) + parts);
	}

	Optional<String> url() {
		return Stream.of(FieldName.URL, FieldName.LINK)
			.flatMap(this.job::all)
			.flatMap((link) -> link.isObject() ? PAGES.stream().map(link::line) : link.lines().stream())
			.flatMap((link) -> Urls.page(link).stream())
			.findFirst()
			.or(() -> Optional.ofNullable(this.origin.url()));
	}

	Optional<String> applyUrl() {
		return this.job.all(FieldName.APPLY_URL).flatMap((link) -> Urls.pageOrMail(link.line()).stream()).findFirst();
	}

	/** Who hires, by the posting, by what is around it, or at least by its address. */
	void organization(PostingBuilder posting) {
		String stated = this.job.line(FieldName.COMPANY);
		String name = stated.isEmpty() ? new KeyedJob(this.origin.envelope()).line(FieldName.COMPANY) : stated;
		Optional<String> token = name.isEmpty() ? Hosts.token(url()) : Optional.of(name);
		if (token.isPresent()) {
			posting.company(new Organization(token.get(), companyUrl().orElse(null)));
			return;
		}
		Hosts.owner(url())
			.ifPresent((owner) -> posting.company(new Organization(owner, null))
				.warning("The posting names no company; %s is that of its address.".formatted(owner)));
	}

	private Optional<String> companyUrl() {
		Stream<String> own = this.job.all(FieldName.COMPANY_URL).map(Json::line);
		Stream<String> within = this.job.all(FieldName.COMPANY)
			.filter(Json::isObject)
			.flatMap((company) -> COMPANY_PAGES.stream().map(company::line));
		return Stream.concat(own, within).flatMap((link) -> Urls.page(link).stream()).findFirst();
	}

	List<Place> places() {
		List<Place> places = this.job.all(FieldName.LOCATION)
			.map((place) -> place.each().stream().flatMap((each) -> Addresses.place(each).stream()).distinct().toList())
			.filter((list) -> !list.isEmpty())
			.findFirst()
			.orElse(List.of());
		return places.isEmpty() ? Addresses.parts(this.value).stream().toList() : places;
	}

	Stated<LocalDate> date(FieldName key) {
		List<Stated<LocalDate>> dates = this.job.all(key)
			.map((date) -> Values.date(date, this.origin.seenAt()))
			.toList();
		return dates.stream()
			.filter((date) -> date.value() != null)
			.findFirst()
			.orElseGet(() -> dates.isEmpty() ? Stated.nothing() : dates.getFirst());
	}

	Stated<List<EmploymentType>> employmentTypes() {
		Stated<List<EmploymentType>> stated = Values.employmentTypes(this.job.lines(FieldName.TYPE));
		if (stated.value() != null) {
			return stated;
		}
		Stated<List<EmploymentType>> any = Values.employmentTypes(this.job.lines(FieldName.ANY_TYPE));
		return any.found().filter((types) -> !types.contains(EmploymentType.OTHER)).isPresent() ? any : stated;
	}

	Stated<Workplace> workplace() {
		Stated<Workplace> stated = Stream.of(FieldName.WORKPLACE, FieldName.REMOTE)
			.map((key) -> Values.workplace(this.job.line(key)))
			.filter((workplace) -> workplace.value() != null)
			.findFirst()
			.orElseGet(Stated::nothing);
		return (stated.value() != null) ? stated : Values.workplace(this.job.isTrue(FieldName.REMOTE),
				this.job.isTrue(FieldName.HYBRID), this.job.isTrue(FieldName.ONSITE));
	}

	/** "Mid-Senior level" is no number of years, and nobody is to be warned of it. */
	Stated<IntRange> experience() {
		String text = this.job.line(FieldName.EXPERIENCE);
		return text.chars().anyMatch(Character::isDigit) ? ExperienceReader.read(text) : Stated.nothing();
	}

	/** An address is no number, even where it serves as one. */
	Stated<String> identifier() {
		return Stream.of(FieldName.ID, FieldName.REFERENCE, FieldName.UUID)
			.flatMap(this.job::all)
			.map((each) -> each.isObject() ? each.line("value") : each.line())
			.filter((id) -> !id.isEmpty() && Urls.page(id).isEmpty())
			.findFirst()
			.map(Stated::of)
			.orElseGet(Stated::nothing);
	}

}
