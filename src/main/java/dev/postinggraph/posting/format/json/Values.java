package dev.postinggraph.posting.format.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.Workplace;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.PlainText;
import dev.postinggraph.posting.field.SeniorityReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that are codes rather than words: {@code FullTime},
 * {@code fulltime_permanent}, {@code 1769818028287}.
 */
final class Values {

	private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\d{3})?(?:\\.0)?");

	/** Later seconds than these are milliseconds. */
	private static final long LAST_SECOND = 99_999_999_999L;

	private static final Pattern JOINT = Pattern.compile("_+|(?<=\\p{Ll})(?=\\p{Lu})");

	private static final Pattern OFFICE = Pattern
		.compile("(?i)(?:at |in )?(?:the )?office(?: first| only)?|stationary|in ?person|vor ort|local|physical");

	private Values() {
	}

	/**
	 * Reads a point in time.
	 * @param value a text, or seconds or milliseconds since 1970
	 * @return its day in UTC
	 */
	static Stated<LocalDate> date(Json value) {
		return date(value, null);
	}

	/**
	 * Reads a point in time.
	 * @param value a text, or seconds or milliseconds since 1970
	 * @param seenAt when its source was current, or null if unknown
	 * @return its day in UTC
	 */
	static Stated<LocalDate> date(Json value, @Nullable Instant seenAt) {
		String text = value.text();
		if (!EPOCH.matcher(text).matches()) {
			return DateReader.read(text, seenAt);
		}
		long epoch = (long) Double.parseDouble(text);
		try {
			Instant instant = (epoch > LAST_SECOND) ? Instant.ofEpochMilli(epoch) : Instant.ofEpochSecond(epoch);
			return Stated.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
		}
		catch (DateTimeException ex) {
			return Stated.unclear("No day can be told from the time %s.".formatted(PlainText.quote(text)));
		}
	}

	/**
	 * Reads kinds of employment. Those that are not known count only where no other is.
	 * @param codes words or codes
	 * @return the types
	 */
	static Stated<List<EmploymentType>> employmentTypes(List<String> codes) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		List<String> warnings = new ArrayList<>();
		for (String code : codes) {
			Stated<List<EmploymentType>> stated = EmploymentTypeReader.read(words(code));
			stated.found().ifPresent(types::addAll);
			warnings.addAll(stated.warnings());
		}
		if (types.size() > 1) {
			types.remove(EmploymentType.OTHER);
		}
		boolean known = !types.isEmpty() && !types.contains(EmploymentType.OTHER);
		return types.isEmpty() ? Stated.nothing() : new Stated<>(List.copyOf(types), known ? List.of() : warnings);
	}

	/**
	 * Reads where the work is done.
	 * @param code a word or code
	 * @return the workplace
	 */
	static Stated<Workplace> workplace(String code) {
		String words = words(code);
		return OFFICE.matcher(words).matches() ? Stated.of(Workplace.ONSITE) : WorkplaceReader.read(words);
	}

	/**
	 * The workplace by marks for each of its kinds. A job in part at the employer's place
	 * is often marked as remote, too.
	 * @param remote whether it is marked as remote
	 * @param hybrid whether it is marked as hybrid
	 * @param onsite whether it is marked as on site
	 * @return the workplace, if the marks tell one
	 */
	static Stated<Workplace> workplace(boolean remote, boolean hybrid, boolean onsite) {
		if (remote && (hybrid || onsite)) {
			return Stated
				.unclear("The posting is marked as remote and as %s.".formatted(hybrid ? "hybrid" : "on site"));
		}
		return remote ? Stated.of(Workplace.REMOTE)
				: hybrid ? Stated.of(Workplace.HYBRID) : onsite ? Stated.of(Workplace.ONSITE) : Stated.nothing();
	}

	/**
	 * Reads the level of a job.
	 * @param codes words or codes
	 * @return the level, if they mean the same one
	 */
	static Stated<Seniority> seniority(List<String> codes) {
		Set<Seniority> levels = EnumSet.noneOf(Seniority.class);
		codes.forEach((code) -> SeniorityReader.read(words(code)).found().ifPresent(levels::add));
		return (levels.size() == 1) ? Stated.of(levels.iterator().next()) : Stated.nothing();
	}

	/**
	 * A text that is a value as it stands.
	 * @param text the text; may be empty
	 * @return it; nothing if it is empty
	 */
	static Stated<String> stated(String text) {
		return text.isEmpty() ? Stated.nothing() : Stated.of(text);
	}

	/** A code as words: at underscores and capitals. */
	static String words(String code) {
		return JOINT.matcher(code).replaceAll(" ").strip();
	}

}
