package dev.postinggraph.entity.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The beginnings of words as a trie that lies in two arrays, a
 * <a href="https://doi.org/10.1109/32.31365">double array</a>: a child stands behind the
 * base of its node by the number of its letter, and knows its parent. A step is two looks
 * into memory, however many children there are.
 */
final class DoubleArray {

	/** Where every word begins. */
	static final int ROOT = 1;

	/** The node that is none. */
	static final int NONE = 0;

	/** The number of each letter of the words; 0 for all other characters. */
	private final short[] numbers = new short[Character.MAX_VALUE + 1];

	private final int letters;

	private int[] bases = {};

	/** The node that each child belongs to; 0 where none is. */
	private int[] parents = {};

	/** No place before it is free. */
	private int free = ROOT + 1;

	/**
	 * A trie of some words.
	 * @param words the words, sorted
	 */
	DoubleArray(String[] words) {
		this.letters = numberLetters(words);
		grow(ROOT);
		this.parents[ROOT] = ROOT;
		Deque<Range> open = new ArrayDeque<>();
		open.add(new Range(ROOT, 0, 0, words.length));
		while (!open.isEmpty()) {
			addChildren(words, open.removeFirst(), open);
		}
	}

	/**
	 * The words from one index to another, which have the letters of a node in common.
	 */
	private record Range(int node, int depth, int from, int to) {

	}

	private int numberLetters(String[] words) {
		for (String word : words) {
			word.chars().forEach((letter) -> this.numbers[letter] = 1);
		}
		short last = 0;
		for (int letter = 0; letter < this.numbers.length; letter++) {
			this.numbers[letter] = (this.numbers[letter] > 0) ? ++last : 0;
		}
		return last;
	}

	private void addChildren(String[] words, Range range, Deque<Range> open) {
		List<Integer> firsts = new ArrayList<>();
		for (int i = range.from; i < range.to; i++) {
			boolean longer = words[i].length() > range.depth;
			if (longer && (firsts.isEmpty() || letter(words, i, range) != letter(words, firsts.getLast(), range))) {
				firsts.add(i);
			}
		}
		int[] numbers = firsts.stream().mapToInt((first) -> this.numbers[letter(words, first, range)]).toArray();
		int base = base(numbers);
		this.bases[range.node] = base;
		for (int i = 0; i < numbers.length; i++) {
			int child = base + numbers[i];
			this.parents[child] = range.node;
			int to = (i + 1 < numbers.length) ? firsts.get(i + 1) : range.to;
			open.add(new Range(child, range.depth + 1, firsts.get(i), to));
		}
	}

	private static char letter(String[] words, int index, Range range) {
		return words[index].charAt(range.depth);
	}

	/** The first base behind which there is room for children with some numbers. */
	private int base(int[] numbers) {
		if (numbers.length == 0) {
			return 0;
		}
		while (this.free < this.parents.length && this.parents[this.free] != NONE) {
			this.free++;
		}
		int base = Math.max(0, this.free - numbers[0]);
		grow(base);
		while (!isFree(base, numbers)) {
			base++;
			grow(base);
		}
		return base;
	}

	private boolean isFree(int base, int[] numbers) {
		for (int number : numbers) {
			if (base + number <= ROOT || this.parents[base + number] != NONE) {
				return false;
			}
		}
		return true;
	}

	/** There is a place for every letter behind a base, so that none need be checked. */
	private void grow(int base) {
		int size = base + this.letters + 1;
		if (size > this.parents.length) {
			this.parents = Arrays.copyOf(this.parents, 2 * size);
			this.bases = Arrays.copyOf(this.bases, 2 * size);
		}
	}

	/**
	 * The node of the next letter.
	 * @param node a node
	 * @param letter any character
	 * @return the node behind it, or {@link #NONE} if no word goes on so
	 */
	int child(int node, char letter) {
		int child = this.bases[node] + this.numbers[letter];
		return (this.parents[child] == node && child != node) ? child : NONE;
	}

	/**
	 * The node of a word or of its beginning.
	 * @param word the letters
	 * @return the node, or {@link #NONE} if no word begins so
	 */
	int node(String word) {
		int node = ROOT;
		for (int i = 0; i < word.length() && node != NONE; i++) {
			node = child(node, word.charAt(i));
		}
		return node;
	}

	/**
	 * How many nodes there may be.
	 * @return a number that is larger than that of any node
	 */
	int size() {
		return this.parents.length;
	}

}
