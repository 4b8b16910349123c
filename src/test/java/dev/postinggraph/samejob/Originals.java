package dev.postinggraph.samejob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.postinggraph.samejob.Advertisement.Part;

/**
 * Makes jobs on the sites of the companies that have them. All jobs of a company begin
 * and end alike, with what it says of itself, as they do on real sites.
 */
final class Originals {

	private static final List<String> COMPANIES = List.of("Thornquill Freight", "Marlowe & Vetch", "Oskarine Health",
			"Brightholm Energie", "Tallowmere Bank", "Fennimore Foods", "Quarrypoint Rail", "Ullswick Insurance",
			"Pellucid Optics", "Garrowby Hospitals", "Saltmarsh Ferries", "Hollinback Paper");

	private static final List<String> CITIES = List.of("Berlin, Germany", "Austin, TX, United States", "Lyon, France",
			"Toronto, Ontario, Canada", "Utrecht, Netherlands", "Columbus, OH, United States", "Vienna, Austria",
			"Denver, CO, United States");

	private static final List<String> PRAISE = List.of("Since %2$d %1$s has done one thing and done it well.",
			"%1$s belongs to the people who work here, all %2$d of them.",
			"You may not know %1$s, but you have used what we make %2$d times this year.",
			"%1$s has %2$d sites, and the oldest one still has its chimney.",
			"Whoever asks what holds %1$s together hears the same answer at %2$d desks.");

	private static final List<String> GIFTS = List.of("Thirty days of leave, and nobody calls you on any of them.",
			"A pension to which %1$s adds six percent, from the first month.",
			"A budget of %2$d dollars a year for what you want to learn.",
			"Breakfast on Tuesdays, because Mondays are bad enough.",
			"A ticket for all trains and buses of the region.",
			"Parents of small children choose their shifts first at %1$s.");

	/** When and with whom: two jobs that share a sentence rarely share this too. */
	private static final List<String> CIRCUMSTANCES = List.of("In your first month you do so beside a colleague.",
			"This takes about a day a week.", "The team in Lyon does the same and will compare notes.",
			"Nobody has done it well so far.", "You report on it to the board each quarter.",
			"It was three people's task and is now one's.", "Summer is when this matters most.",
			"Whoever had the job before you left good notes.", "Half of it is written down, the other half is you.",
			"You choose the tools and defend the choice.", "An auditor looks at it every other year.",
			"Expect it to be done by harvest.");

	private static final List<String> LEGAL = List.of(
			"%1$s is an equal opportunity employer and decides without regard to race, colour, religion, sex, age, "
					+ "disability or any other status that the law protects.",
			"If you need an adjustment for the interview, write to people at %1$s and we will arrange it.",
			"By applying you accept that %1$s keeps your documents for six months and deletes them afterwards.");

	private final Random random;

	Originals(long seed) {
		this.random = new Random(seed);
	}

	/** A job that differs from all others. */
	Advertisement next(int number) {
		return job(number, Trade.ALL.get(number % Trade.ALL.size()), any(CITIES));
	}

	private Advertisement job(int number, Trade trade, String city) {
		String company = COMPANIES.get(number % COMPANIES.size());
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", trade.title());
		fields.put("company", company);
		fields.put("location", city);
		return new Advertisement("careers-%d.example".formatted(number % COMPANIES.size()), "p" + number, fields,
				text(company, trade), true);
	}

	/** Another text for the same job title at the same company. */
	List<Part> text(String company, Trade trade) {
		Random ofCompany = new Random(company.hashCode());
		return List.of(
				new Part("",
						List.of("We look for a %s who takes %s to heart.".formatted(trade.title(), any(trade.things())),
								"It is a new position in a team of %d.".formatted(this.random.nextInt(3, 30)))),
				new Part("About us", filled(some(PRAISE, 3, ofCompany), company, ofCompany)),
				new Part("What you will do", sentences(trade.duties(), 7, trade)),
				new Part("What you bring", sentences(trade.wishes(), 5, trade)),
				new Part("Benefits", filled(some(GIFTS, 4, ofCompany), company, ofCompany)),
				new Part("Equal opportunity", filled(LEGAL, company, ofCompany)));
	}

	private List<String> sentences(List<String> templates, int count, Trade trade) {
		return some(templates, count, this.random).stream()
			.map((each) -> each.formatted(any(trade.things())) + " " + any(CIRCUMSTANCES))
			.toList();
	}

	private static List<String> filled(List<String> templates, String company, Random random) {
		int number = random.nextInt(20, 900);
		return templates.stream().map((each) -> each.formatted(company, number)).toList();
	}

	private static List<String> some(List<String> all, int count, Random random) {
		List<String> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, random);
		return List.copyOf(shuffled.subList(0, count));
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
