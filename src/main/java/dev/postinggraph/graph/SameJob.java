package dev.postinggraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.postinggraph.entity.likeness.Sketch;
import dev.postinggraph.entity.likeness.Titles;
import dev.postinggraph.entity.likeness.Titles.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two postings with something in common are one job. A wrong merge is
 * worse than a missed one: everything that both state must agree.
 *
 * @param one what is compared
 * @param other with what
 * @param names names of company and places, which boards add to titles
 */
record SameJob(Facts one, Facts other, List<String> names) {

	/**
	 * How much of the shorter text has to be in the longer one: the rest is the intro and
	 * what boards put around a text.
	 */
	private static final double MOST_OF_IT = 0.7;

	/**
	 * The same where one title says more than the other, or where neither text tells what
	 * the company says in all its postings.
	 */
	private static final double NEARLY_ALL = 0.9;

	/** The same where a number of the company says so already. */
	private static final double SOME_OF_IT = 0.4;

	/**
	 * How many skills of the one that names fewer the other has to name too: texts of one
	 * company have most words in common, and what a job is about makes the difference.
	 */
	private static final double MOST_SKILLS = 0.6;

	private static final int ENOUGH_SKILLS = 3;

	/** What is not compared for lack of text. */
	private static final double UNKNOWN = 0.5;

	/**
	 * Compares postings of equal title, company and places: without texts to compare,
	 * that is enough.
	 * @return how much they say the same, more than 0 if they are one job
	 */
	double byNames() {
		if (contradict()) {
			return 0;
		}
		Double text = containment();
		return (text == null) ? UNKNOWN : (text < asked(Difference.NONE)) ? 0 : text;
	}

	/**
	 * Compares postings that have a number of one company.
	 * @return how much they say the same, more than 0 if they are one job
	 */
	double byNumber() {
		if (contradict() || !this.one.isWhere(this.other)) {
			return 0;
		}
		Double text = containment();
		if (text != null) {
			return (text < SOME_OF_IT) ? 0 : text;
		}
		return (titles() == Difference.CONTRADICTION) ? 0 : UNKNOWN;
	}

	/**
	 * Compares postings whose texts may be one.
	 * @return how much they say the same, more than 0 if they are one job
	 */
	double byContent() {
		Double text = containment();
		Difference titles = titles();
		if (text == null || titles == Difference.CONTRADICTION || contradict() || !isSamePlace() || !isSameCompany()
				|| !haveSkillsInCommon()) {
			return 0;
		}
		return (text < asked(titles)) ? 0 : text;
	}

	/** Whether they don't differ in a word, though they may in their addresses. */
	boolean isSameText() {
		return this.one.agreesIn("textKey", this.other) && titles() == Difference.NONE && !contradict();
	}

	private boolean contradict() {
		return this.one.differsIn("seniority", this.other) || this.one.isOtherEmployment(this.other)
				|| this.one.isOtherPay(this.other);
	}

	private Difference titles() {
		return Titles.difference(this.one.title(), this.other.title(), this.names);
	}

	private boolean isSamePlace() {
		return this.one.places().equals(this.other.places());
	}

	private boolean isSameCompany() {
		return this.one.companies().isEmpty() || this.other.companies().isEmpty()
				|| this.one.companies().equals(this.other.companies());
	}

	private boolean haveSkillsInCommon() {
		Set<String> common = new HashSet<>(this.one.skills());
		common.retainAll(this.other.skills());
		int fewer = Math.min(this.one.skills().size(), this.other.skills().size());
		return fewer < ENOUGH_SKILLS || common.size() >= MOST_SKILLS * fewer;
	}

	private double asked(Difference titles) {
		Sketch text = this.one.sketch();
		Sketch another = this.other.sketch();
		boolean whole = text != null && another != null && text.isWholeAs(another);
		return (titles == Difference.NONE && !whole) ? MOST_OF_IT : NEARLY_ALL;
	}

	private @Nullable Double containment() {
		Sketch text = this.one.sketch();
		Sketch another = this.other.sketch();
		return (text != null && another != null) ? text.containment(another) : null;
	}

}
