package dev.postinggraph.samejob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dev.postinggraph.samejob.Advertisement.Part;

/**
 * What boards make of a job: ways to post it again, by what they change.
 */
final class Reposts {

	private static final List<String> INTROS = List.of(
			"Our client is looking for support as soon as possible. This is your chance to take the next step.",
			"Great opportunity! Join a team that values what you can do, and apply with one click today.",
			"We found this vacancy for you. Read on, and tell us what you think of it.",
			"A well known employer of the region has an opening that fits your profile.");

	private static final List<String> FRAMES = List.of(
			"Jobs like this one are gone within days. Sign up for our newsletter and never miss a vacancy again.",
			"This advertisement was collected from the web. We are not responsible for its content, and recommend that "
					+ "you verify all details with the employer before you apply.",
			"Report this job. Share it with a friend. Save it for later. More jobs in your area are below.",
			"Salary estimates are made by machines from similar vacancies and may differ from what is offered.");

	private final Random random;

	private final Map<String, UnaryOperator<Advertisement>> ways = new TreeMap<>(Map.of( //
			"as it is", (job) -> job, //
			"lost formatting", Advertisement::plain, //
			"edited intro", this::withOtherIntro, //
			"other boilerplate", (job) -> withFrame(withoutBoilerplate(job)), //
			"more boilerplate, lost formatting", (job) -> withFrame(job).plain(), //
			"edited intro, lost formatting", (job) -> withOtherIntro(job).plain(), //
			"edited sentences", this::withEditedSentences, //
			"decorated title", (job) -> job.with("title", "%s (m/w/d) - %s".formatted(job.title(), "Full Time")), //
			"all of it", (job) -> withFrame(withOtherIntro(withEditedSentences(withoutBoilerplate(job)))).plain()));

	Reposts(long seed) {
		this.random = new Random(seed);
	}

	/** The ways by what they change. */
	Map<String, UnaryOperator<Advertisement>> ways() {
		return this.ways;
	}

	private Advertisement withOtherIntro(Advertisement job) {
		List<Part> parts = new ArrayList<>(job.parts());
		parts.set(0, new Part("", List.of(any(INTROS))));
		return job.with(parts);
	}

	private static Advertisement withoutBoilerplate(Advertisement job) {
		return job.with(job.parts()
			.stream()
			.filter((part) -> !List.of("About us", "Benefits", "Equal opportunity").contains(part.heading()))
			.toList());
	}

	private Advertisement withFrame(Advertisement job) {
		List<Part> parts = new ArrayList<>(job.parts());
		parts.addFirst(new Part("", List.of(any(FRAMES))));
		parts.add(new Part("", List.of(any(FRAMES), any(FRAMES))));
		return job.with(parts);
	}

	/** One sentence goes, and some words are others. */
	private Advertisement withEditedSentences(Advertisement job) {
		return job.with(job.parts().stream().map((part) -> {
			List<String> items = new ArrayList<>(part.items());
			if (items.size() > 4) {
				items.remove(this.random.nextInt(items.size()));
				int edited = this.random.nextInt(items.size());
				items.set(edited, items.get(edited).replace("You ", "The candidate ").replace(" and ", " as well as "));
			}
			return part.with(items);
		}).toList());
	}

	private <T> T any(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
