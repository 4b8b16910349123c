package dev.postinggraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.entity.likeness.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of two postings to tell whether they are one job: by the names of
 * their properties, whether they are in the graph or were just read.
 *
 * @param properties the properties
 * @param companies the ids of its companies, one at most
 * @param places the ids of its places
 * @param around the ids of its places and of all that they lie within
 * @param skills the ids of the skills that it names
 */
record Facts(Map<String, Object> properties, Set<String> companies, Set<String> places, Set<String> around,
		Set<String> skills) {

	/** Numbers as employers give them: REQ-1042, R0012345. */
	private static final Pattern EMPLOYERS = Pattern.compile("(?i)[a-z]{1,6}[-_/ .]?\\d[\\d_/.-]*");

	String title() {
		return (String) Objects.requireNonNull(this.properties.get("title"));
	}

	@Nullable Sketch sketch() {
		return (this.properties.get("sketch") instanceof byte[] bytes) ? Sketch.of(bytes) : null;
	}

	/** Whether both have a value of a property, and not the same. */
	boolean differsIn(String property, Facts other) {
		Object one = this.properties.get(property);
		Object another = other.properties.get(property);
		return one != null && another != null && !one.equals(another);
	}

	/** Whether both have a value of a property, and the same. */
	boolean agreesIn(String property, Facts other) {
		Object one = this.properties.get(property);
		return one != null && one.equals(other.properties.get(property));
	}

	/** Whether both state kinds of employment, and none that the other states. */
	boolean isOtherEmployment(Facts other) {
		List<?> one = employment();
		List<?> another = other.employment();
		return !one.isEmpty() && !another.isEmpty() && one.stream().noneMatch(another::contains);
	}

	private List<?> employment() {
		return (this.properties.get("employmentType") instanceof List<?> types) ? types : List.of();
	}

	/** Whether no amount is within what both pay. */
	boolean isOtherPay(Facts other) {
		return agreesIn("salaryCurrency", other) && agreesIn("salaryUnit", other)
				&& (isLess("salaryMax", other, "salaryMin") || other.isLess("salaryMax", this, "salaryMin"));
	}

	private boolean isLess(String property, Facts other, String than) {
		return this.properties.get(property) instanceof Double amount
				&& other.properties.get(than) instanceof Double another && amount < another;
	}

	/** Whether two employers' numbers differ, which no two of one job do. */
	boolean isOtherNumber(Facts other) {
		return differsIn("identifier", other) && !isOwnOfBoard() && !other.isOwnOfBoard();
	}

	/** The number of a board is in its address, and other boards have others. */
	private boolean isOwnOfBoard() {
		String number = (String) this.properties.get("identifier");
		String url = (String) this.properties.get("url");
		return number != null && url != null && !EMPLOYERS.matcher(number).matches()
				&& Pattern
					.compile("(?<![a-z0-9])%s(?![a-z0-9])".formatted(Pattern.quote(number.toLowerCase(Locale.ROOT))))
					.matcher(url.toLowerCase(Locale.ROOT))
					.find();
	}

	/** Whether one tells more precisely where the other is, or nothing at all. */
	boolean isWhere(Facts other) {
		return this.places.isEmpty() || other.places.isEmpty() || other.around.containsAll(this.places)
				|| this.around.containsAll(other.places);
	}

}
