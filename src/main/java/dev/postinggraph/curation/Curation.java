package dev.postinggraph.curation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import dev.postinggraph.curation.CurationException.Reason;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes companies, roles, skills and locations as people tell: what they are called,
 * and which of them are one; and takes postings apart. Loads follow. Each change is one
 * transaction, in turn with all others and with loads, and is made only if nobody else
 * has changed the entity since its curator has seen it.
 */
public final class Curation {

	private static final int LONGEST_NAME = 200;

	/** As many as 16 characters of base 32 hold. */
	private static final int ID_BYTES = 10;

	private final Map<String, CuratedEntities<?>> byType;

	private final CurationStatements statements;

	private final TransactionOperations transactions;

	Curation(Map<String, CuratedEntities<?>> byType, CurationStatements statements,
			TransactionOperations transactions) {
		this.byType = byType;
		this.statements = statements;
		this.transactions = transactions;
	}

	/**
	 * Gives an entity a new name. The old one stays an alias.
	 * @param revision the entity
	 * @param name the name
	 * @return the entity's id
	 * @throws CurationException if the name can't be one, or the entity is not there or
	 * has another version
	 */
	public String rename(Revision revision, String name) {
		String checked = checked(name);
		return change(revision, (entity) -> entity.rename(checked));
	}

	/**
	 * Gives an entity a further name. One that it has already stays as it is.
	 * @param revision the entity
	 * @param alias the name
	 * @return the entity's id
	 * @throws CurationException if the name can't be one, or the entity is not there or
	 * has another version
	 */
	public String addAlias(Revision revision, String alias) {
		String checked = checked(alias);
		return change(revision, (entity) -> entity.addAlias(checked));
	}

	/**
	 * Takes a further name from an entity. Loads don't bring it back.
	 * @param revision the entity
	 * @param alias the name, in upper or lower case
	 * @return the entity's id
	 * @throws CurationException if it is no alias of the entity, or the entity is not
	 * there or has another version
	 */
	public String removeAlias(Revision revision, String alias) {
		return change(revision, (entity) -> {
			if (entity.isNamed(alias)) {
				throw CurationException.refused(
						"'%s' is the name of %s; give it another name first.".formatted(entity.name(), entity.id()));
			}
			if (!entity.hasAlias(alias)) {
				throw CurationException.refused("%s has no alias '%s'.".formatted(entity.id(), alias));
			}
			entity.removeAlias(alias);
		});
	}

	/**
	 * Makes two entities one. All that belongs to the first, its names and its id too,
	 * belongs to the second then.
	 * @param from the entity that goes
	 * @param into the entity that stays
	 * @return the id of the one that stays
	 * @throws CurationException if the two can't be one, or one of them is not there or
	 * has another version
	 */
	public String merge(Revision from, Revision into) {
		return inTurn(into, (id) -> {
			String other = this.statements.takeTurn(from.id());
			if (!type(other).equals(type(id))) {
				throw CurationException
					.refused("%s and %s are of different kinds; only entities of one kind can be merged."
						.formatted(other, id));
			}
			return merge(entities(id), new Revision(other, from.version()), new Revision(id, into.version()));
		});
	}

	/**
	 * Makes a listing of a posting a posting of its own, where two jobs were taken for
	 * one. Loads keep them apart from then on.
	 * @param posting the id of the posting
	 * @param url the address of the listing
	 * @return the id of the listing's own posting
	 * @throws CurationException if the posting has no such listing, or no other one
	 */
	public String split(String posting, String url) {
		return inTurn(new Revision(posting, 0),
				(id) -> this.statements.split(id, url, idOf(id, url))
					.orElseThrow(() -> new CurationException(Reason.NOT_FOUND,
							"%s has no listing at %s beside another one; its field 'listings' tells which it has."
								.formatted(id, url))));
	}

	/** The same for the same split, and no other posting's: as loads make ids. */
	private static String idOf(String posting, String url) {
		byte[] hash = Arrays.copyOf(DigestUtils.sha256(posting + "\n" + url), ID_BYTES);
		return "posting:" + new Base32().encodeAsString(hash).toLowerCase(Locale.ROOT);
	}

	private <T extends CuratedEntity> String merge(CuratedEntities<T> entities, Revision from, Revision into) {
		if (from.id().equals(into.id())) {
			throw CurationException.refused("%s can't be merged into itself.".formatted(into.id()));
		}
		T kept = find(entities, into);
		T gone = find(entities, from);
		checkPlaces(gone, kept);
		kept.absorb(gone);
		T saved = entities.save(kept);
		this.statements.merge(gone.id(), saved.id());
		this.statements.index(saved);
		return saved.id();
	}

	/** Cities lie in regions and regions in countries: a merge must leave it at that. */
	private void checkPlaces(CuratedEntity from, CuratedEntity into) {
		if (!(from instanceof CuratedLocation gone) || !(into instanceof CuratedLocation kept)) {
			return;
		}
		if (this.statements.isWithin(kept.id(), gone.id())) {
			throw CurationException.refused(
					"%s lies within %s, which can't be merged into a part of itself.".formatted(kept.id(), gone.id()));
		}
		if (gone.kind().compareTo(kept.kind()) > 0) {
			throw CurationException.refused("%s is a %s and can't be merged into a %s, which is smaller."
				.formatted(gone.id(), gone.kind(), kept.kind()));
		}
	}

	private String change(Revision revision, Consumer<CuratedEntity> change) {
		return inTurn(revision, (id) -> change(entities(id), new Revision(id, revision.version()), change));
	}

	private <T extends CuratedEntity> String change(CuratedEntities<T> entities, Revision revision,
			Consumer<CuratedEntity> change) {
		T entity = find(entities, revision);
		change.accept(entity);
		T saved = entities.save(entity);
		this.statements.index(saved);
		return saved.id();
	}

	private String inTurn(Revision revision, Change change) {
		try {
			return this.transactions.execute((_) -> change.make(this.statements.takeTurn(revision.id())));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new CurationException(Reason.CONFLICT,
					"%s was changed at the same time; read it again.".formatted(revision.id()), ex);
		}
		catch (TransientDataAccessException | NonTransientDataAccessResourceException | TransactionException ex) {
			throw new CurationException(Reason.UNAVAILABLE,
					"The database can't be written to: %s".formatted(ex.getMessage()), ex);
		}
	}

	private static <T extends CuratedEntity> T find(CuratedEntities<T> entities, Revision revision) {
		T entity = entities.findById(revision.id())
			.orElseThrow(() -> new CurationException(Reason.NOT_FOUND, "There is no %s.".formatted(revision.id())));
		if (entity.version() != revision.version()) {
			throw new CurationException(Reason.CONFLICT,
					"%s has version %d by now, not %d: somebody has changed it. Read it again and decide anew."
						.formatted(entity.id(), entity.version(), revision.version()));
		}
		return entity;
	}

	private CuratedEntities<?> entities(String id) {
		CuratedEntities<?> entities = this.byType.get(type(id));
		if (entities == null) {
			throw CurationException.refused("'%s' is no id of a company, role, skill or location.".formatted(id));
		}
		return entities;
	}

	private static String type(String id) {
		return id.substring(0, Math.max(0, id.indexOf(':')));
	}

	private static String checked(String name) {
		String checked = name.strip();
		if (checked.isEmpty() || checked.length() > LONGEST_NAME) {
			throw CurationException.refused(
					"A name has 1 to %d characters, but this one has %d.".formatted(LONGEST_NAME, checked.length()));
		}
		return checked;
	}

	@FunctionalInterface
	private interface Change {

		String make(String id);

	}

}
