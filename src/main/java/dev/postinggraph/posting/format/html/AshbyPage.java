package dev.postinggraph.posting.format.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.build.StatedPay;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of <a href="https://www.ashbyhq.com">Ashby</a>. It is made by a script from a
 * state that it carries, {@code window.__appData}, which says more than its JSON-LD: that
 * has "TELECOMMUTE" for hybrid jobs, and no names of places without an address.
 */
final class AshbyPage implements PostingFormat {

	private static final Pattern STATE = Pattern.compile("window\\.__appData\\s{0,9}=\\s{0,9}(?=\\{)");

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	@Override
	public boolean recognises(DecodedDocument document) {
		return document.text().contains("window.__appData") && document.html().isPresent()
				&& state(document).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		JsonNode state = state(document).orElseThrow();
		JsonNode posting = state.path("posting");
		if (posting.isObject() && !text(posting, "title").isEmpty()) {
			PageAddress address = PageAddress.of(document.html().orElseThrow(), document);
			return new Reading.Read(List.of(posting(posting, state.path("organization"), address).build()));
		}
		return new Reading.Rejected(state.path("jobBoard").isObject()
				? "The page of Ashby lists jobs and describes none: take the pages of the jobs."
				: "The page of Ashby holds no posting: the job is closed, or its address is wrong.");
	}

	/** The state ends where its JSON does; a script goes on behind it. */
	private static Optional<JsonNode> state(DecodedDocument document) {
		Matcher matcher = STATE.matcher(document.text());
		if (!matcher.find()) {
			return Optional.empty();
		}
		try (var parser = JSON.createParser(document.text().substring(matcher.end()))) {
			JsonNode state = JSON.readTree(parser);
			return Optional.of(state).filter((node) -> node.has("posting") || node.has("jobBoard"));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static PostingBuilder posting(JsonNode posting, JsonNode organization, PageAddress address) {
		String title = HtmlOrText.toPlain(text(posting, "title"));
		PostingBuilder builder = new PostingBuilder(Content.ofHtmlOrText(title, text(posting, "descriptionHtml")));
		place(posting).ifPresent(builder::place);
		posting.path("secondaryLocationNames").forEach((name) -> builder.place(name.asString("")));
		return builder.company(company(organization))
			.identifier(Stated.of(text(posting, "id")))
			.datePosted(DateReader.read(text(posting, "publishedDate")))
			.validThrough(DateReader.read(text(posting, "applicationDeadline")))
			.employmentTypes(EmploymentTypeReader.read(text(posting, "employmentType")))
			.workplace(workplace(posting))
			.salary(salary(posting))
			.url(address.url().orElse(null))
			.board(address.board());
	}

	private static Optional<Place> place(JsonNode posting) {
		JsonNode address = posting.path("address").path("postalAddress");
		Place place = place(stated(posting, "locationName"), stated(address, "addressLocality"),
				stated(address, "addressRegion"), stated(address, "addressCountry"));
		return Optional.ofNullable(place);
	}

	private static @Nullable Place place(@Nullable String name, @Nullable String locality, @Nullable String region,
			@Nullable String country) {
		boolean none = name == null && locality == null && region == null && country == null;
		return none ? null : new Place(name, locality, region, country);
	}

	private static @Nullable Organization company(JsonNode organization) {
		String name = stated(organization, "name");
		return (name != null) ? new Organization(name, Urls.page(stated(organization, "publicWebsite")).orElse(null))
				: null;
	}

	private static Stated<Workplace> workplace(JsonNode posting) {
		String type = text(posting, "workplaceType");
		boolean remote = type.isEmpty() && posting.path("isRemote").asBoolean(false);
		return WorkplaceReader.read(remote ? "Remote" : type);
	}

	/** What sums all tiers up; each of them may be for another place or level. */
	private static Stated<MonetaryAmount> salary(JsonNode posting) {
		for (JsonNode component : posting.path("summaryComponents")) {
			if (text(component, "compensationType").equals("Salary")) {
				Stated<MonetaryAmount> pay = new StatedPay(stated(component, "minValue"), stated(component, "maxValue"),
						stated(component, "currencyCode"), stated(component, "interval"))
					.read();
				boolean tiers = posting.path("compensationTiers").size() > 1;
				return tiers ? new Stated<>(pay.value(), List.of("The pay spans several tiers of compensation.")) : pay;
			}
		}
		return Stated.nothing();
	}

	private static String text(JsonNode node, String key) {
		return node.path(key).asString("");
	}

	private static @Nullable String stated(JsonNode node, String key) {
		String text = text(node, key).strip();
		return text.isEmpty() ? null : text;
	}

}
