package dev.postinggraph.posting.format.html;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.build.StatedPay;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.markup.HtmlOrText;
import org.jspecify.annotations.Nullable;

/**
 * What a <a href="https://schema.org/JobPosting">JobPosting</a> says of pay: a
 * MonetaryAmount with a QuantitativeValue by the book, and a number or a text in
 * practice.
 */
final class SchemaSalary {

	private static final String NUMBER = "[\\d.,' ]{1,20}";

	private SchemaSalary() {
	}

	/**
	 * The pay of a posting.
	 * @param posting the posting
	 * @return the first pay that is stated; a warning if there are more
	 */
	static Stated<MonetaryAmount> of(Thing posting) {
		List<String> warnings = new ArrayList<>();
		for (String property : List.of("baseSalary", "estimatedSalary")) {
			List<Value> values = posting.values(property);
			for (Value value : values) {
				Stated<MonetaryAmount> pay = read(value, posting.plain("salaryCurrency").orElse(null));
				warnings.addAll(pay.warnings());
				if (pay.value() != null) {
					if (values.size() > 1) {
						warnings.add("The posting states more than one pay; the first is taken.");
					}
					return new Stated<>(pay.value(), warnings);
				}
			}
		}
		return new Stated<>(null, warnings);
	}

	private static Stated<MonetaryAmount> read(Value value, @Nullable String currency) {
		return switch (value) {
			case Value.Text(String text) -> text(HtmlOrText.toPlain(text), currency, null);
			case Thing amount -> read(amount, amount.plain("currency", "currencyCode").orElse(currency));
		};
	}

	private static Stated<MonetaryAmount> read(Thing amount, @Nullable String currency) {
		Thing value = amount.things("value").stream().findFirst().orElse(amount);
		String unit = value.plain("unitText", "unitCode", "duration")
			.or(() -> amount.plain("unitText", "unitCode", "duration"))
			.orElse(null);
		String min = value.plain("minValue").orElse(null);
		String max = value.plain("maxValue").orElse(null);
		if (min != null || max != null) {
			return new StatedPay(min, max, currency, unit).read();
		}
		return value.plain("value").map((single) -> text(single, currency, unit)).orElseGet(Stated::nothing);
	}

	private static Stated<MonetaryAmount> text(String text, @Nullable String currency, @Nullable String unit) {
		if (text.matches(NUMBER)) {
			return new StatedPay(text, text, currency, unit).read();
		}
		Stated<MonetaryAmount> read = SalaryReader.read(text);
		MonetaryAmount pay = read.value();
		if (pay == null) {
			return read;
		}
		return new Stated<>(new MonetaryAmount(pay.min(), pay.max(),
				(pay.currency() != null) ? pay.currency() : currency, StatedPay.unit(unit).orElse(pay.unit())),
				read.warnings());
	}

}
