package dev.postinggraph.ingest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.postinggraph.graph.LifeCycle;
import dev.postinggraph.graph.WriteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes postings when the last day has passed that they state. Loads do so with what
 * they write; this is for what was loaded before, and for what was imported. Several
 * instances may do it at once.
 */
public final class Expiry {

	private static final Logger logger = LoggerFactory.getLogger(Expiry.class);

	private final LifeCycle graph;

	private final InstantSource clock;

	/**
	 * The expiry of the postings of a graph.
	 * @param graph closes them
	 * @param clock says which day it is
	 */
	public Expiry(LifeCycle graph, InstantSource clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Closes them. A database that fails is told in the log: the next time will do.
	 */
	public void run() {
		try {
			long closed = this.graph.closeExpired(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
			if (closed > 0) {
				logger.info("{} postings are closed, since the last day has passed that they state", closed);
			}
		}
		catch (WriteException ex) {
			logger.warn("Postings whose last day has passed can't be closed for now. {}", ex.getMessage());
		}
	}

}
