package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names of the lexicon as a trie over lower-case letters, entered where a word
 * starts. Nodes keep their edges sorted in arrays, which are small but for the root's:
 * that one has a table.
 */
final class AliasTrie {

	private static final char[] NO_LABELS = {};

	private static final Node[] NO_CHILDREN = {};

	/** So many first letters are looked up by their code. */
	private static final int ASCII = 128;

	private final Node root = new Node();

	private final @Nullable Node[] firsts = new Node[ASCII];

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

	void add(Form form) {
		String text = form.alias().text();
		Node node = this.root;
		for (int i = 0; i < text.length(); i++) {
			if (!Joints.joins(text, i)) {
				node = node.grow(Character.toLowerCase(text.charAt(i)));
			}
			else if (!Joints.joins(text, i - 1)) {
				node = node.growJoint(text.charAt(i) == '/');
			}
		}
		node.add(form);
		char first = lower(text.charAt(0));
		if (first < ASCII) {
			this.firsts[first] = this.root.child(first);
		}
	}

	/**
	 * Tells every name whose letters begin at an index.
	 */
	void walk(String text, int start, Visitor visitor) {
		char first = lower(text.charAt(start));
		walk((first < ASCII) ? this.firsts[first] : this.root.child(first), text, start + 1, visitor);
	}

	private static void walk(@Nullable Node from, String text, int start, Visitor visitor) {
		Node node = from;
		for (int at = start; node != null; at++) {
			if (!node.forms.isEmpty()) {
				visitor.visit(at, node.forms);
			}
			if (node.joint != null) {
				walk(node.joint, text, Joints.skip(text, at, false), visitor);
			}
			if (node.slash != null) {
				walk(node.slash, text, Joints.skip(text, at, true), visitor);
			}
			node = (at < text.length()) ? node.child(lower(text.charAt(at))) : null;
		}
	}

	private static char lower(char c) {
		if (c < ASCII) {
			return (c >= 'A' && c <= 'Z') ? (char) (c + ('a' - 'A')) : c;
		}
		return Character.toLowerCase(c);
	}

	private static final class Node {

		private char[] labels = NO_LABELS;

		private Node[] children = NO_CHILDREN;

		private @Nullable Node joint;

		private @Nullable Node slash;

		private List<Form> forms = List.of();

		private void add(Form form) {
			List<Form> more = new ArrayList<>(this.forms);
			more.add(form);
			this.forms = List.copyOf(more);
		}

		private @Nullable Node child(char label) {
			for (int i = 0; i < this.labels.length; i++) {
				if (this.labels[i] >= label) {
					return (this.labels[i] == label) ? this.children[i] : null;
				}
			}
			return null;
		}

		private Node grow(char label) {
			int index = Arrays.binarySearch(this.labels, label);
			if (index >= 0) {
				return this.children[index];
			}
			int at = -index - 1;
			Node child = new Node();
			this.labels = Arrays.copyOf(this.labels, this.labels.length + 1);
			this.children = Arrays.copyOf(this.children, this.children.length + 1);
			System.arraycopy(this.labels, at, this.labels, at + 1, this.labels.length - at - 1);
			System.arraycopy(this.children, at, this.children, at + 1, this.children.length - at - 1);
			this.labels[at] = label;
			this.children[at] = child;
			return child;
		}

		private Node growJoint(boolean asSlash) {
			Node next = asSlash ? this.slash : this.joint;
			if (next == null) {
				next = new Node();
				if (asSlash) {
					this.slash = next;
				}
				else {
					this.joint = next;
				}
			}
			return next;
		}

	}

}
