package dev.postinggraph.posting.build;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.ExperienceReader;
import dev.postinggraph.posting.field.ListReader;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Texts with the names that a source gives them, where the source follows no format but
 * its own: a row of a table, an element of a feed, the head of a text.
 */
public final class NamedFields {

	private static final List<String> YES = List.of("true", "yes", "1", "y", "ja", "oui", "si", "sí");

	private static final List<String> NO = List.of("false", "no", "0", "n", "nein", "non");

	private final Map<String, String> values = new HashMap<>();

	private final @Nullable Instant seenAt;

	/**
	 * No fields yet, of a source that states days in full.
	 */
	public NamedFields() {
		this(null);
	}

	/**
	 * No fields yet.
	 * @param seenAt when the source was current, from which "3 days ago" is counted, or
	 * null if unknown
	 */
	public NamedFields(@Nullable Instant seenAt) {
		this.seenAt = seenAt;
	}

	/**
	 * Adds a text, unless it is blank or there is one of that name.
	 * @param name a name as the source writes it
	 * @param value the text as stated, possibly with markup
	 * @return this
	 */
	public NamedFields put(String name, String value) {
		String key = FieldName.key(name);
		if (!value.isBlank() && !key.isEmpty()) {
			this.values.putIfAbsent(key, value.strip());
		}
		return this;
	}

	/**
	 * The text under a name as stated.
	 * @param name a name as the source writes it
	 * @return the text; empty if there is none
	 */
	public String named(String name) {
		return this.values.getOrDefault(FieldName.key(name), "");
	}

	/**
	 * The text of a field as stated.
	 * @param field the field
	 * @return the text under its surest name, if there is any
	 */
	public Optional<String> raw(FieldName field) {
		return field.keys().map(this.values::get).filter(Objects::nonNull).findFirst();
	}

	/**
	 * The text of a field without markup.
	 * @param field the field
	 * @return the words; empty if there are none
	 */
	public String text(FieldName field) {
		return raw(field).map(HtmlOrText::toPlain).orElse("");
	}

	/**
	 * A posting with what the fields state.
	 * @param content its title and text
	 * @return the posting, to add what the source states otherwise
	 */
	public PostingBuilder posting(Content content) {
		PostingBuilder posting = new PostingBuilder(content);
		Place place = place();
		if (place != null) {
			posting.place(place);
		}
		return posting.company(company())
			.url(Urls.page(text(FieldName.URL)).orElse(null))
			.applyUrl(Urls.pageOrMail(text(FieldName.APPLY_URL)).orElse(null))
			.datePosted(DateReader.read(text(FieldName.POSTED), this.seenAt))
			.validThrough(DateReader.read(text(FieldName.CLOSES), this.seenAt))
			.salary(salary())
			.employmentTypes(EmploymentTypeReader.read(text(FieldName.TYPE)))
			.workplace(workplace())
			.skills(ListReader.read(text(FieldName.SKILLS)))
			.experience(ExperienceReader.read(text(FieldName.EXPERIENCE)))
			.education(EducationReader.find(text(FieldName.EDUCATION)))
			.identifier(identifier());
	}

	private @Nullable Organization company() {
		String name = text(FieldName.COMPANY);
		return name.isEmpty() ? null : new Organization(name, null);
	}

	private Stated<String> identifier() {
		String identifier = text(FieldName.REFERENCE);
		return identifier.isEmpty() ? Stated.nothing() : Stated.of(identifier);
	}

	/** Where the city is "Remote", that is a workplace. */
	private @Nullable Place place() {
		String city = text(FieldName.CITY);
		boolean workplace = WorkplaceReader.read(city).value() != null;
		String text = workplace ? city : text(FieldName.LOCATION);
		String region = text(FieldName.REGION);
		String country = text(FieldName.COUNTRY);
		boolean none = text.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty();
		return none ? null : new Place(stated(text), workplace ? null : stated(city), stated(region), stated(country));
	}

	private Stated<MonetaryAmount> salary() {
		Optional<String> min = raw(FieldName.SALARY_MIN).map(HtmlOrText::toPlain);
		Optional<String> max = raw(FieldName.SALARY_MAX).map(HtmlOrText::toPlain);
		if (min.isEmpty() && max.isEmpty()) {
			String unit = StatedPay.unit(text(FieldName.SALARY_UNIT)).map((stated) -> " per " + stated).orElse("");
			String salary = text(FieldName.SALARY);
			return salary.isEmpty() ? Stated.nothing()
					: SalaryReader.read("%s %s%s".formatted(salary, text(FieldName.SALARY_CURRENCY), unit));
		}
		return new StatedPay(min.orElse(null), max.orElse(null), stated(text(FieldName.SALARY_CURRENCY)),
				stated(text(FieldName.SALARY_UNIT)))
			.read();
	}

	private Stated<Workplace> workplace() {
		String text = text(FieldName.WORKPLACE).toLowerCase(Locale.ROOT);
		if (YES.contains(text)) {
			return Stated.of(Workplace.REMOTE);
		}
		return NO.contains(text) ? Stated.nothing() : WorkplaceReader.read(text);
	}

	private static @Nullable String stated(String text) {
		return text.isEmpty() ? null : text;
	}

}
