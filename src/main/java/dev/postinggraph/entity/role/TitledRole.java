package dev.postinggraph.entity.role;

import dev.postinggraph.entity.Role;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What a title says of a job.
 *
 * @param role the role
 * @param seniority the level, or null if the title tells none
 */
public record TitledRole(Role role, @Nullable Seniority seniority) {

}
