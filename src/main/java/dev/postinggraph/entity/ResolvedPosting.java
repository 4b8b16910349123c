package dev.postinggraph.entity;

import java.util.List;

import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A posting with the entities that it names.
 *
 * @param identity what makes it the same job as another posting
 * @param posting the posting as its source states it
 * @param company the company, or null if the source names none
 * @param role the role that its title names
 * @param seniority the level that the source or the title states, or null
 * @param skills each skill once, with its strongest mention
 * @param locations where the job is, each once, the most precise that is known
 */
public record ResolvedPosting(PostingIdentity identity, Posting posting, @Nullable CompanyMention company, Role role,
		@Nullable Seniority seniority, List<SkillMention> skills, List<LocationMention> locations) {

	public ResolvedPosting {
		skills = List.copyOf(skills);
		locations = List.copyOf(locations);
	}

}
