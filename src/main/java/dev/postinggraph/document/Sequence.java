package dev.postinggraph.document;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Sources one after the other, each opened when its turn comes. A stream's flatMap would
 * read a whole source ahead as soon as somebody asks it for its iterator.
 */
final class Sequence extends Supplies {

	private final Iterator<Supplier<Supplies>> sources;

	private Supplies current = new Empty();

	Sequence(List<Supplier<Supplies>> sources) {
		super("all");
		this.sources = sources.iterator();
	}

	@Override
	@Nullable Supply read() {
		while (!this.current.hasNext()) {
			this.current.close();
			if (!this.sources.hasNext()) {
				return null;
			}
			this.current = this.sources.next().get();
		}
		return this.current.next();
	}

	@Override
	public void close() {
		this.current.close();
	}

	private static final class Empty extends Supplies {

		Empty() {
			super("nothing");
		}

		@Override
		@Nullable Supply read() {
			return null;
		}

	}

}
