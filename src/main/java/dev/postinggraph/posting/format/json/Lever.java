package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.Urls;

/**
 * Lever's <a href="https://github.com/lever/postings-api">postings API</a>. The title is
 * under {@code text}, the description in several parts, and the company only in the
 * address.
 */
final class Lever implements JsonSource {

	private static final Board BOARD = new Board("jobs.lever.co", "https://jobs.lever.co");

	@Override
	public String name() {
		return "JSON of Lever";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("text") && (job.has("hostedUrl") || (job.in("categories").isObject() && job.has("createdAt")));
	}

	@Override
	public String title(Json job) {
		return job.line("text");
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		PostingBuilder posting = new PostingBuilder(Content.ofHtml(title, html(job)));
		Optional<String> url = Urls.page(job.text("hostedUrl"));
		places(job, posting);
		return posting.company(Hosts.company("", url))
			.board(BOARD)
			.url(url.orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("applyUrl")).orElse(null))
			.identifier(Values.stated(job.text("id")))
			.datePosted(Values.date(job.in("createdAt")))
			.employmentTypes(Values.employmentTypes(job.in("categories").lines("commitment")))
			.workplace(Values.workplace(job.line("workplaceType")))
			.salary(salary(job))
			.build();
	}

	private static String html(Json job) {
		String description = job.text("description");
		StringBuilder html = new StringBuilder(
				Prose.part("", description.isEmpty() ? job.text("descriptionPlain") : description));
		for (Json list : job.each("lists")) {
			html.append(Prose.part(list.line("text"), list.text("content")));
		}
		String additional = job.text("additional");
		return html.append(Prose.part("", additional.isEmpty() ? job.text("additionalPlain") : additional))
			.append(Prose.part("", job.text("salaryDescription")))
			.toString();
	}

	/** The country is that of the first place; of several, each may be in another one. */
	private static void places(Json job, PostingBuilder posting) {
		List<String> all = job.in("categories").lines("allLocations");
		List<String> stated = all.isEmpty() ? job.in("categories").lines("location") : all;
		String country = (stated.size() > 1) ? "" : job.line("country");
		for (String place : stated.isEmpty() ? List.of("") : stated) {
			Addresses.place(place, "", "", country).ifPresent(posting::place);
		}
	}

	private static Stated<MonetaryAmount> salary(Json job) {
		Json range = job.in("salaryRange");
		Stated<MonetaryAmount> stated = PayNumbers.read(range.number("min"), range.number("max"),
				range.line("currency"), range.line("interval"));
		return (stated.value() != null) ? stated : SalaryReader.find(job.text("salaryDescriptionPlain"));
	}

}
