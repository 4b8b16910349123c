package dev.postinggraph.ingest.source;

import java.util.List;
import java.util.Map;

/**
 * All that {@code sources.yaml} says.
 *
 * @param all the sources
 * @param mirrors what the addresses of boards begin with in place of their own
 */
public record Sources(List<Source> all, Map<BoardKind, String> mirrors) {

	/** Nothing is fetched. */
	static final Sources NONE = new Sources(List.of(), Map.of());

	public Sources {
		all = List.copyOf(all);
		mirrors = Map.copyOf(mirrors);
	}

	String base(BoardKind kind) {
		return this.mirrors.getOrDefault(kind, kind.base());
	}

}
