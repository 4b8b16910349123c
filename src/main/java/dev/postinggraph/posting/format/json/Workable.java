package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.Urls;

/**
 * The answer that the <a href="https://help.workable.com">Workable</a> widget shows: the
 * company with its jobs. The jobs of its other interfaces look alike.
 */
final class Workable implements JsonSource {

	private static final Board BOARD = new Board("apply.workable.com", "https://apply.workable.com");

	@Override
	public String name() {
		return "JSON of Workable";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("shortcode", "title");
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		String html = Prose.part("", job.text("description")) + Prose.part("Requirements", job.text("requirements"))
				+ Prose.part("Benefits", job.text("benefits"));
		PostingBuilder posting = new PostingBuilder(Prose.content(title, html));
		Optional<String> url = Urls.page(job.text("url")).or(() -> Urls.page(job.text("shortlink")));
		places(job).forEach(posting::place);
		// Of a job on its own, the name is not that of a company.
		String company = origin.envelope().has("shortcode") ? "" : origin.envelope().line("name");
		return posting.company(Hosts.company(company, url))
			.board(BOARD)
			.url(url.orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("application_url")).orElse(null))
			.identifier(Values.stated(job.text("shortcode")))
			.datePosted(Values.date(job.in(job.has("published_on") ? "published_on" : "created_at")))
			.employmentTypes(Values.employmentTypes(job.lines("employment_type")))
			.workplace(workplace(job))
			.seniority(Values.seniority(job.lines("experience")))
			.education(EducationReader.find(job.line("education")))
			.build();
	}

	private static List<Place> places(Json job) {
		List<Place> places = job.each("locations")
			.stream()
			.flatMap((place) -> Addresses.place(place).stream())
			.toList();
		return !places.isEmpty() ? places
				: Addresses.place(job.in("location")).or(() -> Addresses.parts(job)).stream().toList();
	}

	private static Stated<Workplace> workplace(Json job) {
		Stated<Workplace> stated = Values
			.workplace(job.line("workplace_type") + job.in("location").line("workplace_type"));
		return (stated.value() != null) ? stated : Values.workplace(job.isTrue("telecommuting"), false, false);
	}

}
