package dev.postinggraph.curation;

import org.springframework.context.annotation.Lazy;

/**
 * The graph's companies, made when somebody first curates.
 */
@Lazy
interface Companies extends CuratedEntities<CuratedCompany> {

}
