package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.nodes.Element;

/**
 * The first line of a comment that hires: "Company | Role | Place | REMOTE | Full-time |
 * $100k", with the parts behind the company in any order.
 *
 * @param company the company; may be empty
 * @param companyUrl the first address in the line
 * @param title the role; empty if no part names one
 * @param places the parts that name places, as stated
 * @param workplace where the work is done
 * @param employmentTypes the kinds of employment
 * @param salary the pay
 */
record HiringLine(String company, Optional<String> companyUrl, String title, List<String> places,
		Stated<Workplace> workplace, Stated<List<EmploymentType>> employmentTypes, Stated<MonetaryAmount> salary) {

	private static final Pattern LINE_END = Pattern.compile("(?i)<p\\b|<br\\b|\\R");

	private static final Pattern BAR = Pattern.compile("\\s*+[|•·]\\s*+");

	/** Longer first lines are the beginning of a story. */
	private static final int LONGEST = 1000;

	private static final Pattern ROLE = Pattern.compile("(?i)engineers?\\b|engineering\\b|developer|designer|\\bmanager"
			+ "|scientist|analyst|architect|\\bhead of|director|founder|founding|\\bC[TPEF]O\\b|\\bVP\\b|\\bSREs?\\b|devops"
			+ "|programmer|researcher|administrator|consultant|specialist|\\binterns?\\b|internship|recruiter|writer"
			+ "|\\bSW?DE\\b|\\bSWEs?\\b|full[- ]?stack|front[- ]?end|back[- ]?end|\\broles?\\b|positions?\\b|\\bleads?\\b"
			+ "|marketer|\\bsales\\b|accountant|operator|technician|\\bQA\\b|product owner");

	private static final Pattern MONEY = Pattern.compile("[$€£]\\s?\\d|\\d\\s?[€£]|\\d{2,3}\\s?[kK]\\b");

	private static final Pattern LINK = Pattern.compile("(?i)https?://\\S{1,500}|\\bwww\\.\\S{1,300}");

	private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]{0,200}\\)");

	private static final Pattern NO_PLACE = Pattern
		.compile("(?i)visa|sponsor|equity|e-?mail|apply|hiring|http|@|\\.com\\b"
				+ "|funded|series [a-f]\\b|seed|salary|flexible hours");

	private static final Pattern WORKPLACE_ALONE = Pattern.compile(
			"(?i)(?:(?:fully |100% )?remote(?:[- ](?:first|only|friendly|ok))?|on-?site|hybrid|in[- ]office|in[- ]person"
					+ "|or|and|/|,|\\s)+");

	/** The longest part that is a place. */
	private static final int LONGEST_PLACE = 120;

	/**
	 * Whether a comment begins as those do that hire.
	 * @param html the comment
	 * @return whether there are two bars in its first line
	 */
	static boolean isOne(String html) {
		return first(html).chars().filter((character) -> "|•·".indexOf(character) >= 0).limit(2).count() == 2;
	}

	/**
	 * Reads a comment's first line.
	 * @param html the comment
	 * @return what it says
	 */
	static HiringLine of(String html) {
		Element line = HtmlOrText.parse(first(html)).body();
		List<String> parts = new ArrayList<>(List.of(BAR.split(line.text())));
		Optional<String> url = line.select("a[href]")
			.stream()
			.flatMap((link) -> Urls.page(link.attr("href")).stream())
			.findFirst();
		String company = ASIDE.matcher(LINK.matcher(parts.removeFirst()).replaceAll("")).replaceAll("").strip();
		String title = take(parts, ROLE).map((part) -> ASIDE.matcher(part).replaceAll("").strip()).orElse("");
		Stated<MonetaryAmount> salary = take(parts, MONEY).map(SalaryReader::read).orElseGet(Stated::nothing);
		Stated<List<EmploymentType>> types = employmentTypes(parts);
		Stated<Workplace> workplace = WorkplaceReader.read(String.join(" | ", parts));
		return new HiringLine(company, url, title, places(parts), workplace, types, salary);
	}

	private static String first(String html) {
		Matcher end = LINE_END.matcher(html);
		int length = end.find() ? end.start() : html.length();
		return html.substring(0, Math.min(LONGEST, length));
	}

	private static Optional<String> take(List<String> parts, Pattern pattern) {
		Optional<String> part = parts.stream().filter((each) -> pattern.matcher(each).find()).findFirst();
		part.ifPresent(parts::remove);
		return part;
	}

	private static Stated<List<EmploymentType>> employmentTypes(List<String> parts) {
		for (String part : List.copyOf(parts)) {
			Stated<List<EmploymentType>> types = EmploymentTypeReader.read(part);
			if (types.found().filter((found) -> !found.contains(EmploymentType.OTHER)).isPresent()) {
				parts.remove(part);
				return types;
			}
		}
		return Stated.nothing();
	}

	private static List<String> places(List<String> parts) {
		return parts.stream()
			.filter((part) -> !part.isBlank() && part.length() <= LONGEST_PLACE && !NO_PLACE.matcher(part).find())
			.filter((part) -> !WORKPLACE_ALONE.matcher(part).matches() && !ROLE.matcher(part).find())
			.limit(2)
			.toList();
	}

}
