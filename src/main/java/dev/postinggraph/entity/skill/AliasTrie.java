package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names of the lexicon as a trie over lower-case letters, entered where a word
 * starts. It lies in arrays, level by level: what most words of a text touch is the first
 * few kilobytes. The children of a node stand side by side, in the order of their labels.
 */
final class AliasTrie {

	/** Labels of what joins words; they come before all letters. */
	private static final char JOINT = '\0';

	private static final char SLASH = '\1';

	private static final int ASCII = 128;

	/** The character on the way to each node. */
	private final char[] labels;

	/** The first child of each node; its last one stands before the first of the next. */
	private final int[] children;

	/** The children of the root, which are many, by their labels. */
	private final int[] firsts = new int[ASCII];

	/** The names that end at each node. */
	private final List<List<Form>> forms;

	/** Whether there are any: most nodes of a walk have none. */
	private final boolean[] ends;

	/**
	 * A name of a skill.
	 *
	 * @param owner the skill, or null for a text that is no skill
	 * @param alias the name
	 */
	record Form(@Nullable LexiconSkill owner, Alias alias) {

	}

	/**
	 * Receives the names that a text has at one place, shorter ones first.
	 */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Takes the names whose letters end at one index.
		 */
		void visit(int end, List<Form> forms);

	}

	AliasTrie(List<Form> forms) {
		List<Entry> sorted = forms.stream().map(Entry::of).sorted(Comparator.comparing(Entry::path)).toList();
		List<Node> nodes = new ArrayList<>(List.of(new Node(JOINT, sorted, 0)));
		List<Integer> firstChildren = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			firstChildren.add(nodes.size());
			nodes.get(i).addChildrenTo(nodes);
		}
		firstChildren.add(nodes.size());
		this.children = firstChildren.stream().mapToInt(Integer::intValue).toArray();
		// One more than nodes, so that a last one without children may look for its
		// first.
		this.labels = new char[nodes.size() + 1];
		for (int i = 0; i < nodes.size(); i++) {
			this.labels[i] = nodes.get(i).label;
		}
		this.forms = nodes.stream().map(Node::forms).toList();
		this.ends = new boolean[nodes.size()];
		for (int i = 0; i < this.ends.length; i++) {
			this.ends[i] = !this.forms.get(i).isEmpty();
		}
		for (char first = 0; first < ASCII; first++) {
			this.firsts[first] = child(0, first);
		}
	}

	/**
	 * Tells every name whose letters begin at an index.
	 */
	void walk(String text, int start, Visitor visitor) {
		char first = lower(text.charAt(start));
		walk((first < ASCII) ? this.firsts[first] : child(0, first), text, start + 1, visitor);
	}

	private void walk(int from, String text, int start, Visitor visitor) {
		int node = from;
		for (int at = start; node > 0; at++) {
			if (this.ends[node]) {
				visitor.visit(at, this.forms.get(node));
			}
			if (this.labels[this.children[node]] <= SLASH) {
				walkJoint(child(node, JOINT), text, at, false, visitor);
				walkJoint(child(node, SLASH), text, at, true, visitor);
			}
			node = (at < text.length()) ? child(node, lower(text.charAt(at))) : 0;
		}
	}

	private void walkJoint(int node, String text, int at, boolean slash, Visitor visitor) {
		if (node > 0) {
			walk(node, text, Joints.skip(text, at, slash), visitor);
		}
	}

	/** The child with a label, or 0, which is nobody's. */
	private int child(int node, char label) {
		int end = this.children[node + 1];
		for (int child = this.children[node]; child < end && this.labels[child] <= label; child++) {
			if (this.labels[child] == label) {
				return child;
			}
		}
		return 0;
	}

	private static char lower(char c) {
		if (c < ASCII) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
		}
		return Character.toLowerCase(c);
	}

	/** A name and the labels on the way to it. */
	private record Entry(String path, Form form) {

		static Entry of(Form form) {
			String text = form.alias().text();
			StringBuilder path = new StringBuilder(text.length());
			for (int i = 0; i < text.length(); i++) {
				if (!Joints.joins(text, i)) {
					path.append(Character.toLowerCase(text.charAt(i)));
				}
				else if (!Joints.joins(text, i - 1)) {
					path.append((text.charAt(i) == '/') ? SLASH : JOINT);
				}
			}
			return new Entry(path.toString(), form);
		}

	}

	/** A node while the trie is built: its label, and the names from there on, sorted. */
	private record Node(char label, List<Entry> entries, int depth) {

		List<Form> forms() {
			return this.entries.stream()
				.takeWhile((entry) -> entry.path.length() == this.depth)
				.map(Entry::form)
				.toList();
		}

		void addChildrenTo(List<Node> nodes) {
			int from = forms().size();
			while (from < this.entries.size()) {
				char next = this.entries.get(from).path.charAt(this.depth);
				int to = from + 1;
				while (to < this.entries.size() && this.entries.get(to).path.charAt(this.depth) == next) {
					to++;
				}
				nodes.add(new Node(next, this.entries.subList(from, to), this.depth + 1));
				from = to;
			}
		}

	}

}
