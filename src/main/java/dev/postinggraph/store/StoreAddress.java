package dev.postinggraph.store;

import org.jspecify.annotations.Nullable;

/**
 * How a person or a tool reaches the graph that the application talks to.
 *
 * @param boltUri the address for drivers and Neo4j Browser
 * @param user the user to connect as, or null where the configuration names none
 * @param password the password of the embedded store, made at its first start, or null
 * for a server, whose password is its owner's to tell
 */
public record StoreAddress(String boltUri, @Nullable String user, @Nullable String password) {

	/**
	 * Whether the store runs in this process.
	 * @return true if it does, false if it is a server of its own
	 */
	public boolean embedded() {
		return this.password != null;
	}

	/** Leaves the password out, so that no log shows it. */
	@Override
	public String toString() {
		return (this.user != null) ? this.user + "@" + this.boltUri : this.boltUri;
	}

}
