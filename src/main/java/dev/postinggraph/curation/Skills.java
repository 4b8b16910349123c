package dev.postinggraph.curation;

import org.springframework.context.annotation.Lazy;

/**
 * The graph's skills, made when somebody first curates.
 */
@Lazy
interface Skills extends CuratedEntities<CuratedSkill> {

}
