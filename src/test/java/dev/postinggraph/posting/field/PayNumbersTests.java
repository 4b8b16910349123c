package dev.postinggraph.posting.field;

import java.math.BigDecimal;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link PayNumbers}.
 */
class PayNumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			per-year-salary  | YEAR
			per-hour-wage    | HOUR
			per-month-salary | MONTH
			1 YEAR           | YEAR
			1 HOUR           | HOUR
			annual           | YEAR
			yearly           | YEAR
			hourly           | HOUR
			month            | MONTH
			MONTHLY          | MONTH
			DAY              | DAY
			weekly           | WEEK
			Jahr             | YEAR
			mois             | MONTH
			""")
	void shouldTellTheUnitByTheInterval(String interval, SalaryUnit unit) {
		assertThat(PayNumbers.unit(interval)).contains(unit);
	}

	@ParameterizedTest
	@CsvSource({ "2 WEEK", "bi-weekly-salary", "semi-month-salary", "one-time", "NONE" })
	void shouldNotGuessTheUnitOfOtherIntervals(String interval) {
		assertThat(PayNumbers.unit(interval)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0     | 0
			0.01  | 0.01
			-1    | -1
			1     | 1
			      |
			""")
	void shouldTakePlaceholdersForNothing(@Nullable BigDecimal min, @Nullable BigDecimal max) {
		assertThat(PayNumbers.read(min, max, "USD", "year")).isEqualTo(Stated.nothing());
	}

	@Test
	void shouldInferTheUnitFromTheSize() {
		Stated<MonetaryAmount> pay = PayNumbers.read(new BigDecimal("60000.0"), new BigDecimal("72000.00"), "eur", "");
		assertThat(pay.value())
			.isEqualTo(new MonetaryAmount(new BigDecimal("60000"), new BigDecimal("72000"), "EUR", SalaryUnit.YEAR));
		assertThat(pay.warnings()).containsExactly("The salary states no unit; YEAR is inferred from its size.");
	}

	@Test
	void shouldTurnARangeThatRunsBackwards() {
		Stated<MonetaryAmount> pay = PayNumbers.read(new BigDecimal(90), new BigDecimal(30), "GBP", "day");
		assertThat(pay.value())
			.isEqualTo(new MonetaryAmount(new BigDecimal(30), new BigDecimal(90), "GBP", SalaryUnit.DAY));
		assertThat(pay.warnings()).hasSize(1);
	}

	@Test
	void shouldKeepOneEndAlone() {
		Stated<MonetaryAmount> pay = PayNumbers.read(BigDecimal.ZERO, new BigDecimal(5000), "CHF", "month");
		assertThat(pay.value()).isEqualTo(new MonetaryAmount(null, new BigDecimal(5000), "CHF", SalaryUnit.MONTH));
	}

	@Test
	void shouldWarnOfACurrencyThatIsNone() {
		Stated<MonetaryAmount> pay = PayNumbers.read(BigDecimal.TEN, null, "Gold", "hour");
		assertThat(pay.value()).isEqualTo(new MonetaryAmount(BigDecimal.TEN, null, null, SalaryUnit.HOUR));
		assertThat(pay.warnings()).containsExactly("The currency \"Gold\" of the salary is not one that is known.");
	}

}
