package dev.postinggraph.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonView;
import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Posting;
import org.jspecify.annotations.Nullable;

/**
 * A posting as clients see what was read of it; its names are the keys of the JSON that
 * {@code parse} prints. What is not stated is null.
 *
 * @param title the title as stated
 * @param company the company as the source names it, legal form and all; the graph has it
 * under one name
 * @param role the role's canonical name
 * @param seniority the level, by the names of {@code Seniority}
 * @param datePosted the day of publication as ISO 8601 writes it
 * @param validThrough the last day as ISO 8601 writes it
 * @param employmentType the kinds of employment
 * @param workplace where the work is done
 * @param salary the pay
 * @param locations where the job is
 * @param experienceYears the years of experience asked for
 * @param education the lowest degree that suffices
 * @param skills each skill with the words that name it
 * @param url the canonical address
 * @param applyUrl where to apply
 * @param board the name of the board
 * @param identifier the employer's or the board's own number
 * @param language the language of its text, as ISO 639-1 names it
 * @param warnings what was doubtful in reading it, a sentence each
 */
public record ParsedPosting(String title, @Nullable String company, String role, @Nullable String seniority,
		@Nullable String datePosted, @Nullable String validThrough, List<String> employmentType,
		@Nullable String workplace, @Nullable Salary salary, List<Place> locations, @Nullable IntRange experienceYears,
		@Nullable String education, List<Mention> skills, @Nullable String url, @Nullable String applyUrl,
		@Nullable String board, @Nullable String identifier, @Nullable String language, List<String> warnings) {

	/**
	 * The view of a posting.
	 * @param resolved the posting with its entities
	 * @return the view
	 */
	public static ParsedPosting of(ResolvedPosting resolved) {
		Posting posting = resolved.posting();
		String text = posting.body().text();
		return new ParsedPosting(posting.title(),
				Optional.ofNullable(resolved.company()).map(CompanyMention::text).orElse(null), resolved.role().name(),
				text(resolved.seniority()), text(posting.datePosted()), text(posting.validThrough()),
				posting.employmentTypes().stream().map(Enum::name).toList(), text(posting.workplace()),
				Optional.ofNullable(posting.salary()).map(Salary::of).orElse(null),
				resolved.locations().stream().map(Place::of).toList(), posting.experienceYears(),
				text(posting.education()),
				resolved.skills().stream().map((mention) -> Mention.of(mention, text)).toList(), posting.url(),
				posting.applyUrl(), Optional.ofNullable(posting.board()).map(Board::name).orElse(null),
				posting.identifier(), posting.language(), posting.warnings());
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** Pay, in units of the currency. */
	public record Salary(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
			@Nullable String unit) {

		private static Salary of(MonetaryAmount amount) {
			return new Salary(plain(amount.min()), plain(amount.max()), amount.currency(), text(amount.unit()));
		}

		/** A text may state 200096.00 where it means no more than 200096. */
		private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
			return (amount != null) ? amount.stripTrailingZeros() : null;
		}

	}

	/**
	 * The most precise place that is known, by the name that the source gives it, with
	 * region and country by their codes where they have one.
	 */
	public record Place(String name, @Nullable String region, @Nullable String country) {

		private static Place of(LocationMention mention) {
			Location location = mention.location();
			return new Place(mention.text(), code(location, Location.Kind.REGION),
					code(location, Location.Kind.COUNTRY));
		}

		private static @Nullable String code(Location location, Location.Kind kind) {
			return Stream.iterate(location, (place) -> place != null, Location::within)
				.filter((place) -> place.kind() == kind)
				.findFirst()
				.map((place) -> (place.code() != null) ? place.code() : place.name())
				.orElse(null);
		}

	}

	/**
	 * What only those want to see who ask why.
	 */
	public interface Explained {

	}

	/**
	 * A skill where the text names it, with the rule that took the words for it. Offsets
	 * count code points, so that every language finds the same place.
	 */
	public record Mention(String name, String level, String text, int start, int end,
			@JsonView(Explained.class) String rule) {

		private static Mention of(SkillMention mention, String text) {
			return new Mention(mention.skill().name(), mention.level().name(), mention.text(),
					text.codePointCount(0, mention.start()), text.codePointCount(0, mention.end()),
					mention.rule().name());
		}

	}

}
