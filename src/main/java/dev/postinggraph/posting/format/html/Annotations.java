package dev.postinggraph.posting.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Things that a page states in attributes of its elements.
 */
enum Annotations {

	/**
	 * <a href="https://html.spec.whatwg.org/multipage/microdata.html">Microdata</a>.
	 */
	MICRODATA("itemscope", "itemtype", "itemprop"),
	/** <a href="https://www.w3.org/TR/rdfa-lite/">RDFa Lite</a>. */
	RDFA("typeof", "typeof", "property");

	/** Properties whose values have paragraphs and lists. */
	private static final Set<String> LONG = Set.of("description", "responsibilities", "qualifications",
			"experienceRequirements", "educationRequirements", "jobBenefits", "incentiveCompensation", "skills");

	/** Attributes that state a value for machines beside the one to see. */
	private static final List<String> MACHINE_READABLE = List.of("content", "datetime");

	private static final List<String> ADDRESSES = List.of("href", "resource");

	private final String scope;

	private final String type;

	private final String property;

	Annotations(String scope, String type, String property) {
		this.scope = scope;
		this.type = type;
		this.property = property;
	}

	/**
	 * The postings of a page.
	 * @param page the page
	 * @return each thing once that is a posting, in the page's order
	 */
	List<Thing> postings(Document page) {
		Set<Thing> postings = new LinkedHashSet<>();
		for (Element element : page.select("[%s][%s*=%s]".formatted(this.scope, this.type, Thing.JOB_POSTING))) {
			Thing thing = thing(element);
			if (thing.isPosting()) {
				postings.add(thing);
			}
		}
		return List.copyOf(postings);
	}

	private Thing thing(Element element) {
		Map<String, List<Value>> properties = new LinkedHashMap<>();
		collect(element, properties);
		return new Thing(Set.copyOf(names(element.attr(this.type))), properties);
	}

	private void collect(Element parent, Map<String, List<Value>> properties) {
		for (Element child : parent.children()) {
			for (String name : names(child.attr(this.property))) {
				value(child, name, properties);
			}
			if (!child.hasAttr(this.scope)) {
				collect(child, properties);
			}
		}
	}

	private void value(Element element, String name, Map<String, List<Value>> properties) {
		List<Value> values = properties.computeIfAbsent(name, (key) -> new ArrayList<>());
		if (element.hasAttr(this.scope)) {
			values.add(thing(element));
			return;
		}
		String text = text(element, name);
		if (!text.isBlank()) {
			values.add(new Value.Text(text));
		}
	}

	private static String text(Element element, String name) {
		for (String attribute : MACHINE_READABLE) {
			if (element.hasAttr(attribute)) {
				return element.attr(attribute);
			}
		}
		String seen = LONG.contains(name) ? element.html() : element.text();
		for (String attribute : ADDRESSES) {
			if (element.hasAttr(attribute) && (seen.isBlank() || name.equals("url") || name.equals("sameAs"))) {
				return element.absUrl(attribute);
			}
		}
		return seen;
	}

	private static Set<String> names(String attribute) {
		Set<String> names = new LinkedHashSet<>();
		for (String term : attribute.strip().split("\\s+", -1)) {
			String name = Thing.localName(term);
			if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}

}
