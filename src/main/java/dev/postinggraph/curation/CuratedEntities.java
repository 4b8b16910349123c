package dev.postinggraph.curation;

import java.util.Optional;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * The entities of one kind. Saving one raises its version.
 */
@NoRepositoryBean
interface CuratedEntities<T extends CuratedEntity> extends Repository<T, String> {

	Optional<T> findById(String id);

	/**
	 * Writes what it is called.
	 * @throws org.springframework.dao.OptimisticLockingFailureException if it has another
	 * version by now
	 */
	T save(T entity);

}
