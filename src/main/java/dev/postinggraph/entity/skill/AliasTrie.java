package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The names of the lexicon by their lower-case letters, entered where a word starts.
 */
final class AliasTrie {

	/** Stands for what joins words; no text has it. */
	private static final char JOINT = '\0';

	private static final char SLASH = '\1';

	private static final int ASCII = 128;

	private final DoubleArray letters;

	/** The names that end at each node. */
	private final List<List<Form>> forms;

	/** Whether there are any: most nodes of a walk have none. */
	private final boolean[] ends;

	/** Whether something may join the letters of a node to the next ones. */
	private final boolean[] joined;

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
		this.letters = new DoubleArray(sorted.stream().map(Entry::path).toArray(String[]::new));
		this.forms = new ArrayList<>(Collections.nCopies(this.letters.size(), List.of()));
		this.ends = new boolean[this.letters.size()];
		this.joined = new boolean[this.letters.size()];
		sorted.stream()
			.collect(Collectors.groupingBy(Entry::path, Collectors.mapping(Entry::form, Collectors.toList())))
			.forEach(this::add);
	}

	private void add(String path, List<Form> same) {
		int node = this.letters.node(path);
		this.forms.set(node, same);
		this.ends[node] = true;
		for (int i = 0; i < path.length(); i++) {
			if (path.charAt(i) <= SLASH) {
				this.joined[this.letters.node(path.substring(0, i))] = true;
			}
		}
	}

	/**
	 * Tells every name whose letters begin at an index.
	 */
	void walk(String text, int start, Visitor visitor) {
		walk(DoubleArray.ROOT, text, start, visitor);
	}

	private void walk(int from, String text, int start, Visitor visitor) {
		int node = from;
		for (int at = start; node != DoubleArray.NONE; at++) {
			if (this.ends[node]) {
				visitor.visit(at, this.forms.get(node));
			}
			if (this.joined[node]) {
				walkJoint(this.letters.child(node, JOINT), text, at, false, visitor);
				walkJoint(this.letters.child(node, SLASH), text, at, true, visitor);
			}
			node = (at < text.length()) ? this.letters.child(node, lower(text.charAt(at))) : DoubleArray.NONE;
		}
	}

	private void walkJoint(int node, String text, int at, boolean slash, Visitor visitor) {
		if (node != DoubleArray.NONE) {
			walk(node, text, Joints.skip(text, at, slash), visitor);
		}
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

}
