package dev.postinggraph.posting.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a feed that hold a job each.
 */
final class JobElements {

	/** Names that say little without the name of the element around them. */
	private static final Set<String> AMBIGUOUS = Set.of("name", "id", "title", "type", "value", "url", "date");

	private JobElements() {
	}

	/**
	 * The element that holds all others.
	 * @param document a tree of XML
	 * @return its root, if it has one
	 */
	static Optional<Element> root(Document document) {
		return document.children().stream().filter((child) -> !localName(child).startsWith("?")).findFirst();
	}

	/**
	 * The name of an element without its namespace's prefix.
	 * @param element the element
	 * @return the name in lower case
	 */
	static String localName(Element element) {
		String name = element.tagName();
		return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * The children of an element that have a name.
	 * @param parent the element
	 * @param name a local name in lower case
	 * @return the children in order
	 */
	static List<Element> children(Element parent, String name) {
		return parent.children().stream().filter((child) -> localName(child).equals(name)).toList();
	}

	/**
	 * What the elements within an element state, by their names; of an element within one
	 * of them also by both names together.
	 * @param job the element of one job
	 * @return its fields
	 */
	static NamedFields fields(Element job) {
		NamedFields fields = new NamedFields();
		for (Element child : job.children()) {
			String text = child.hasAttr("href") && child.childrenSize() == 0 ? child.attr("href")
					: child.wholeOwnText();
			fields.put(child.tagName(), text);
			for (Element grandchild : child.children()) {
				String name = localName(grandchild);
				fields.put(localName(child) + name, grandchild.wholeText());
				if (!AMBIGUOUS.contains(name)) {
					fields.put(name, grandchild.wholeText());
				}
			}
		}
		return fields;
	}

	/**
	 * Reads elements one by one; one that holds no job does not keep the others from
	 * being read.
	 * @param jobs the elements
	 * @param reader reads one of them; empty if it has no title
	 * @return the postings, or the reason why there are none
	 */
	static Reading read(List<Element> jobs, Function<Element, Optional<PostingBuilder>> reader) {
		List<PostingBuilder> postings = new ArrayList<>();
		jobs.forEach((job) -> reader.apply(job).ifPresent(postings::add));
		if (postings.isEmpty()) {
			return new Reading.Rejected(jobs.isEmpty() ? "The feed is empty: it holds no jobs."
					: "None of the %d jobs in the feed has a title.".formatted(jobs.size()));
		}
		if (postings.size() < jobs.size()) {
			postings.getFirst()
				.warning("Of the %d jobs in its feed, %d have no title and were left out.".formatted(jobs.size(),
						jobs.size() - postings.size()));
		}
		List<Posting> built = postings.stream().map(PostingBuilder::build).toList();
		return new Reading.Read(built);
	}

}
