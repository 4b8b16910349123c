package dev.postinggraph.posting;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Pay as a source states it, see
 * <a href="https://schema.org/MonetaryAmount">schema.org/MonetaryAmount</a>.
 *
 * @param min the lower end in units of the currency, or null if only an upper one is
 * stated
 * @param max the upper end, equal to {@code min} where one amount is stated, or null
 * @param currency the ISO 4217 code, or null if it can't be told
 * @param unit the time that the amount pays for, or null if it can't be told
 */
public record MonetaryAmount(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
		@Nullable SalaryUnit unit) {

	public MonetaryAmount {
		if (min == null && max == null) {
			throw new IllegalArgumentException("An amount needs at least one end");
		}
	}

}
