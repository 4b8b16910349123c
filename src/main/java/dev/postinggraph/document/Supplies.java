package dev.postinggraph.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * What a source supplies, one after the other: the next is read when it is asked for. A
 * source that breaks ends with the reason.
 */
abstract class Supplies implements Iterator<Supply>, AutoCloseable {

	private final String name;

	private @Nullable Supply next;

	private boolean ended;

	/**
	 * Supplies of a source.
	 * @param name its name, for the reason if it breaks
	 */
	Supplies(String name) {
		this.name = name;
	}

	/**
	 * A source of one.
	 * @param supply the one
	 * @return it alone
	 */
	static Supplies of(Supply supply) {
		return new Supplies("one") {

			private @Nullable Supply one = supply;

			@Override
			@Nullable Supply read() {
				Supply read = this.one;
				this.one = null;
				return read;
			}

		};
	}

	final String name() {
		return this.name;
	}

	/**
	 * Reads the next one.
	 * @return it, or null if there is no more
	 * @throws IOException if the source breaks
	 */
	abstract @Nullable Supply read() throws IOException;

	@Override
	public final boolean hasNext() {
		if (this.next == null && !this.ended) {
			this.next = readOrReason();
			this.ended |= this.next == null;
		}
		return this.next != null;
	}

	private @Nullable Supply readOrReason() {
		try {
			return read();
		}
		catch (IOException ex) {
			this.ended = true;
			return new Supply.NotSupplied(this.name, "It can't be read: %s.".formatted(ex.getMessage()));
		}
	}

	@Override
	public final Supply next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException("%s supplies no more".formatted(this.name));
		}
		Supply supply = this.next;
		this.next = null;
		return supply;
	}

	/** Most hold nothing that needs closing. */
	@Override
	public void close() {
	}

}
