package dev.postinggraph.entity.skill;

import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;

/**
 * An employer that is named like its product. In its own posting the name is the
 * company's, except where the posting lists what an applicant must know.
 */
final class Employer {

	private final String slug;

	Employer(Posting posting) {
		Organization company = posting.company();
		this.slug = (company != null) ? Slug.of(company.name()) : "";
	}

	boolean isMeantBy(SkillMatch match, Body.Kind section) {
		if (this.slug.isEmpty() || match.rule() == MatchRule.LIST || match.rule() == MatchRule.CUE) {
			return false;
		}
		return switch (section) {
			case SKILLS, REQUIRED, PREFERRED -> false;
			case TITLE, SUMMARY, ABOUT, DUTIES, BENEFITS, LEGAL, OTHER -> isNameOfEmployer(Slug.of(match.text()));
		};
	}

	private boolean isNameOfEmployer(String name) {
		return this.slug.equals(name) || this.slug.startsWith(name + "-");
	}

}
