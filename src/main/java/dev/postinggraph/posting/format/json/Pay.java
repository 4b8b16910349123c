package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.field.Stated;

/**
 * Pay that is stated more than once: for several places, levels or contracts.
 */
final class Pay {

	private Pay() {
	}

	/**
	 * The first pay of several.
	 * @param stated what the fields state, the best one first
	 * @return the first that is a pay, with a warning if another one differs
	 */
	static Stated<MonetaryAmount> first(List<Stated<MonetaryAmount>> stated) {
		List<Stated<MonetaryAmount>> pays = stated.stream().filter((pay) -> pay.value() != null).toList();
		if (pays.isEmpty()) {
			return stated.isEmpty() ? Stated.nothing() : stated.getFirst();
		}
		Stated<MonetaryAmount> first = pays.getFirst();
		List<String> warnings = new ArrayList<>(first.warnings());
		long different = pays.stream().map(Stated::value).distinct().count();
		if (different > 1) {
			warnings.add("The posting states %d different salaries; the first is taken.".formatted(different));
		}
		return new Stated<>(first.value(), warnings);
	}

}
