package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.Urls;

/**
 * Ashby's <a href="https://developers.ashbyhq.com/docs/public-job-posting-api">job
 * posting API</a>. Pay comes in tiers of several components, of which the salary is one;
 * the company is only in the address.
 */
final class Ashby implements JsonSource {

	private static final Board BOARD = new Board("jobs.ashbyhq.com", "https://jobs.ashbyhq.com");

	@Override
	public String name() {
		return "JSON of Ashby";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("title", "jobUrl")
				&& (job.has("descriptionHtml") || job.has("isListed") || job.has("employmentType"));
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		String html = job.text("descriptionHtml");
		PostingBuilder posting = new PostingBuilder(
				Prose.content(title, html.isEmpty() ? job.text("descriptionPlain") : html));
		Optional<String> url = Urls.page(job.text("jobUrl"));
		Stream.concat(Stream.of(job), job.each("secondaryLocations").stream())
			.flatMap((place) -> place(place).stream())
			.distinct()
			.forEach(posting::place);
		return posting.company(Hosts.company("", url))
			.board(BOARD)
			.url(url.orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("applyUrl")).orElse(null))
			.identifier(Values.stated(job.text("id")))
			.datePosted(Values.date(job.in("publishedAt")))
			.employmentTypes(Values.employmentTypes(job.lines("employmentType")))
			.workplace(workplace(job))
			.salary(salary(job.in("compensation")))
			.build();
	}

	/**
	 * The name of a place says it best; the address behind it is often that of a country
	 * to stand for a continent.
	 */
	private static Optional<Place> place(Json value) {
		String name = value.line("location");
		Json address = value.in("address").in("postalAddress");
		if (name.isEmpty()) {
			return Addresses.parts(address);
		}
		String country = address.line("addressLocality").isEmpty() ? "" : address.line("addressCountry");
		return Addresses.place(name, "", "", country);
	}

	/** Whoever works in part at the office is marked as remote, too. */
	private static Stated<Workplace> workplace(Json job) {
		Stated<Workplace> stated = Values.workplace(job.line("workplaceType"));
		return (stated.value() != null) ? stated : Values.workplace(job.isTrue("isRemote"), false, false);
	}

	private static Stated<MonetaryAmount> salary(Json compensation) {
		List<Stated<MonetaryAmount>> found = new ArrayList<>();
		for (Json tier : compensation.each("compensationTiers")) {
			tier.each("components").forEach((component) -> salary(component, found));
		}
		compensation.each("summaryComponents").forEach((component) -> salary(component, found));
		Stated<MonetaryAmount> first = Pay.first(found);
		return (first.value() != null) ? first
				: SalaryReader.read(compensation.line("scrapeableCompensationSalarySummary"));
	}

	private static void salary(Json component, List<Stated<MonetaryAmount>> found) {
		if (component.line("compensationType").equals("Salary")) {
			found.add(PayNumbers.read(component.number("minValue"), component.number("maxValue"),
					component.line("currencyCode"), component.line("interval")));
		}
	}

}
