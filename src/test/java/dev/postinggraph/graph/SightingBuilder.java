package dev.postinggraph.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.entity.Role;
import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillCategory;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Sightings of postings for tests: a senior baker at Crumb & Co. in Linz, unless told
 * otherwise.
 */
final class SightingBuilder {

	static final Location AUSTRIA = new Location("location:at", "Austria", Location.Kind.COUNTRY, "AT", null);

	static final Location UPPER_AUSTRIA = new Location("location:4-at", "Upper Austria", Location.Kind.REGION, "4",
			AUSTRIA);

	static final Location LINZ = new Location("location:linz-4-at", "Linz", Location.Kind.CITY, null, UPPER_AUSTRIA);

	static final Location WELS = new Location("location:wels-4-at", "Wels", Location.Kind.CITY, null, UPPER_AUSTRIA);

	private final String title;

	private @Nullable Board board = new Board("breadjobs.example", null);

	private @Nullable String url;

	private @Nullable String identifier;

	private @Nullable MonetaryAmount salary;

	private @Nullable LocalDate datePosted;

	private @Nullable LocalDate validThrough;

	private @Nullable Workplace workplace;

	private @Nullable IntRange experience;

	private @Nullable Education education;

	private List<EmploymentType> employmentTypes = List.of();

	private @Nullable Company company = new Company("company:crumb-and-co", "Crumb & Co", List.of(), null);

	private List<Location> locations = List.of(LINZ);

	private final List<SkillMention> skills = new ArrayList<>();

	private Instant seenAt = Instant.parse("2026-05-11T08:00:00Z");

	private @Nullable String documentHash;

	private SightingBuilder(String title) {
		this.title = title;
	}

	static SightingBuilder of(String title) {
		return new SightingBuilder(title);
	}

	SightingBuilder on(String board) {
		this.board = new Board(board, "https://%s/".formatted(board));
		return this;
	}

	SightingBuilder onNoBoard() {
		this.board = null;
		return this;
	}

	SightingBuilder url(String url) {
		this.url = url;
		return this;
	}

	SightingBuilder identifier(String identifier) {
		this.identifier = identifier;
		return this;
	}

	SightingBuilder salary(String min, String max, @Nullable String currency, @Nullable SalaryUnit unit) {
		this.salary = new MonetaryAmount(new BigDecimal(min), new BigDecimal(max), currency, unit);
		return this;
	}

	SightingBuilder datePosted(String date) {
		this.datePosted = LocalDate.parse(date);
		return this;
	}

	SightingBuilder validThrough(String date) {
		this.validThrough = LocalDate.parse(date);
		return this;
	}

	SightingBuilder workplace(Workplace workplace) {
		this.workplace = workplace;
		return this;
	}

	SightingBuilder experience(int min) {
		this.experience = new IntRange(min, null);
		return this;
	}

	SightingBuilder education(Education education) {
		this.education = education;
		return this;
	}

	SightingBuilder employmentTypes(EmploymentType... types) {
		this.employmentTypes = List.of(types);
		return this;
	}

	SightingBuilder company(@Nullable Company company) {
		this.company = company;
		return this;
	}

	SightingBuilder in(Location... locations) {
		this.locations = List.of(locations);
		return this;
	}

	SightingBuilder requires(String skill, RequirementLevel level, String... aliases) {
		return requires(new Skill("skill:" + Slug.of(skill), skill, SkillCategory.TRADE, List.of(aliases)), level);
	}

	SightingBuilder requires(Skill skill, RequirementLevel level) {
		this.skills.add(new SkillMention(skill, level, skill.name(), 0, 0, MatchRule.NAME));
		return this;
	}

	SightingBuilder seenAt(String instant) {
		this.seenAt = Instant.parse(instant);
		return this;
	}

	SightingBuilder inDocument(String hash) {
		this.documentHash = hash;
		return this;
	}

	Sighting build() {
		Organization organization = (this.company != null) ? new Organization(this.company.name(), null) : null;
		Posting posting = new Posting("Senior " + this.title, organization, this.board, this.identifier, this.url, null,
				this.datePosted, this.validThrough, this.employmentTypes, this.workplace, null, this.experience,
				this.education, this.salary, List.of(), List.of(), new Body("", List.of()), "en", null, List.of());
		Role role = new Role("role:" + Slug.of(this.title), this.title, List.of());
		return new Sighting(
				new ResolvedPosting(identity(), posting, company(), role, Seniority.SENIOR, this.skills,
						this.locations.stream().map((place) -> new LocationMention(place, place.name())).toList()),
				this.seenAt, this.documentHash);
	}

	private @Nullable CompanyMention company() {
		return (this.company != null) ? new CompanyMention(this.company, this.company.name()) : null;
	}

	private PostingIdentity identity() {
		String shared = "posting:" + Slug.of(this.title + " " + ((this.company != null) ? this.company.name() : ""));
		String own = (this.identifier != null) ? this.identifier : this.url;
		return new PostingIdentity(shared, (own != null) ? shared + "-" + Slug.of(own) : shared);
	}

}
