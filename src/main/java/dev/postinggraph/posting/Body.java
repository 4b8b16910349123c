package dev.postinggraph.posting;

import java.util.List;

/**
 * The text of a posting and what its stretches are for. For a document that is text, it
 * is that whole text, so that offsets are those of the document; else it is what was
 * extracted. Offsets count UTF-16 units, as {@link String} does.
 *
 * @param text the readable text
 * @param sections the stretches that say something of the job, in order, not overlapping;
 * what no section holds (menus, footers) is not to be searched
 */
public record Body(String text, List<Section> sections) {

	public Body {
		sections = List.copyOf(sections);
		int from = 0;
		for (Section section : sections) {
			if (section.start() < from || section.end() > text.length()) {
				throw new IllegalArgumentException("%s overlaps another section or leaves the text of %d characters"
					.formatted(section, text.length()));
			}
			from = section.end();
		}
	}

	/**
	 * A stretch of the text.
	 *
	 * @param kind what it is for
	 * @param start where it begins, inclusive
	 * @param end where it ends, exclusive
	 */
	public record Section(Kind kind, int start, int end) {

		public Section {
			if (start < 0 || end < start) {
				throw new IllegalArgumentException("A section can't reach from %d to %d".formatted(start, end));
			}
		}

	}

	/**
	 * What a section is for.
	 */
	public enum Kind {

		/** The title. */
		TITLE,
		/** A field that lists skills and nothing else. */
		SKILLS,
		/** A summary of the job. */
		SUMMARY,
		/** Who the company is. */
		ABOUT,
		/** What is to be done. */
		DUTIES,
		/** What an applicant must bring. */
		REQUIRED,
		/** What an applicant may bring. */
		PREFERRED,
		/** What the company gives. */
		BENEFITS,
		/** Legal notes: equal opportunity, privacy, how to apply. */
		LEGAL,
		/** Text whose purpose no heading tells. */
		OTHER

	}

}
