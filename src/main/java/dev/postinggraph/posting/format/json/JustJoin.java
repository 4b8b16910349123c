package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.Urls;

/**
 * Offers of <a href="https://justjoin.it">justjoin.it</a>. Each kind of contract has a
 * pay of its own, in the currency that was stated and in those that the board converted
 * it to.
 */
final class JustJoin implements JsonSource {

	private static final Board BOARD = new Board("justjoin.it", "https://justjoin.it");

	private static final String PAGE = "https://justjoin.it/job-offer/";

	@Override
	public String name() {
		return "JSON of justjoin.it";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("title", "companyName") && job.in("employmentTypes").node().isArray()
				&& (job.has("requiredSkills") || job.has("workplaceType"));
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		PostingBuilder posting = new PostingBuilder(Prose.content(title, job.text("body")));
		places(job).forEach(posting::place);
		String slug = job.text("slug");
		return posting.company(company(job))
			.board(BOARD)
			.url(slug.isEmpty() ? null : Urls.page(PAGE + slug).orElse(null))
			.applyUrl(Urls.pageOrMail(job.text("applyUrl")).orElse(null))
			.identifier(Values.stated(job.text("guid")))
			.datePosted(Values.date(job.in("publishedAt")))
			.validThrough(Values.date(job.in("expiredAt")))
			.employmentTypes(Values.employmentTypes(types(job)))
			.workplace(Values.workplace(job.line("workplaceType")))
			.seniority(Values.seniority(job.lines("experienceLevel")))
			.skills(Stream.concat(job.lines("requiredSkills").stream(), job.lines("niceToHaveSkills").stream())
				.distinct()
				.toList())
			.salary(salary(job))
			.build();
	}

	private static Organization company(Json job) {
		return new Organization(job.line("companyName"), Urls.page(job.text("companyUrl")).orElse(null));
	}

	private static List<Place> places(Json job) {
		List<Place> places = Stream.concat(job.each("locations").stream(), job.each("multilocation").stream())
			.flatMap((place) -> Addresses.parts(place).stream())
			.distinct()
			.toList();
		return places.isEmpty() ? Addresses.parts(job).stream().toList() : places;
	}

	/** A contract with any employee says nothing of its kind. */
	private static List<String> types(Json job) {
		List<String> types = new ArrayList<>(job.lines("workingTime"));
		job.each("employmentTypes").forEach((contract) -> {
			if (!contract.line("type").equals("any")) {
				types.add(contract.line("type"));
			}
		});
		return types.stream().filter((type) -> !type.isEmpty()).distinct().toList();
	}

	private static Stated<MonetaryAmount> salary(Json job) {
		return Pay.first(job.each("employmentTypes")
			.stream()
			.filter((contract) -> !contract.line("currencySource").equals("conversion"))
			.map((contract) -> PayNumbers.read(contract.number("from"), contract.number("to"),
					contract.line("currency"), contract.line("unit")))
			.toList());
	}

}
