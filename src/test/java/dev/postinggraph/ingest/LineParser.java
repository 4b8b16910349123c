package dev.postinggraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.entity.Role;
import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;

/**
 * A simple parser for tests: each line of a document is the title of a posting, and its
 * last word a skill. An empty document is rejected; a line that says "fault" makes it
 * fail.
 */
public final class LineParser {

	private static final Location COUNTRY = new Location("location:at", "Austria", Location.Kind.COUNTRY, "AT", null);

	private static final Location REGION = new Location("location:4-at", "Upper Austria", Location.Kind.REGION, "4",
			COUNTRY);

	private static final Location CITY = new Location("location:linz-4-at", "Linz", Location.Kind.CITY, null, REGION);

	private LineParser() {
	}

	public static Parser create() {
		return new Parser(LineParser::read, LineParser::resolve);
	}

	static List<Reading> read(List<Document> documents) {
		return documents.stream().map(LineParser::read).toList();
	}

	private static Reading read(Document document) {
		String text = new String(document.content(), StandardCharsets.UTF_8);
		List<Posting> postings = text.lines().filter((line) -> !line.isBlank()).map(LineParser::posting).toList();
		return postings.isEmpty() ? new Reading.Rejected("The document is empty.") : new Reading.Read(postings);
	}

	private static Posting posting(String line) {
		return new Posting(line, null, new Board("lines.example", null), null, null, null, null, null, List.of(), null,
				null, null, null, null, List.of(), List.of(), new Body(line, List.of()), null, null, List.of());
	}

	private static ResolvedPosting resolve(Posting posting) {
		return resolve(posting, "posting:" + Slug.of(posting.title()));
	}

	public static ResolvedPosting resolve(Posting posting, String id) {
		String title = posting.title();
		if (title.equals("fault")) {
			throw new IllegalStateException("A fault in the resolver");
		}
		int start = title.lastIndexOf(' ') + 1;
		String word = title.substring(start);
		SkillMention skill = new SkillMention(new Skill("skill:" + Slug.of(word), word, null, List.of()),
				RequirementLevel.REQUIRED, word, start, title.length(), MatchRule.NAME);
		return new ResolvedPosting(new PostingIdentity(id, id), posting, null,
				new Role("role:" + Slug.of(title), title, List.of()), null, List.of(skill),
				List.of(new LocationMention(CITY, CITY.name())));
	}

}
