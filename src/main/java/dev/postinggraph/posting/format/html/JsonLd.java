package dev.postinggraph.posting.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Things that a page states as <a href="https://www.w3.org/TR/json-ld11/">JSON-LD</a>. As
 * little of that standard is read as schema.org's publishers use: types, values, graphs
 * and references within the page. A script that is no JSON is left out.
 */
final class JsonLd {

	/** What generators get wrong most: line ends within strings, commas, comments. */
	private static final JsonMapper LENIENT = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
		.build();

	/** Older pages hide scripts from browsers older still. */
	private static final Pattern WRAPPING = Pattern
		.compile("\\A\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|(?://\\s*)?\\]\\]>|;)\\s*\\z");

	private static final String ID = "@id";

	private static final String TYPE = "@type";

	private static final String VALUE = "@value";

	private final Map<String, JsonNode> byId = new HashMap<>();

	private JsonLd() {
	}

	/**
	 * The postings of a page.
	 * @param page the page
	 * @return each thing once that is a posting, in the page's order
	 */
	static List<Thing> postings(Document page) {
		JsonLd data = new JsonLd();
		List<JsonNode> roots = new ArrayList<>();
		for (Element script : page.select("script[type*=ld+json]")) {
			parse(script.data()).ifPresent(roots::add);
		}
		Set<Thing> postings = new LinkedHashSet<>();
		roots.forEach(data::index);
		roots.forEach((root) -> data.collect(root, postings));
		return List.copyOf(postings);
	}

	private static Optional<JsonNode> parse(String script) {
		try {
			return Optional.of(LENIENT.readTree(WRAPPING.matcher(script).replaceAll("")));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** A reference has nothing but its target's id. */
	private void index(JsonNode node) {
		if (node.path(ID).isString() && node.size() > 1) {
			this.byId.putIfAbsent(node.path(ID).stringValue(), node);
		}
		node.forEach(this::index);
	}

	private void collect(JsonNode node, Set<Thing> postings) {
		if (types(node).contains(Thing.JOB_POSTING)) {
			postings.add(thing(node, true));
		}
		else {
			node.forEach((child) -> collect(child, postings));
		}
	}

	private Thing thing(JsonNode node, boolean follow) {
		Map<String, List<Value>> properties = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> property : node.properties()) {
			List<Value> values = new ArrayList<>();
			add(property.getValue(), values, follow);
			if (!values.isEmpty()) {
				properties.put(
						property.getKey().startsWith("@") ? property.getKey() : Thing.localName(property.getKey()),
						List.copyOf(values));
			}
		}
		return new Thing(types(node), properties);
	}

	/** A reference is followed once, so that two that name each other end. */
	private void add(JsonNode node, List<Value> values, boolean follow) {
		if (node.isArray()) {
			node.forEach((element) -> add(element, values, follow));
		}
		else if (node.has(VALUE)) {
			add(node.path(VALUE), values, follow);
		}
		else if (node.isObject()) {
			JsonNode target = (node.size() == 1) ? this.byId.get(node.path(ID).asString("")) : null;
			if (target == null) {
				values.add(thing(node, follow));
			}
			else if (follow) {
				values.add(thing(target, false));
			}
		}
		else if (node.isValueNode() && !node.isNull() && !node.asString().isBlank()) {
			values.add(new Value.Text(node.asString()));
		}
	}

	private static Set<String> types(JsonNode node) {
		Set<String> types = new LinkedHashSet<>();
		JsonNode stated = node.path(TYPE);
		if (stated.isString()) {
			types.add(Thing.localName(stated.stringValue()));
		}
		stated.forEach((type) -> types.add(Thing.localName(type.asString(""))));
		return types;
	}

}
