package dev.postinggraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * The statements of {@code cypher/read}, made to fit into a larger one. In a file,
 * {@code this} is the node that the field belongs to, {@code $name} an argument of the
 * field, and <code>WHERE /&#42;where:p&#42;/ true</code> the place for the filter on the
 * postings {@code p}, which goes without one: a file runs as it is, if someone pastes it
 * into Neo4j Browser and sets {@code this}.
 */
final class ReadStatements {

	private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^\\s*//.*\\R");

	private static final Pattern PLACE = Pattern
		.compile("(?<space>\\s+)WHERE /\\*where:(?<where>\\w+)\\*/ true|\\$(?<argument>\\w+)");

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	/**
	 * A statement with its arguments and filters in place.
	 * @param name the file's name without its extension
	 * @param arguments the values of its arguments
	 * @param scope takes them as parameters
	 * @param where gives the filter on a variable that stands for postings, if there is
	 * one
	 * @return the statement as a format with its arguments, for {@code callRawCypher}
	 */
	Raw statement(String name, Map<String, Operand> arguments, Scope scope, Function<Node, Optional<Condition>> where) {
		List<Object> inserted = new ArrayList<>();
		Map<String, Expression> parameters = new HashMap<>();
		String format = PLACE.matcher(this.texts.computeIfAbsent(name, ReadStatements::load)).replaceAll((match) -> {
			String variable = match.group("where");
			if (variable != null) {
				Optional<Condition> filter = where.apply(Cypher.anyNode(variable));
				filter.ifPresent(inserted::add);
				return filter.isPresent() ? Matcher.quoteReplacement(match.group("space") + "WHERE $E") : "";
			}
			inserted.add(parameters.computeIfAbsent(match.group("argument"),
					(each) -> scope.parameter(argument(name, arguments, each))));
			return Matcher.quoteReplacement("$E");
		});
		return new Raw(format, inserted);
	}

	/**
	 * Cypher with places for expressions.
	 *
	 * @param format the text, with {@code $E} for each expression
	 * @param expressions the expressions in order
	 */
	record Raw(String format, List<Object> expressions) {

	}

	private static Operand argument(String statement, Map<String, Operand> arguments, String name) {
		Operand value = arguments.get(name);
		if (value == null) {
			throw new IllegalArgumentException(
					"cypher/read/%s.cypher asks for $%s, which its field does not have".formatted(statement, name));
		}
		return value;
	}

	/**
	 * The text of a file, without the lines that are comments.
	 */
	static String load(String name) {
		String path = "/cypher/read/" + name + ".cypher";
		try (InputStream in = ReadStatements.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException(
						"The schema names the statement '%s', but there is no cypher/read/%s.cypher".formatted(name,
								name));
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return COMMENT_LINE.matcher(text).replaceAll("").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
