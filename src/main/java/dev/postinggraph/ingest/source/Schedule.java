package dev.postinggraph.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.springframework.scheduling.support.CronExpression;

/**
 * When a source is fetched.
 */
public sealed interface Schedule {

	/**
	 * The moment of the next run.
	 * @param last when the last one began
	 * @return the moment
	 */
	Instant after(Instant last);

	/**
	 * Some time after the last run.
	 *
	 * @param period the time
	 * @param text the same as its configuration writes it
	 */
	record Every(Duration period, String text) implements Schedule {

		@Override
		public Instant after(Instant last) {
			return last.plus(this.period);
		}

		@Override
		public String toString() {
			return "every " + this.text;
		}

	}

	/**
	 * At certain times of the day in UTC.
	 *
	 * @param expression the times, as Spring's cron expressions have them: with seconds
	 */
	record Cron(CronExpression expression) implements Schedule {

		@Override
		public Instant after(Instant last) {
			ZonedDateTime next = this.expression.next(last.atZone(ZoneOffset.UTC));
			return (next != null) ? next.toInstant() : Instant.MAX;
		}

		@Override
		public String toString() {
			return "cron " + this.expression;
		}

	}

}
