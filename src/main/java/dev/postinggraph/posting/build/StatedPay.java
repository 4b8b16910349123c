package dev.postinggraph.posting.build;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.field.PayNumbers;
import dev.postinggraph.posting.field.PlainText;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Pay whose ends, currency and unit a source states in fields of their own.
 *
 * @param min the lower end, or null
 * @param max the upper end, or null
 * @param currency a code or a symbol, or null
 * @param unit the time that is paid for in any usual word, or null
 */
public record StatedPay(@Nullable String min, @Nullable String max, @Nullable String currency, @Nullable String unit) {

	private static final int PENCE = 2;

	/** No more digits than a sum of money has; nor an exponent. */
	private static final int LONGEST = 20;

	/**
	 * Reads the parts.
	 * @return the pay; none and a warning if the amounts only fill the fields
	 */
	public Stated<MonetaryAmount> read() {
		List<String> warnings = new ArrayList<>();
		BigDecimal low = amount(this.min, warnings);
		BigDecimal high = amount(this.max, warnings);
		if (low == null && high == null) {
			return new Stated<>(null, warnings);
		}
		if (low != null && high != null && low.compareTo(high) > 0) {
			warnings.add("The salary %s to %s runs backwards and was turned round.".formatted(this.min, this.max));
			BigDecimal swapped = low;
			low = high;
			high = swapped;
		}
		String code = code();
		SalaryUnit paid = unit((high != null) ? high : low, code, warnings);
		return new Stated<>(new MonetaryAmount(low, high, code, paid), warnings);
	}

	private static @Nullable BigDecimal amount(@Nullable String text, List<String> warnings) {
		if (text == null || text.isBlank()) {
			return null;
		}
		Optional<BigDecimal> amount = number(text.strip()).or(() -> {
			Stated<MonetaryAmount> read = SalaryReader.read(text);
			return read.found().map((pay) -> (pay.min() != null) ? pay.min() : pay.max());
		});
		if (amount.isEmpty() || amount.get().compareTo(BigDecimal.ONE) <= 0) {
			warnings.add("The salary %s is a placeholder.".formatted(PlainText.quote(text)));
			return null;
		}
		return amount.get();
	}

	private static Optional<BigDecimal> number(String text) {
		if (text.length() > LONGEST || !text.matches("-?\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d)?")) {
			return Optional.empty();
		}
		BigDecimal number = new BigDecimal(text);
		return Optional.of((number.scale() > PENCE) ? number.setScale(PENCE, RoundingMode.HALF_UP) : number);
	}

	/**
	 * What the reader of texts makes of the sign next to an amount, or of the amounts.
	 */
	private @Nullable String code() {
		if (this.currency == null || this.currency.isBlank()) {
			return Stream.of(this.min, this.max).flatMap((amount) -> code(amount).stream()).findFirst().orElse(null);
		}
		return code(this.currency.strip().toUpperCase(Locale.ROOT) + " 50000").orElse(null);
	}

	private static Optional<String> code(@Nullable String amount) {
		return Optional.ofNullable(amount)
			.flatMap((text) -> SalaryReader.read(text).found())
			.map(MonetaryAmount::currency);
	}

	private @Nullable SalaryUnit unit(@Nullable BigDecimal amount, @Nullable String code, List<String> warnings) {
		Optional<SalaryUnit> stated = unit(this.unit);
		if (stated.isPresent() || amount == null) {
			return stated.orElse(null);
		}
		String text = ((code != null) ? code : "") + " " + amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
		Optional<SalaryUnit> inferred = SalaryReader.read(text).found().map(MonetaryAmount::unit);
		warnings.add(inferred
			.map((unit) -> "The salary %s states no unit; %s is inferred from its size.".formatted(amount, unit))
			.orElseGet(() -> "The salary %s states no unit, and its size tells none.".formatted(amount)));
		return inferred.orElse(null);
	}

	/**
	 * Reads the name of a unit.
	 * @param text such as {@code YEAR}, {@code per hour}, {@code 1 MONTH} or null
	 * @return the unit, if it is one
	 */
	public static Optional<SalaryUnit> unit(@Nullable String text) {
		String word = (text != null)
				? text.toLowerCase(Locale.ROOT).replaceAll("^(?:1|per|an?|/)[ _-]{0,3}", "").strip() : "";
		if (word.startsWith("hour") || word.startsWith("hr") || word.equals("h") || word.equals("hur")) {
			return Optional.of(SalaryUnit.HOUR);
		}
		if (word.startsWith("da") || word.startsWith("diem")) {
			return Optional.of(SalaryUnit.DAY);
		}
		if (word.startsWith("week") || word.equals("wee")) {
			return Optional.of(SalaryUnit.WEEK);
		}
		if (word.startsWith("mon") || word.equals("mo")) {
			return Optional.of(SalaryUnit.MONTH);
		}
		boolean year = word.startsWith("year") || word.startsWith("ann") || word.startsWith("yr")
				|| word.equals("p.a.");
		return year ? Optional.of(SalaryUnit.YEAR) : PayNumbers.unit(word);
	}

}
