package dev.postinggraph.posting.format.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.nodes.Element;

/**
 * Greenhouse's <a href="https://developers.greenhouse.io/job-board.html">job board
 * API</a>. Its {@code content} is HTML that is escaped once more; each company has fields
 * of its own under {@code metadata}, of which only the name tells what they are for.
 */
final class Greenhouse implements JsonSource {

	private static final Board BOARD = new Board("boards.greenhouse.io", "https://boards.greenhouse.io");

	private static final Pattern EMPLOYMENT = Pattern.compile(
			"(?i)employment|time type|job type|worker (?:sub-?)?type|contract|workforce class|commitment|beschäftigung|empleo");

	private static final Pattern WORKPLACE = Pattern.compile(
			"(?i)work ?place|location type|model of work|work(?:ing)? (?:model|mode|arrangement|style)|^remote|remote\\?$");

	private static final Pattern SENIORITY = Pattern.compile("(?i)^(?:experience|seniority|linkedin seniority) level$");

	private static final Pattern PAY = Pattern.compile("(?i)salary|pay\\b|compensation|wage|range|gehalt|salaire");

	private static final BigDecimal CENTS = BigDecimal.valueOf(100);

	@Override
	public String name() {
		return "JSON of Greenhouse";
	}

	@Override
	public boolean owns(Json job) {
		return job.has("absolute_url", "title") && (job.has("internal_job_id") || job.node().has("first_published")
				|| job.has("updated_at", "location"));
	}

	@Override
	public Posting read(String title, Json job, Origin origin) {
		String html = Prose.unescaped(job.text("content"));
		PostingBuilder posting = new PostingBuilder(Content.ofHtml(title, html));
		List<Json> metadata = job.each("metadata");
		Optional<String> url = Urls.page(job.text("absolute_url"));
		Addresses.place(job.in("location")).ifPresent(posting::place);
		return posting.company(Hosts.company(job.line("company_name"), url))
			.board(BOARD)
			.url(url.orElse(null))
			.identifier(Values.stated(job.text("id")))
			.datePosted(Values.date(job.in("first_published")))
			.validThrough(Values.date(job.in("application_deadline")))
			.employmentTypes(first(metadata, EMPLOYMENT, Greenhouse::employmentTypes))
			.workplace(first(metadata, WORKPLACE, Greenhouse::workplace))
			.seniority(first(metadata, SENIORITY, (field) -> Values.seniority(field.lines("value"))))
			.salary(salary(job, metadata, html))
			.build();
	}

	private static <T> Stated<T> first(List<Json> metadata, Pattern name, Function<Json, Stated<T>> reader) {
		return metadata.stream()
			.filter((field) -> name.matcher(field.line("name")).find())
			.map(reader)
			.filter((stated) -> stated.value() != null)
			.findFirst()
			.orElseGet(Stated::nothing);
	}

	/** A field that is named for employment may as well say "Salaried". */
	private static Stated<List<EmploymentType>> employmentTypes(Json field) {
		Stated<List<EmploymentType>> stated = Values.employmentTypes(field.lines("value"));
		return stated.found().filter((types) -> !types.contains(EmploymentType.OTHER)).isPresent() ? stated
				: Stated.nothing();
	}

	private static Stated<Workplace> workplace(Json field) {
		return field.isTrue("value") ? Stated.of(Workplace.REMOTE) : Values.workplace(field.line("value"));
	}

	private static Stated<MonetaryAmount> salary(Json job, List<Json> metadata, String html) {
		List<Stated<MonetaryAmount>> found = new ArrayList<>();
		job.each("pay_input_ranges").forEach((range) -> found.add(cents(range)));
		metadata.stream()
			.filter((field) -> PAY.matcher(field.line("name")).find())
			.filter((field) -> field.line("value_type").equals("currency_range"))
			.forEach((field) -> found.add(range(field)));
		if (html.contains("pay-range")) {
			HtmlOrText.parse(html).select(".pay-range").forEach((range) -> found.add(shown(range)));
		}
		return Pay.first(found);
	}

	private static Stated<MonetaryAmount> cents(Json range) {
		BigDecimal min = range.number("min_cents");
		BigDecimal max = range.number("max_cents");
		return PayNumbers.read((min != null) ? min.divide(CENTS) : null, (max != null) ? max.divide(CENTS) : null,
				range.line("currency_type"), range.line("title"));
	}

	private static Stated<MonetaryAmount> range(Json field) {
		Json value = field.in("value");
		return PayNumbers.read(value.number("min_value"), value.number("max_value"), value.line("unit"),
				field.line("name"));
	}

	/** "Annual Pay Range", and below it the amounts. */
	private static Stated<MonetaryAmount> shown(Element range) {
		Element above = range.previousElementSibling();
		String title = (above != null) ? above.text() : "";
		return SalaryReader.read((title + " " + range.text()).strip());
	}

}
