package dev.postinggraph.posting.build;

import java.math.BigDecimal;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatedPayTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			$85K     | 110,000  | -    | -      | 85000 | 110000 | USD | YEAR
			3000     | €4000    | -    | monat  | 3000  | 4000   | EUR | MONTH
			2.400,00 | 2.900,00 | EUR  | maand  | 2400  | 2900   | EUR | MONTH
			18       | 21       | £    | HOUR   | 18    | 21     | GBP | HOUR
			90000    | 60000    | CHF  | année  | 60000 | 90000  | CHF | YEAR
			0        | 50000    | USD  | p.a.   | -     | 50000  | USD | YEAR
			""")
	void shouldReadPayOfSeveralFields(String min, String max, @Nullable String currency, @Nullable String unit,
			@Nullable BigDecimal low, @Nullable BigDecimal high, String code, SalaryUnit paid) {
		MonetaryAmount pay = new StatedPay(min, max, currency, unit).read().value();
		assertThat(pay).isEqualTo(new MonetaryAmount(low, high, code, paid));
	}

}
