package dev.postinggraph.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.entity.likeness.Likeness;
import dev.postinggraph.entity.likeness.Sketch;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a posting's node, by the names that the graph gives them. What is not
 * known is not there: null is no value of a property.
 */
final class PostingProperties {

	private final Map<String, Object> properties = new TreeMap<>();

	private PostingProperties() {
	}

	/**
	 * The properties that a posting's content makes.
	 * @return a map sorted by name
	 */
	static Map<String, Object> of(ResolvedPosting resolved) {
		Posting posting = resolved.posting();
		PostingProperties properties = new PostingProperties();
		properties.put("title", posting.title());
		properties.put("url", posting.url());
		properties.put("applyUrl", posting.applyUrl());
		properties.put("datePosted", posting.datePosted());
		properties.put("validThrough", posting.validThrough());
		properties.put("employmentType", posting.employmentTypes().stream().map(Enum::name).sorted().toList());
		properties.put("workplace", name(posting.workplace()));
		properties.put("seniority", name(resolved.seniority()));
		properties.put("education", name(posting.education()));
		properties.put("identifier", posting.identifier());
		properties.put("language", posting.language());
		properties.put("description", posting.description());
		properties.put("text", text(posting.body()));
		properties.putExperience(posting.experienceYears());
		properties.putSalary(posting.salary());
		return properties.properties;
	}

	/**
	 * The properties that find postings which say the same.
	 * @return a map sorted by name
	 */
	static Map<String, Object> of(Likeness likeness) {
		PostingProperties properties = new PostingProperties();
		properties.put("jobKey", likeness.jobKey());
		properties.put("textKey", likeness.textKey());
		properties.put("numberKey", likeness.numberKey());
		Sketch sketch = likeness.sketch();
		properties.put("sketch", (sketch != null) ? sketch.toBytes() : null);
		return properties.properties;
	}

	/**
	 * Of new properties those that add to the ones a posting has. Parts that mean
	 * something only together, such as an amount and its currency, are taken together or
	 * not at all.
	 * @param properties the new properties
	 * @param known the names of the properties that the posting has
	 */
	static Map<String, Object> adding(Map<String, Object> properties, List<String> known) {
		List<String> groups = known.stream().map(PostingProperties::group).toList();
		Map<String, Object> adding = new TreeMap<>(properties);
		adding.keySet().removeIf((name) -> groups.contains(group(name)));
		return adding;
	}

	private static String group(String property) {
		if (property.startsWith("salary")) {
			return "salary";
		}
		return switch (property) {
			case "text", "textKey", "sketch" -> "description";
			case "numberKey" -> "identifier";
			case "experienceYearsMin", "experienceYearsMax" -> "experienceYears";
			default -> property;
		};
	}

	/**
	 * What can be searched: a menu says nothing of the job, and the title is a property
	 * of its own.
	 */
	private static @Nullable String text(Body body) {
		String text = body.sections()
			.stream()
			.filter((section) -> section.kind() != Body.Kind.TITLE)
			.map((section) -> body.text().substring(section.start(), section.end()).strip())
			.collect(Collectors.joining("\n"));
		return text.isBlank() ? null : text;
	}

	private void putExperience(@Nullable IntRange years) {
		if (years != null) {
			put("experienceYearsMin", years.min());
			put("experienceYearsMax", years.max());
		}
	}

	/** An amount without its currency can't be compared with anything. */
	private void putSalary(@Nullable MonetaryAmount salary) {
		if (salary == null || salary.currency() == null) {
			return;
		}
		put("salaryCurrency", salary.currency());
		put("salaryUnit", name(salary.unit()));
		put("salaryMin", toDouble(salary.min(), 1));
		put("salaryMax", toDouble(salary.max(), 1));
		SalaryUnit unit = salary.unit();
		if (unit != null) {
			put("salaryAnnualMin", toDouble(salary.min(), unit.perYear()));
			put("salaryAnnualMax", toDouble(salary.max(), unit.perYear()));
		}
	}

	private void put(String name, @Nullable Object value) {
		if (value != null) {
			this.properties.put(name, value);
		}
	}

	private static @Nullable Double toDouble(@Nullable BigDecimal amount, int times) {
		return (amount != null) ? amount.multiply(BigDecimal.valueOf(times)).doubleValue() : null;
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
