package dev.postinggraph.posting.format.json;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;

/**
 * Comments on Hacker News' monthly "Who is hiring?", as the
 * <a href="https://hn.algolia.com/api">search API</a> and the
 * <a href="https://github.com/HackerNews/API">item API</a> have them: by custom, the
 * first line names company, role and place, with bars between. A thread's answers to them
 * are not read.
 */
final class HackerNews implements JsonSource {

	private static final Board BOARD = new Board("news.ycombinator.com", "https://news.ycombinator.com");

	private static final String PAGE = "https://news.ycombinator.com/item?id=";

	@Override
	public String name() {
		return "JSON of Hacker News threads";
	}

	@Override
	public boolean owns(Json comment) {
		boolean isComment = (comment.has("author") || comment.has("by"))
				&& (comment.has("parent_id") || comment.has("parent") || comment.has("story_id"));
		return isComment && HiringLine.isOne(text(comment));
	}

	@Override
	public String title(Json comment) {
		return HiringLine.of(text(comment)).title();
	}

	@Override
	public Posting read(String title, Json comment, Origin origin) {
		String text = text(comment);
		HiringLine line = HiringLine.of(text);
		PostingBuilder posting = new PostingBuilder(Content.ofHtml(title, text));
		line.places().forEach(posting::place);
		String id = comment.text(comment.has("objectID") ? "objectID" : "id");
		return posting
			.company(line.company().isEmpty() ? null : new Organization(line.company(), line.companyUrl().orElse(null)))
			.board(BOARD)
			.url(id.isEmpty() ? null : PAGE + id)
			.identifier(Values.stated(id))
			.datePosted(comment.has("time") ? Values.date(comment.in("time")) : Values.date(comment.in("created_at")))
			.employmentTypes(line.employmentTypes())
			.workplace(line.workplace())
			.salary(line.salary())
			.build();
	}

	private static String text(Json comment) {
		String text = comment.text("comment_text");
		return text.isEmpty() ? comment.text("text") : text;
	}

}
