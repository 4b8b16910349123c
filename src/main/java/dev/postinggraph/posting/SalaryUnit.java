package dev.postinggraph.posting;

/**
 * The time that a salary pays for.
 */
public enum SalaryUnit {

	/** An hour. */
	HOUR(2080),
	/** A working day. */
	DAY(260),
	/** A week. */
	WEEK(52),
	/** A month. */
	MONTH(12),
	/** A year. */
	YEAR(1);

	private final int perYear;

	SalaryUnit(int perYear) {
		this.perYear = perYear;
	}

	/**
	 * How many of it are paid in a year of full-time work: 52 weeks of 5 days of 8 hours.
	 * @return the number to multiply by for an annual amount
	 */
	public int perYear() {
		return this.perYear;
	}

}
