package dev.postinggraph.curation;

import java.util.Map;
import java.util.Set;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;

import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Provides curation, when the first person curates: the application starts without it.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories
class CurationConfiguration {

	@Bean
	@Lazy
	Curation curation(Companies companies, Roles roles, Skills skills, Locations locations, Neo4jClient client,
			PlatformTransactionManager transactions) {
		return new Curation(Map.of("company", companies, "role", roles, "skill", skills, "location", locations),
				new CurationStatements(client), new TransactionTemplate(transactions));
	}

	/**
	 * Shares its bookmarks with the driver's own queries, which loads and the read path
	 * use: what they read next includes what is curated, on every server of a cluster.
	 */
	@Bean
	Neo4jTransactionManager transactionManager(Driver driver, DatabaseSelectionProvider databases) {
		BookmarkManager bookmarks = driver.executableQueryBookmarkManager();
		return Neo4jTransactionManager.with(driver)
			.withDatabaseSelectionProvider(databases)
			.withBookmarkManager(Neo4jBookmarkManager.create(bookmarks::getBookmarks))
			.build();
	}

	@Bean
	ApplicationListener<Neo4jBookmarksUpdatedEvent> bookmarksOfCuration(Driver driver) {
		BookmarkManager bookmarks = driver.executableQueryBookmarkManager();
		return (event) -> bookmarks.updateBookmarks(Set.of(), event.getBookmarks());
	}

}
