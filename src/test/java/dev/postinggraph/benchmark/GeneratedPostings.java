package dev.postinggraph.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import dev.postinggraph.document.Document;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Postings of the usual length and wording, the same on every machine. No two of them
 * have the same text.
 */
final class GeneratedPostings {

	/** Characters of text, the mean of postings on boards. */
	private static final int LENGTH = 4400;

	/** Bytes of a page, most of them scripts and styles, as on real sites. */
	private static final int PAGE = 140_000;

	private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");

	private static final List<String> TITLES = List.of("Senior Backend Engineer (m/w/d)", "Data Analyst II",
			"Registered Nurse - Night Shift", "Sr. Software Engineer, Payments", "Head of Customer Success",
			"Machine Learning Engineer - Remote (US)", "Junior Accountant", "Field Sales Representative, Ohio");

	private static final List<String> PLACES = List.of("Berlin, Germany", "Remote - US", "Lyon, France",
			"Columbus, OH; Austin, TX", "Toronto, Ontario, Canada", "Utrecht", "New York, NY, United States");

	private static final List<String> SKILLS = List.of("Java", "Python", "Kubernetes", "PostgreSQL", "React",
			"Terraform", "Excel", "Salesforce", "Spring Boot", "Kafka", "AWS", "Figma", "Go", "TypeScript", "Tableau",
			"SQL", "Git");

	private static final List<String> THINGS = List.of("the billing platform", "our planning tools",
			"a growing catalogue of parts", "reports for the board", "the routes of four hundred vans",
			"interfaces that partners rely on", "the care of our patients", "machines in nine plants");

	private static final List<String> DUTIES = List.of("You design, build and run %2$s together with a team of six.",
			"Work with product managers and customers to understand what %2$s should become.",
			"Keep %2$s fast, safe and easy to change, and write down what others have to know.",
			"Take part in the weekly review and help colleagues with %1$s.",
			"Move what is left of the old system to %1$s without an hour of standstill.");

	private static final List<String> REQUIRED = List.of("%3$d+ years of experience with %1$s or a similar technology",
			"Solid knowledge of %1$s and %4$s", "A bachelor's degree in a related field, or the same in practice",
			"You explain hard things in plain words, in writing and in person", "Experience with %2$s is required");

	private static final List<String> PREFERRED = List.of("Some practice with %1$s", "%4$s is a plus",
			"You have seen %2$s from the inside", "A master's degree is welcome but not needed");

	private static final List<String> BENEFITS = List.of("The salary range is $%5$d,000 - $%6$d,000 a year.",
			"Thirty days of holiday, and a budget for learning.", "Two days a week in the office, the rest from home.",
			"A pension plan, and a bicycle if you want one.");

	/** In this order on every machine, which a map of no order would not keep. */
	private static final List<Section> SECTIONS = List.of(new Section("What you will do", DUTIES),
			new Section("Requirements", REQUIRED), new Section("Nice to have", PREFERRED),
			new Section("Benefits", BENEFITS));

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

	/** The title of a section and the sentences that it may hold. */
	private record Section(String title, List<String> sentences) {

	}

	/** The text of a posting, with the titles of its sections on lines of their own. */
	String text(int number) {
		return text(number, "\n%s\n\n", "- %s\n").substring(0, LENGTH);
	}

	/** A posting as an applicant-tracking system or a board answers it. */
	Document json(int number) {
		String html = html(number).substring(0, LENGTH);
		Map<String, Object> posting = switch (number % 3) {
			case 0 -> Map.of("absolute_url", url(number), "internal_job_id", number, "id", number, "title",
					title(number), "company_name", company(number), "location", Map.of("name", place(number)),
					"first_published", "2026-10-12T08:15:00-04:00", "content", Entities.escape(html));
			case 1 -> Map.of("url", url(number), "title", title(number), "company", company(number), "location",
					place(number), "description", html, "posted_at", "2026-10-12", "employment_type", "Full-time");
			default -> Map.of("url", url(number), "title", title(number), "company", Map.of("name", company(number)),
					"location", place(number), "description", text(number), "date", "2026-10-12");
		};
		return document(number + ".json", this.json.writeValueAsString(posting));
	}

	/**
	 * A page with JSON-LD, the text once more for its readers, and all that surrounds it.
	 */
	Document page(int number) {
		String html = html(number).substring(0, LENGTH);
		String data = this.json.writeValueAsString(Map.of("@context", "https://schema.org", "@type", "JobPosting",
				"title", title(number), "hiringOrganization", Map.of("@type", "Organization", "name", company(number)),
				"datePosted", "2026-10-12", "employmentType", "FULL_TIME", "description", html, "jobLocation",
				Map.of("@type", "Place", "address", Map.of("@type", "PostalAddress", "addressLocality", "Berlin"))));
		String start = "<!DOCTYPE html><html><head><title>%s</title><script type='application/ld+json'>%s</script>"
			.formatted(title(number), data);
		String body = "<nav>%s</nav><main><h1>%s</h1>%s</main></body></html>".formatted(
				"<div class='menu'><a href='/jobs' class='link'>More jobs</a></div>\n".repeat(400), title(number),
				html);
		String script = "<script>%s</script>"
			.formatted("window.state.push({\"kind\":\"entry\",\"value\":[1,2,3]});\n".repeat(2000));
		int rest = PAGE - start.length() - body.length();
		return document(number + ".html", start + script.substring(0, rest) + "</script></head><body>" + body);
	}

	private static Document document(String name, String content) {
		return new Document(name, content.getBytes(StandardCharsets.UTF_8), SEEN);
	}

	private static String html(int number) {
		return text(number, "</ul><h3>%s</h3><ul>\n", "<li><p>%s</p></li>\n");
	}

	private static String text(int number, String heading, String item) {
		SplittableRandom random = new SplittableRandom(number);
		StringBuilder text = new StringBuilder(company(number) + " builds " + any(THINGS, random) + ".\n");
		while (text.length() <= LENGTH) {
			for (Section section : SECTIONS) {
				text.append(heading.formatted(section.title));
				random.ints(8, 0, section.sentences.size())
					.forEach(
							(sentence) -> text.append(item.formatted(filled(section.sentences.get(sentence), random))));
			}
		}
		return text.toString();
	}

	private static String filled(String sentence, SplittableRandom random) {
		int pay = random.nextInt(50, 150);
		return sentence.formatted(any(SKILLS, random), any(THINGS, random), random.nextInt(2, 9), any(SKILLS, random),
				pay, pay + 20);
	}

	private static <T> T any(List<T> values, SplittableRandom random) {
		return values.get(random.nextInt(values.size()));
	}

	private static String title(int number) {
		return TITLES.get(number % TITLES.size());
	}

	private static String place(int number) {
		return PLACES.get(number % PLACES.size());
	}

	private static String company(int number) {
		return "Quindlemoor " + (char) ('A' + number % 26) + " Works";
	}

	private static String url(int number) {
		return "https://jobs.example/quindlemoor/" + number;
	}

}
