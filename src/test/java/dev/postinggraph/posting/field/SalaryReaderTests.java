package dev.postinggraph.posting.field;

import java.math.BigDecimal;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SalaryReaderTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			# amounts and ranges
			$200,096.00 - $254,667.00 per annum | 200096 | 254667 | USD | YEAR
			$285K-$500K a year                  | 285000 | 500000 | USD | YEAR
			MXN $30,000 - $40,000 monthly       | 30000  | 40000  | MXN | MONTH
			120-150K USD per year               | 120000 | 150000 | USD | YEAR
			$90-$120k annually                  | 90000  | 120000 | USD | YEAR
			$120K-150 per year                  | 120000 | 150000 | USD | YEAR
			$72.5K per year                     | 72500  | 72500  | USD | YEAR
			between £50,000 and £60,000 a year  | 50000  | 60000  | GBP | YEAR
			$100,000/year to $120,000/year      | 100000 | 120000 | USD | YEAR
			from €50,000 per year               | 50000  |        | EUR | YEAR
			$120k+ per year                     | 120000 |        | USD | YEAR
			up to $150k per year                |        | 150000 | USD | YEAR
			Salary: max. 80.000 € p.a.          |        | 80000  | EUR | YEAR
			# separators
			€61.000 per year                    | 61000   | 61000   | EUR | YEAR
			60.000–75.000 € pro Jahr            | 60000   | 75000   | EUR | YEAR
			1.234,56 € pro Monat                | 1234.56 | 1234.56 | EUR | MONTH
			CHF 110'000 – 125'000 per year      | 110000  | 125000  | CHF | YEAR
			15 000 – 20 000 zł per month        | 15000   | 20000   | PLN | MONTH
			₹12,00,000 - ₹18,00,000 per annum   | 1200000 | 1800000 | INR | YEAR
			# currencies
			CA$90,000 per year                  | 90000  | 90000  | CAD | YEAR
			$100,000 - $120,000 CAD per year    | 100000 | 120000 | CAD | YEAR
			A$ 140k per year                    | 140000 | 140000 | AUD | YEAR
			R$ 10.000 monthly                   | 10000  | 10000  | BRL | MONTH
			USD120000 per year                  | 120000 | 120000 | USD | YEAR
			45000 euros a year                  | 45000  | 45000  | EUR | YEAR
			# units
			$45.50 - $60.00 an hour             | 45.5   | 60     | USD | HOUR
			$50/hr - $60/hr                     | 50     | 60     | USD | HOUR
			£450 per day                        | 450    | 450    | GBP | DAY
			€900 weekly                         | 900    | 900    | EUR | WEEK
			Hourly rate: $31                    | 31     | 31     | USD | HOUR
			Annual salary: SEK 480 000          | 480000 | 480000 | SEK | YEAR
			# other languages and their ways to count
			61.000 € - 72.500 € brutto/Jahr             | 61000    | 72500    | EUR | YEAR
			ab 45.000 EUR jährlich                      | 45000    |          | EUR | YEAR
			40-50 k€ brut/an                            | 40000    | 50000    | EUR | YEAR
			jusqu'à 2 500 € par mois                    |          | 2500     | EUR | MONTH
			30.000€ - 40.000€ brutos/año                | 30000    | 40000    | EUR | YEAR
			Desde 30.000 € hasta 35.000 € anuales       | 30000    | 35000    | EUR | YEAR
			R$ 5 mil a 7 mil mensais                    | 5000     | 7000     | BRL | MONTH
			da 30.000 a 40.000 € annui                  | 30000    | 40000    | EUR | YEAR
			vanaf €3.000 tot €4.500 per maand           | 3000     | 4500     | EUR | MONTH
			od 10 000 do 15 000 PLN brutto miesięcznie  | 10000    | 15000    | PLN | MONTH
			120 - 150 zł/h netto (B2B)                  | 120      | 150      | PLN | HOUR
			45 000 - 60 000 Kč měsíčně                  | 45000    | 60000    | CZK | MONTH
			35 000 - 42 000 SEK/månad                   | 35000    | 42000    | SEK | MONTH
			CHF 95'000.- bis CHF 110'000.- pro Jahr     | 95000    | 110000   | CHF | YEAR
			₹12-18 LPA                                  | 1200000  | 1800000  | INR | YEAR
			10 Lakh - 15 Lakhs PA                       | 1000000  | 1500000  | INR | YEAR
			₹ 1.2 Cr per annum                          | 12000000 | 12000000 | INR | YEAR
			年収600万円〜900万円                         | 6000000  | 9000000  | JPY | YEAR
			時給1,200円                                  | 1200     | 1200     | JPY | HOUR
			S$5,000 – S$7,000 monthly                   | 5000     | 7000     | SGD | MONTH
			Rp 10.000.000 - Rp 15.000.000 per bulan     | 10000000 | 15000000 | IDR | MONTH
			# what else stands in a field
			$60k-$70k per year + 401(k) + 10% bonus, 40 hours a week | 60000 | 70000 | USD | YEAR
			""")
	void shouldReadPayWithoutDoubt(String text, @Nullable BigDecimal min, @Nullable BigDecimal max, String currency,
			SalaryUnit unit) {
		Stated<MonetaryAmount> pay = SalaryReader.read(text);
		assertThat(pay.value()).isEqualTo(new MonetaryAmount(min, max, currency, unit));
		assertThat(pay.warnings()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			$285K-$500K                     | 285000  | 500000  | USD | YEAR  | YEAR is inferred
			€4,500                          | 4500    | 4500    | EUR | MONTH | MONTH is inferred
			$40 - $50                       | 40      | 50      | USD | HOUR  | HOUR is inferred
			PLN 15,000 - 20,000             | 15000   | 20000   | PLN | MONTH | MONTH is inferred
			¥8,000,000                      | 8000000 | 8000000 | JPY | YEAR  | YEAR is inferred
			$500                            | 500     | 500     | USD |       | its size tells none
			50,000 - 60,000 per year        | 50000   | 60000   |     | YEAR  | no currency
			450 000 kr/år                   | 450000  | 450000  |     | YEAR  | no currency
			40 hours a week, £28,000        | 28000   | 28000   | GBP | YEAR  | YEAR is inferred
			$0 - $85,000 per year           |         | 85000   | USD | YEAR  |
			$500K-$285K per year            | 285000  | 500000  | USD | YEAR  | runs backwards
			$80k-$90k in Ely, $100k-$120k in York per year | 80000 | 90000 | USD | YEAR | more than one pay
			""")
	void shouldWarnOfWhatIsDoubtful(String text, @Nullable BigDecimal min, @Nullable BigDecimal max,
			@Nullable String currency, @Nullable SalaryUnit unit, @Nullable String warning) {
		Stated<MonetaryAmount> pay = SalaryReader.read(text);
		assertThat(pay.value()).isEqualTo(new MonetaryAmount(min, max, currency, unit));
		if (warning != null) {
			assertThat(pay.warnings()).singleElement().asString().contains(warning);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "$0.01", "$0 - $0", "0 - -1", "-1", "€1 - €1" })
	void shouldReadNoPayFromPlaceholders(String text) {
		Stated<MonetaryAmount> pay = SalaryReader.read(text);
		assertThat(pay.value()).isNull();
		assertThat(pay.warnings()).singleElement().asString().contains("placeholder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "competitive", "DOE", "10% above average", "we raised $20M" })
	void shouldReadNoPayFromOtherWords(String text) {
		Stated<MonetaryAmount> pay = SalaryReader.read(text);
		assertThat(pay.value()).isNull();
		assertThat(pay.warnings()).singleElement().asString().contains("No amount", text);
	}

	@Test
	void shouldSayNothingOfAnEmptyField() {
		assertThat(SalaryReader.read(" ")).isEqualTo(Stated.nothing());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			The salary for this role is $100,000 to $130,000 per year.     | 100000
			$27.50 - $33.00 per hour, paid weekly                          | 27.5
			- Base pay: €55,000 a year and a learning budget of €2,000     | 55000
			Gehalt: 55.000 € bis 65.000 € brutto im Jahr                   | 55000
			Salaire : 40 à 45 k€ selon profil                              | 40000
			We manage $3,000,000 a day for our clients                     |
			A learning budget of $1,500 a year                             |
			Our Series B was $40M, and the pay is good                     |
			""")
	void shouldFindPayInRunningText(String text, @Nullable BigDecimal min) {
		assertThat(SalaryReader.find("Work for us.\r\n" + text + "\r\nApply!")
			.found()
			.map(MonetaryAmount::min)
			.orElse(null)).isEqualTo(min);
	}

}
