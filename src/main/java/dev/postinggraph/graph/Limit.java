package dev.postinggraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.graph.Content.Requirement;
import dev.postinggraph.graph.WriteOutcome.Refused;

/**
 * How long a text may be that the graph looks up. Neo4j fails a whole transaction that
 * puts an entry of more than 8167 bytes into a range index, and an entity's name and id
 * are one entry.
 */
final class Limit {

	private static final int MAX_BYTES = 4000;

	private static final int MOST_BYTES_A_CHARACTER = 3;

	private Limit() {
	}

	/**
	 * Whether content is within the limit.
	 * @return why it is refused, or empty if all is well
	 */
	static Optional<Refused> check(Content content) {
		return Stream.concat(Stream.ofNullable(content.url()), entities(content).flatMap(Entity::texts))
			.filter(Limit::isExceededBy)
			.findFirst()
			.map((text) -> new Refused("The name or address \"%s…\" is longer than the %d bytes that can be looked up."
				.formatted(text.substring(0, 40), MAX_BYTES)));
	}

	private static Stream<Entity> entities(Content content) {
		Stream<Entity> single = Stream.of(content.board(), content.company(), content.role()).filter(Objects::nonNull);
		Stream<Entity> skills = content.requirements().stream().map(Requirement::skill);
		return Stream.of(single, skills, content.places().map(Entity::of)).flatMap(Function.identity());
	}

	private static boolean isExceededBy(String text) {
		return text.length() > MAX_BYTES / MOST_BYTES_A_CHARACTER
				&& text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
	}

}
