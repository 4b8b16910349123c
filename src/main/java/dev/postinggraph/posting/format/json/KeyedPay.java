package dev.postinggraph.posting.format.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Reads pay that is stated under keys of its own, as numbers, as an object or as a text.
 */
final class KeyedPay {

	private static final List<String> MIN = List.of("min", "minValue", "min_value", "from", "minimum", "low",
			"minAmount", "min_amount", "lower");

	private static final List<String> MAX = List.of("max", "maxValue", "max_value", "to", "maximum", "high",
			"maxAmount", "max_amount", "upper");

	private static final List<String> ONE = List.of("value", "amount");

	private static final List<String> CURRENCY = List.of("currency", "currencyCode", "currency_code", "unit");

	private static final List<String> INTERVAL = List.of("unitText", "interval", "period", "unit", "frequency",
			"timeframe", "payPeriod", "type");

	private KeyedPay() {
	}

	static Stated<MonetaryAmount> read(KeyedJob job) {
		BigDecimal min = number(job, FieldName.SALARY_MIN);
		BigDecimal max = number(job, FieldName.SALARY_MAX);
		String text = job.line(FieldName.SALARY_TEXT);
		if (min != null || max != null) {
			Optional<MonetaryAmount> told = SalaryReader.read(text).found();
			String currency = stated(job.line(FieldName.SALARY_CURRENCY), told.map(MonetaryAmount::currency));
			String unit = stated(job.line(FieldName.SALARY_UNIT), Optional.of(text));
			return PayNumbers.read(min, max, currency, unit);
		}
		return job.first(FieldName.SALARY, Json::isObject)
			.map(KeyedPay::read)
			.filter((pay) -> pay.value() != null)
			.orElseGet(() -> text(job));
	}

	/**
	 * Reads an object such as schema.org's MonetaryAmount.
	 * @param pay an object
	 * @return the pay; nothing if it has no numbers
	 */
	static Stated<MonetaryAmount> read(Json pay) {
		Json value = pay.in("value").isObject() ? pay.in("value") : pay;
		BigDecimal one = number(value, ONE);
		BigDecimal min = number(value, MIN);
		BigDecimal max = number(value, MAX);
		boolean single = min == null && max == null;
		return PayNumbers.read(single ? one : min, single ? one : max, line(pay, CURRENCY),
				stated(line(value, INTERVAL), Optional.of(line(pay, INTERVAL))));
	}

	private static Stated<MonetaryAmount> text(KeyedJob job) {
		String text = job.all(FieldName.SALARY)
			.map(Json::text)
			.filter((each) -> !each.isEmpty())
			.findFirst()
			.orElse("");
		return SalaryReader.read(text);
	}

	private static String stated(String first, Optional<String> second) {
		return first.isEmpty() ? second.orElse("") : first;
	}

	private static @Nullable BigDecimal number(KeyedJob job, FieldName key) {
		return job.all(key).map(Json::number).filter((number) -> number != null).findFirst().orElse(null);
	}

	private static @Nullable BigDecimal number(Json object, List<String> keys) {
		return keys.stream().map(object::number).filter((number) -> number != null).findFirst().orElse(null);
	}

	private static String line(Json object, List<String> keys) {
		return keys.stream().map(object::line).filter((line) -> !line.isEmpty()).findFirst().orElse("");
	}

}
