package dev.postinggraph.ingest.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, whose mistakes are told with their line.
 */
final class YamlMapping {

	private final String file;

	private final Node node;

	private final Map<String, Node> values = new LinkedHashMap<>();

	private final Map<String, Node> keys = new LinkedHashMap<>();

	/**
	 * A mapping.
	 * @param file what to call the file
	 * @param node the node that should be one
	 * @param what what it stands for
	 */
	YamlMapping(String file, Node node, String what) {
		this.file = file;
		this.node = node;
		if (!(node instanceof MappingNode mapping)) {
			throw fault(node, "%s is written as keys with values, such as 'name: value'".formatted(what), null);
		}
		for (NodeTuple entry : mapping.getValue()) {
			String key = scalar(entry.getKeyNode(), "A key");
			if (this.values.put(key, entry.getValueNode()) != null) {
				throw fault(entry.getKeyNode(), "'%s' is there twice; take one away".formatted(key), null);
			}
			this.keys.put(key, entry.getKeyNode());
		}
	}

	Set<String> keys() {
		return Set.copyOf(this.values.keySet());
	}

	/** Holds the keys to those that there are. */
	void allow(String what, List<String> allowed) {
		this.keys.forEach((key, at) -> {
			if (!allowed.contains(key)) {
				throw fault(at,
						"'%s' is no key of %s; its keys are %s".formatted(key, what, String.join(", ", allowed)), null);
			}
		});
	}

	/**
	 * A value.
	 * @param key its key
	 * @param reader makes something of its text
	 * @param expected what the text should be, if it throws an
	 * {@link IllegalArgumentException}
	 */
	<T> Optional<T> value(String key, Function<String, T> reader, String expected) {
		Node value = this.values.get(key);
		if (value == null) {
			return Optional.empty();
		}
		String text = scalar(value, "'%s'".formatted(key));
		try {
			return Optional.of(reader.apply(text));
		}
		catch (IllegalArgumentException ex) {
			throw fault(value, "'%s: %s' can't be used; it takes %s".formatted(key, text, expected), ex);
		}
	}

	/** The mappings in a list; none if there is no such key. */
	List<YamlMapping> list(String key, String what) {
		return switch (this.values.get(key)) {
			case null -> List.of();
			case SequenceNode sequence ->
				sequence.getValue().stream().map((each) -> new YamlMapping(this.file, each, what)).toList();
			case Node other ->
				throw fault(other, "'%s' takes a list, a line that begins with '- ' each".formatted(key), null);
		};
	}

	/** A mapping within this one. */
	Optional<YamlMapping> mapping(String key) {
		return Optional.ofNullable(this.values.get(key))
			.map((value) -> new YamlMapping(this.file, value, "'%s'".formatted(key)));
	}

	private String scalar(Node value, String what) {
		if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue().strip();
		}
		throw fault(value, "%s takes one value".formatted(what), null);
	}

	/** What is wrong with the mapping as a whole. */
	SourcesFileException fault(String problem) {
		return fault(this.node, problem, null);
	}

	private SourcesFileException fault(Node at, String problem, @Nullable Exception cause) {
		return new SourcesFileException(
				"%s, line %d: %s.".formatted(this.file, at.getStartMark().getLine() + 1, problem), cause);
	}

}
