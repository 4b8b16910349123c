package dev.postinggraph.curation;

import org.springframework.context.annotation.Lazy;

/**
 * The graph's roles, made when somebody first curates.
 */
@Lazy
interface Roles extends CuratedEntities<CuratedRole> {

}
