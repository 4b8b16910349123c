package dev.postinggraph.document.web;

import java.net.URI;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The postings of a company at SmartRecruiters: its
 * <a href="https://developers.smartrecruiters.com/docs/posting-api">posting API</a> lists
 * them without their texts, a hundred at a time, and has a page for each.
 *
 * @param postings the address of the list
 */
public record SmartRecruitersListing(URI postings) implements Listing {

	private static final int PAGE = 100;

	private static final int MAX_POSTINGS = 20_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public Pages read(WebFetcher fetcher) throws InterruptedException {
		Pages all = new Pages(List.of(), List.of());
		for (int offset = 0; offset < MAX_POSTINGS; offset += PAGE) {
			URI list = URI.create("%s?limit=%d&offset=%d".formatted(this.postings, PAGE, offset));
			Pages read = read(fetcher, list);
			all = all.and(read);
			if (read.pages().size() < PAGE) {
				return all;
			}
		}
		return all.and(Pages.missing(this.postings, "It lists more than %d postings.".formatted(MAX_POSTINGS)));
	}

	private Pages read(WebFetcher fetcher, URI list) throws InterruptedException {
		return switch (fetcher.fetch(list, Validators.NONE)) {
			case Fetched.Content content -> read(list, content.content());
			case Fetched.NotModified _ -> Pages.missing(list, "The server answers as if it had been asked before.");
			case Fetched.Gone(String reason) -> Pages.missing(list, reason);
			case Fetched.Failed(String reason) -> Pages.missing(list, reason);
		};
	}

	private Pages read(URI list, byte[] json) {
		try {
			List<Page> pages = JSON.readTree(json)
				.path("content")
				.valueStream()
				.map((posting) -> posting.path("id"))
				.filter((id) -> id.isString() || id.isNumber())
				.map(JsonNode::asString)
				.filter((id) -> id.matches("[\\w-]+"))
				.map((id) -> new Page(URI.create("%s/%s".formatted(this.postings, id)), null, null))
				.toList();
			return new Pages(pages, List.of());
		}
		catch (JacksonException ex) {
			return Pages.missing(list, "It is no list of postings in JSON: %s.".formatted(ex.getOriginalMessage()));
		}
	}

}
