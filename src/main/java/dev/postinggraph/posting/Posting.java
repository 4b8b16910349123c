package dev.postinggraph.posting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A job posting as its source states it, in the terms of
 * <a href="https://schema.org/JobPosting">schema.org/JobPosting</a>. Names of companies,
 * places and skills are still the source's own words: what they mean is decided later.
 *
 * @param title the title as stated, cleaned of markup only
 * @param company the hiring organisation, or null if the source names none
 * @param board where it is listed, or null if unknown
 * @param identifier the employer's or board's own number for it, such as a requisition
 * number, or null
 * @param url the canonical address of the posting, or null
 * @param applyUrl where to apply, or null
 * @param datePosted the day it was published, or null
 * @param validThrough the last day it is open, or null
 * @param employmentTypes the kinds of employment that are stated; empty if none is
 * @param workplace where the work is done, or null if not stated
 * @param seniority the level if the source states one in a field of its own, or null; the
 * one in the title is read later
 * @param experienceYears the years of experience asked for, or null
 * @param education the lowest degree that suffices, or null
 * @param salary the pay, or null
 * @param places where the job is, one for each place that the source keeps apart
 * @param skills the skills that the source lists in a field of its own, in its own words
 * @param body the text of the posting with its sections
 * @param language the ISO 639-1 code of the text's language, or null if it can't be told
 * @param description the description as sanitised HTML, or null if there is none
 * @param warnings what was doubtful in reading it, a sentence each
 */
public record Posting(String title, @Nullable Organization company, @Nullable Board board, @Nullable String identifier,
		@Nullable String url, @Nullable String applyUrl, @Nullable LocalDate datePosted,
		@Nullable LocalDate validThrough, List<EmploymentType> employmentTypes, @Nullable Workplace workplace,
		@Nullable Seniority seniority, @Nullable IntRange experienceYears, @Nullable Education education,
		@Nullable MonetaryAmount salary, List<Place> places, List<String> skills, Body body, @Nullable String language,
		@Nullable String description, List<String> warnings) {

	public Posting {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A posting needs a title");
		}
		employmentTypes = List.copyOf(employmentTypes);
		places = List.copyOf(places);
		skills = List.copyOf(skills);
		warnings = List.copyOf(warnings);
	}

}
