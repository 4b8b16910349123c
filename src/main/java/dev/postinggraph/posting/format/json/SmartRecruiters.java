package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.markup.Urls;

/**
 * SmartRecruiters'
 * <a href="https://developers.smartrecruiters.com/docs/posting-api">posting API</a>.
 * Lists of postings leave the text out.
 */
final class SmartRecruiters implements JsonSource {

	private static final Board BOARD = new Board("jobs.smartrecruiters.com", "https://jobs.smartrecruiters.com");

	private static final List<String> SECTIONS = List.of("companyDescription", "jobDescription", "qualifications",
			"additionalInformation");

	@Override
	public String name() {
		return "JSON of SmartRecruiters";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("name", "releasedDate") || (job.has("name", "typeOfEmployment") && job.in("company").isObject());
	}

	@Override
	public String title(Json job) {
		return job.line("name");
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		PostingBuilder posting = new PostingBuilder(Content.ofHtml(title, html(job.in("jobAd").in("sections"))));
		Json location = job.in("location");
		Optional<String> url = url(job);
		Addresses.place(location).ifPresent(posting::place);
		return posting.company(company(job).map((name) -> new Organization(name, null)).orElse(null))
			.board(BOARD)
			.url(url.orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("applyUrl")).orElse(null))
			.identifier(Values.stated(job.text("id")))
			.datePosted(Values.date(job.in("releasedDate")))
			.employmentTypes(Values.employmentTypes(job.lines("typeOfEmployment")))
			.workplace(Values.workplace(location.isTrue("remote"), location.isTrue("hybrid"), false))
			.seniority(Values.seniority(job.lines("experienceLevel")))
			.build();
	}

	private static Optional<String> company(Json job) {
		return Optional.of(job.line("company"))
			.filter((name) -> !name.isEmpty())
			.or(() -> Optional.of(job.in("company").line("identifier")).filter((name) -> !name.isEmpty()));
	}

	/**
	 * The API names its own address alone; that of the page is made of the same parts.
	 */
	private static Optional<String> url(Json job) {
		String company = job.in("company").text("identifier");
		String id = job.text("id");
		return Urls.page(job.text("postingUrl"))
			.or(() -> (company.isEmpty() || id.isEmpty()) ? Optional.empty()
					: Urls.page("https://jobs.smartrecruiters.com/%s/%s".formatted(company, id)));
	}

	private static String html(Json sections) {
		StringBuilder html = new StringBuilder();
		for (String key : SECTIONS) {
			html.append(Prose.part(sections.in(key).line("title"), sections.in(key).text("text")));
		}
		return html.toString();
	}

}
