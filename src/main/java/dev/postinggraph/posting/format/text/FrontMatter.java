package dev.postinggraph.posting.format.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.build.NamedFields;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The YAML between two lines of hyphens that site generators such as
 * <a href="https://jekyllrb.com/docs/front-matter/">Jekyll</a> take from a text's
 * beginning. People write it by hand, so that it is read key by key: what is broken below
 * one key leaves the others whole.
 *
 * @param fields the values by their keys, items of a list with commas between them
 * @param bodyStart where the text begins behind it
 */
record FrontMatter(NamedFields fields, int bodyStart) {

	private static final Pattern BEGIN = Pattern.compile("\\s{0,100}---[ \\t]*\\R");

	private static final Pattern END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");

	private static final Pattern KEY = Pattern
		.compile("(?<key>[\\p{L}_][\\p{L}\\p{N} _.-]{0,60}?)[ \\t]*:(?:[ \\t]+(?<value>.*))?");

	/** How long it may be, in characters. */
	private static final int LONGEST = 200_000;

	/** How deep values may nest; a posting's hardly do. */
	private static final int MAX_DEPTH = 10;

	/**
	 * Finds it in a text.
	 * @param text the text
	 * @return it, if the text begins with one that has a key
	 */
	static Optional<FrontMatter> of(String text, Instant seenAt) {
		Matcher begin = BEGIN.matcher(text);
		if (!begin.lookingAt()) {
			return Optional.empty();
		}
		Matcher end = END.matcher(text).region(begin.end(), Math.min(text.length(), begin.end() + LONGEST));
		if (!end.find()) {
			return Optional.empty();
		}
		NamedFields fields = new NamedFields(seenAt);
		List<String> blocks = blocks(text.substring(begin.end(), end.start()));
		blocks.forEach((block) -> read(block, fields));
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(fields, end.end()));
	}

	/** A block is a line that begins with a key, and all that is indented below it. */
	private static List<String> blocks(String yaml) {
		List<String> blocks = new ArrayList<>();
		StringBuilder block = new StringBuilder();
		for (String line : yaml.split("\\R", -1)) {
			if (KEY.matcher(line).matches()) {
				add(block, blocks);
			}
			if (!line.startsWith("#")) {
				block.append(line).append('\n');
			}
		}
		add(block, blocks);
		return blocks;
	}

	private static void add(StringBuilder block, List<String> blocks) {
		if (KEY.matcher(block).lookingAt()) {
			blocks.add(block.toString());
		}
		block.setLength(0);
	}

	private static void read(String block, NamedFields fields) {
		try {
			if (yaml().load(block) instanceof Map<?, ?> map) {
				map.forEach((key, value) -> fields.put(String.valueOf(key), text(value)));
				return;
			}
		}
		catch (YAMLException ex) {
			// What no YAML reader understands, a person does: the words behind the colon.
		}
		Matcher line = KEY.matcher(block.lines().findFirst().orElse(""));
		if (line.matches() && line.group("value") != null) {
			fields.put(line.group("key"), line.group("value").replaceAll("^[\"']|[\"']\\s*$", ""));
		}
	}

	private static String text(Object value) {
		return switch (value) {
			case null -> "";
			case List<?> items -> String.join(", ", items.stream().map(FrontMatter::text).toList());
			case Map<?, ?> map -> String.join(", ", map.values().stream().map(FrontMatter::text).toList());
			default -> value.toString().strip();
		};
	}

	/** All values stay texts: whether "012" is a number is for others to say. */
	private static Yaml yaml() {
		LoaderOptions limits = new LoaderOptions();
		limits.setNestingDepthLimit(MAX_DEPTH);
		limits.setMaxAliasesForCollections(MAX_DEPTH);
		return new Yaml(new SafeConstructor(limits), new Representer(new DumperOptions()), new DumperOptions(), limits,
				new Texts());
	}

	/** Tells no numbers, dates and truths from texts. */
	private static final class Texts extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// A plain value without a resolver is a text.
		}

	}

}
