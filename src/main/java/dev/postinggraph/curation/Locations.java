package dev.postinggraph.curation;

import org.springframework.context.annotation.Lazy;

/**
 * The graph's locations, made when somebody first curates.
 */
@Lazy
interface Locations extends CuratedEntities<CuratedLocation> {

}
