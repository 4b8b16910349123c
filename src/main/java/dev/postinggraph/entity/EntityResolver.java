package dev.postinggraph.entity;

import java.util.List;

import dev.postinggraph.entity.company.CompanyResolver;
import dev.postinggraph.entity.location.LocationResolver;
import dev.postinggraph.entity.role.RoleResolver;
import dev.postinggraph.entity.role.TitledRole;
import dev.postinggraph.entity.skill.SkillFinder;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Decides which skills, company, role and places a posting names, and what makes it the
 * same job as another. Safe for use by several threads.
 */
public final class EntityResolver {

	private final SkillFinder skills;

	private final CompanyResolver companies;

	private final RoleResolver roles;

	private final LocationResolver locations;

	/**
	 * A resolver of the resolvers of each kind.
	 * @param skills finds the skills
	 * @param companies finds the company
	 * @param roles finds role and seniority
	 * @param locations finds the locations
	 */
	public EntityResolver(SkillFinder skills, CompanyResolver companies, RoleResolver roles,
			LocationResolver locations) {
		this.skills = skills;
		this.companies = companies;
		this.roles = roles;
		this.locations = locations;
	}

	/**
	 * A resolver that knows the lexicon of skills and the tables of companies, roles and
	 * places.
	 * @return the resolver; building it takes a moment, so keep it
	 */
	public static EntityResolver withLexicon() {
		LocationResolver locations = LocationResolver.withGazetteer();
		return new EntityResolver(SkillFinder.withLexicon(), CompanyResolver.withTables(),
				RoleResolver.withTables(locations::isPlace), locations);
	}

	/**
	 * Finds the entities of a posting.
	 * @param posting the posting as its source states it
	 * @return the posting with its entities
	 */
	public ResolvedPosting resolve(Posting posting) {
		CompanyMention company = company(posting.company(), posting.body().text());
		TitledRole titled = this.roles.resolve(posting.title());
		Seniority seniority = (posting.seniority() != null) ? posting.seniority() : titled.seniority();
		List<LocationMention> locations = this.locations.resolve(posting.places());
		return new ResolvedPosting(identify(posting, company, titled.role(), locations), posting, company,
				titled.role(), seniority, this.skills.find(posting), locations);
	}

	private static PostingIdentity identify(Posting posting, @Nullable CompanyMention company, Role role,
			List<LocationMention> locations) {
		return PostingIdentifier.identify(posting, (company != null) ? company.company() : null, role,
				locations.stream().map(LocationMention::location).toList());
	}

	private @Nullable CompanyMention company(@Nullable Organization organization, String text) {
		return (organization != null) ? this.companies.resolve(organization, text) : null;
	}

}
