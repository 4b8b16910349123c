package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.markup.Urls;

/**
 * Recruitee's <a href="https://docs.recruitee.com/reference/offers">careers site API</a>.
 */
final class Recruitee implements JsonSource {

	private static final Board BOARD = new Board("recruitee.com", "https://recruitee.com");

	@Override
	public String name() {
		return "JSON of Recruitee";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("title", "careers_url") || job.has("title", "careers_apply_url");
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		String html = Prose.part("", job.text("description")) + Prose.part("Requirements", job.text("requirements"));
		PostingBuilder posting = new PostingBuilder(Content.ofHtml(title, html));
		Optional<String> url = Urls.page(job.text("careers_url"));
		places(job).forEach(posting::place);
		return posting.company(Hosts.company(job.line("company_name"), url))
			.board(BOARD)
			.url(url.orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("careers_apply_url")).orElse(null))
			.identifier(Values.stated(job.text("id")))
			.datePosted(Values.date(job.in(job.has("published_at") ? "published_at" : "created_at")))
			.validThrough(Values.date(job.in("close_at")))
			.employmentTypes(Values.employmentTypes(job.lines("employment_type_code")))
			.workplace(Values.workplace(job.isTrue("remote"), job.isTrue("hybrid"), job.isTrue("on_site")))
			.seniority(Values.seniority(job.lines("experience_code")))
			.education(EducationReader.find(Values.words(job.line("education_code"))))
			.salary(KeyedPay.read(job.in("salary")))
			.build();
	}

	/** "Remote job" stands where others have a place. */
	private static List<Place> places(Json job) {
		List<Place> places = job.each("locations")
			.stream()
			.flatMap((place) -> Addresses.place(place).stream())
			.toList();
		return !places.isEmpty() ? places
				: Addresses.parts(job).or(() -> Addresses.place(job.in("location"))).stream().toList();
	}

}
