package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Workplace;

/**
 * The formats of this package.
 */
public final class JsonFormats {

	/** Systems that need more than the names of their keys. */
	private static final List<JsonSource> SYSTEMS = List.of(new Greenhouse(), new Lever(), new Ashby(), new Workable(),
			new SmartRecruiters(), new Recruitee(), new JustJoin(), new HackerNews());

	/** Boards whose keys say all, but not that their jobs are remote. */
	private static final List<JsonSource> BOARDS = List.of(
			new KeyedSource("JSON of RemoteOK", List.of("position", "company", "epoch"), Workplace.REMOTE),
			new KeyedSource("JSON of Remotive", List.of("title", "candidate_required_location"), Workplace.REMOTE),
			new KeyedSource("JSON of Jobicy", List.of("jobTitle", "jobGeo"), Workplace.REMOTE),
			new KeyedSource("JSON of Himalayas", List.of("title", "locationRestrictions"), Workplace.REMOTE),
			new KeyedSource("JSON of remotejobs.org", List.of("title", "salary_text", "posted_at"), Workplace.REMOTE),
			new KeyedSource("JSON of The Muse", List.of("name", "contents", "refs"), null),
			new KeyedSource("JSON of Arbeitnow", List.of("title", "company_name", "job_types", "remote"), null));

	private static final JsonSource ANY = new KeyedSource("JSON with keys that mean title, company or location",
			List.of(), null);

	private JsonFormats() {
	}

	/**
	 * The formats, in the order to try them.
	 * @return those first that are surest of what is theirs
	 */
	public static List<PostingFormat> all() {
		Stream<PostingFormat> known = Stream.of(SYSTEMS, BOARDS, List.of(ANY))
			.flatMap(List::stream)
			.map(JsonFormat::new);
		return Stream.concat(known, Stream.of(new UnreadableJson())).toList();
	}

}
