package dev.postinggraph.posting.format.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.build.StatedPay;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Openings as <a href="https://www.hropenstandards.org">HR Open Standards</a> (HR-XML)
 * has them: {@code PositionOpening} since 2.0, {@code JobPositionPosting} before. Where
 * in the tree an element stands changed with every version; its name did not.
 */
final class HrXml implements PostingFormat {

	private static final Set<String> OPENING = Set.of("positionopening", "jobpositionposting");

	@Override
	public boolean recognises(DecodedDocument document) {
		boolean named = document.text().contains("PositionOpening") || document.text().contains("JobPositionPosting");
		return named && document.xml().filter((xml) -> !openings(xml).isEmpty()).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		return JobElements.read(openings(document.xml().orElseThrow()), HrXml::posting);
	}

	private static List<Element> openings(Element xml) {
		return all(xml, OPENING.toArray(String[]::new)).toList();
	}

	private static Optional<PostingBuilder> posting(Element opening) {
		String title = first(opening, "PositionTitle", "JobPositionTitle").orElse("");
		if (title.isEmpty()) {
			return Optional.empty();
		}
		PostingBuilder posting = new PostingBuilder(Content.ofHtmlOrText(title, description(opening)));
		all(opening, "PostalAddress", "LocationSummary", "Location", "PositionLocation", "JobPositionLocation")
			.flatMap((address) -> place(address).stream())
			.distinct()
			.forEach(posting::place);
		return Optional.of(posting.company(company(opening))
			.identifier(first(opening, "IdValue", "PositionID", "JobPositionPostingId", "DocumentID").map(Stated::of)
				.orElseGet(Stated::nothing))
			.datePosted(DateReader.read(date(opening, "validFrom", "StartDate")))
			.validThrough(DateReader.read(date(opening, "validTo", "EndDate")))
			.employmentTypes(EmploymentTypeReader
				.read(first(opening, "PositionScheduleTypeCode", "PositionSchedule", "Schedule").orElse("")))
			.salary(salary(opening))
			.url(first(opening, "Link", "InternetReference", "URI").flatMap(Urls::page).orElse(null)));
	}

	private static @Nullable Organization company(Element opening) {
		Optional<String> name = first(opening, "HiringOrgName", "OrganizationName")
			.or(() -> all(opening, "Company", "HiringOrg", "Organization").findFirst()
				.flatMap((company) -> first(company, "Name")));
		return name.map((stated) -> new Organization(stated, null)).orElse(null);
	}

	/** The innermost element of an address has its parts. */
	private static Optional<Place> place(Element address) {
		String city = child(address, "Municipality", "CityName");
		String region = child(address, "Region", "CountrySubDivisionCode");
		String country = child(address, "CountryCode");
		boolean none = city == null && region == null && country == null;
		return none ? Optional.empty() : Optional.of(new Place(null, city, region, country));
	}

	private static @Nullable String child(Element parent, String... names) {
		return Arrays.stream(names)
			.flatMap((name) -> JobElements.children(parent, name.toLowerCase(Locale.ROOT)).stream())
			.map((element) -> HtmlOrText.toPlain(element.wholeText()))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static String date(Element opening, String attribute, String element) {
		return opening.getAllElements()
			.stream()
			.map((any) -> any.attr(attribute))
			.filter((date) -> !date.isBlank())
			.findFirst()
			.or(() -> all(opening, "PostDetail").findFirst().flatMap((detail) -> first(detail, element)))
			.orElse("");
	}

	private static Stated<MonetaryAmount> salary(Element opening) {
		Optional<Element> pay = all(opening, "BasePay", "RemunerationPackage", "SalaryMonthly", "SalaryAnnual")
			.findFirst();
		return pay.map((element) -> {
			String currency = element.attr("currencyCode").isEmpty() ? element.attr("currency")
					: element.attr("currencyCode");
			String min = first(element, "BasePayAmountMin", "MinimumAmount").orElse(null);
			String max = first(element, "BasePayAmountMax", "MaximumAmount").orElse(null);
			return new StatedPay(min, max, currency, element.attr("baseInterval")).read();
		}).orElseGet(Stated::nothing);
	}

	/**
	 * Formatted parts have a name and a text each; the older ones a name of their own.
	 */
	private static String description(Element opening) {
		StringBuilder html = new StringBuilder();
		all(opening, "FormattedPositionDescription").forEach((part) -> {
			String text = HtmlOrText
				.unescape(first(part, "Content").isPresent() ? whole(part, "Content") : whole(part, "Value"));
			first(part, "Name", "ShortDescription")
				.ifPresent((name) -> html.append("<h2>").append(name).append("</h2>\n"));
			html.append("<div>").append(HtmlOrText.isHtml(text) ? text : text.replace("\n", "<br>")).append("</div>\n");
		});
		if (html.isEmpty()) {
			all(opening, "JobPositionPurpose", "JobPositionDescription", "JobPositionRequirements", "PositionSummary")
				.forEach((
						part) -> html.append("<div>").append(HtmlOrText.unescape(part.wholeText())).append("</div>\n"));
		}
		return html.toString();
	}

	private static String whole(Element parent, String name) {
		return all(parent, name).findFirst().map(Element::wholeText).orElse("");
	}

	private static Optional<String> first(Element parent, String... names) {
		return all(parent, names).map((element) -> HtmlOrText.toPlain(element.wholeText()))
			.filter((text) -> !text.isEmpty())
			.findFirst();
	}

	/** In the order of the names, and of the document for each. */
	private static Stream<Element> all(Element parent, String... names) {
		return Arrays.stream(names)
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.flatMap((name) -> parent.getAllElements()
				.stream()
				.filter((element) -> JobElements.localName(element).equals(name)));
	}

}
