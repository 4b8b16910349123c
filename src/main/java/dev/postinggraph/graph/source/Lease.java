package dev.postinggraph.graph.source;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.neo4j.driver.Driver;

/**
 * Says which one of several instances on a graph may do what only one shall do. It ends
 * by itself, by the database's clock, unless it is renewed.
 */
public final class Lease {

	private final Driver driver;

	private final String id;

	private final Duration length;

	private final String holder = UUID.randomUUID().toString();

	/**
	 * A lease for this instance.
	 * @param driver the driver; stays open
	 * @param name what it is for
	 * @param length how long it holds without being renewed
	 */
	public Lease(Driver driver, String name, Duration length) {
		this.driver = driver;
		this.id = "lease:" + name;
		this.length = length;
	}

	/**
	 * Takes the lease, or renews it.
	 * @return whether this instance has it now
	 * @throws dev.postinggraph.graph.WriteException if the database can't be reached or
	 * fails
	 */
	public boolean take() {
		return SourceStatement.TAKE_LEASE
			.run(this.driver, Map.of("id", this.id, "holder", this.holder, "milliseconds", this.length.toMillis()))
			.getFirst()
			.get("holder")
			.asString()
			.equals(this.holder);
	}

	/**
	 * Lets others have the lease, if this instance has it.
	 * @throws dev.postinggraph.graph.WriteException if the database can't be reached or
	 * fails
	 */
	public void giveBack() {
		SourceStatement.GIVE_LEASE_BACK.run(this.driver, Map.of("id", this.id, "holder", this.holder));
	}

}
