package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * The values of a document that may be its postings: one object, the elements of an
 * array, or those of a list somewhere in an answer of an API.
 *
 * @param envelope the value around them
 * @param values the values, in the document's order
 */
record Elements(Json envelope, List<Json> values) {

	/** Keys under which an answer lists jobs and nothing else. */
	private static final List<String> JOBS = List.of("jobs", "offers", "postings", "vacancies", "openings", "listings",
			"jobPostings", "job_postings", "jobOffers", "job_offers", "jobListings", "positions", "results", "hits",
			"opportunities", "requisitions", "children", "stellen", "offres", "ofertas", "vacatures");

	/** Keys under which an answer holds whatever it is an answer to. */
	private static final Set<String> ANSWERS = Set.of("data", "result", "response", "content", "items", "records",
			"entries", "edges", "list", "rows", "feed", "payload", "body", "channel", "page", "search", "jobBoard",
			"job_board", "board", "@graph");

	/** Keys of an object that does nothing but hold another one. */
	private static final List<String> WRAPPERS = List.of("node", "_source", "attributes", "job", "offer", "posting",
			"jobPosting", "job_posting", "vacancy", "item", "data");

	/** All of these: most keys of a posting are none. */
	private static final Set<String> HOLDERS = Stream.of(ANSWERS, JOBS, WRAPPERS)
		.flatMap(Collection::stream)
		.collect(Collectors.toUnmodifiableSet());

	/** How many objects lie one in another around a list. */
	private static final int DEPTH = 4;

	/**
	 * The values that somebody says are postings: those in the outermost list that has
	 * any.
	 * @param root the document
	 * @param isPosting whether an object is one
	 * @return them with whatever else is in that list, if there are any
	 */
	static Optional<Elements> find(JsonNode root, Predicate<Json> isPosting) {
		return find(new Json(root), isPosting, DEPTH);
	}

	private static Optional<Elements> find(Json value, Predicate<Json> isPosting, int depth) {
		if (value.node().isArray()) {
			return among(value, value, isPosting);
		}
		if (!value.isObject() || depth == 0) {
			return Optional.empty();
		}
		return listed(value, isPosting).or(() -> itself(value, isPosting)).or(() -> within(value, isPosting, depth));
	}

	private static Optional<Elements> listed(Json value, Predicate<Json> isPosting) {
		for (String key : JOBS) {
			Json list = value.in(key);
			Optional<Elements> found = list.node().isArray() ? among(value, list, isPosting) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<Elements> itself(Json value, Predicate<Json> isPosting) {
		return isPosting.test(value) ? Optional.of(new Elements(value, List.of(value))) : Optional.empty();
	}

	private static Optional<Elements> within(Json value, Predicate<Json> isPosting, int depth) {
		List<Json> inner = new ArrayList<>();
		value.node().properties().forEach((property) -> {
			String key = property.getKey();
			if (HOLDERS.contains(key)) {
				inner.add(new Json(property.getValue()));
			}
		});
		return inner.stream()
			.flatMap(
					(each) -> (each.node().isArray() ? among(value, each, isPosting) : find(each, isPosting, depth - 1))
						.stream())
			.findFirst();
	}

	private static Optional<Elements> among(Json envelope, Json list, Predicate<Json> isPosting) {
		List<Json> values = list.each().stream().map((each) -> unwrapped(each, isPosting)).toList();
		return values.stream().anyMatch((each) -> each.isObject() && isPosting.test(each))
				? Optional.of(new Elements(envelope, values)) : Optional.empty();
	}

	private static Json unwrapped(Json value, Predicate<Json> isPosting) {
		if (!value.isObject() || isPosting.test(value)) {
			return value;
		}
		return WRAPPERS.stream()
			.map(value::in)
			.filter((inner) -> inner.isObject() && isPosting.test(inner))
			.findFirst()
			.orElse(value);
	}

}
