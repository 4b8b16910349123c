package dev.postinggraph.ingest.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.postinggraph.document.web.Listing;
import dev.postinggraph.document.web.SmartRecruitersListing;
import dev.postinggraph.entity.Slug;

/**
 * The applicant-tracking systems with a public API for a company's postings. A company
 * has a token there, which is in the addresses of its postings.
 */
public enum BoardKind {

	/** <a href="https://developers.greenhouse.io/job-board.html">Job Board API</a>. */
	GREENHOUSE("https://boards-api.greenhouse.io", "/v1/boards/{token}/jobs?content=true&pay_transparency=true",
			"boards.greenhouse.io"),
	/** <a href="https://github.com/lever/postings-api">Postings API</a>. */
	LEVER("https://api.lever.co", "/v0/postings/{token}?mode=json", "jobs.lever.co"),
	/** The same for companies whose data is kept in Europe. */
	LEVER_EU("https://api.eu.lever.co", "/v0/postings/{token}?mode=json", "jobs.lever.co"),
	/** <a href="https://developers.ashbyhq.com/docs/public-job-posting-api">API</a>. */
	ASHBY("https://api.ashbyhq.com", "/posting-api/job-board/{token}?includeCompensation=true", "jobs.ashbyhq.com"),
	/** The API behind the widget. */
	WORKABLE("https://apply.workable.com", "/api/v1/widget/accounts/{token}?details=true", "apply.workable.com"),
	/** <a href="https://developers.smartrecruiters.com/docs/posting-api">API</a>. */
	SMARTRECRUITERS("https://api.smartrecruiters.com", "/v1/companies/{token}/postings", "jobs.smartrecruiters.com"),
	/** <a href="https://docs.recruitee.com/reference/offers">Careers Site API</a>. */
	RECRUITEE("https://{token}.recruitee.com", "/api/offers/", "recruitee.com"),
	/**
	 * <a href="https://developer.personio.de/docs/retrieving-open-job-positions">XML</a>.
	 */
	PERSONIO("https://{token}.jobs.personio.de", "/xml", "");

	private static final String TOKEN = "{token}";

	private final String base;

	private final String path;

	private final String board;

	/**
	 * A system.
	 * @param base what its addresses begin with
	 * @param path how they go on
	 * @param board the name that the graph knows it by, or an empty text if its postings
	 * are on no board
	 */
	BoardKind(String base, String path, String board) {
		this.base = base;
		this.path = path;
		this.board = board;
	}

	/**
	 * The id of the board that lists its postings in the graph.
	 */
	String boardId() {
		return "board:" + Slug.of(this.board);
	}

	/**
	 * What it is called in configurations and in the graph: {@code lever-eu}.
	 */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<BoardKind> of(String key) {
		return Arrays.stream(values()).filter((kind) -> kind.key().equals(key)).findFirst();
	}

	static String keys() {
		return Arrays.stream(values()).map(BoardKind::key).collect(Collectors.joining(", "));
	}

	/**
	 * Whether a token can be part of the address.
	 */
	boolean accepts(String token) {
		return token.matches(this.base.contains(TOKEN) ? "[A-Za-z0-9-]{1,63}" : "[A-Za-z0-9._-]{1,100}");
	}

	/**
	 * Where a company's postings are.
	 */
	URI address(String token) {
		return address(this.base, token);
	}

	/**
	 * Where a company's postings are.
	 * @param base what the address begins with in place of the system's own; may name
	 * {@code {token}}
	 */
	URI address(String base, String token) {
		return URI.create((base + this.path).replace(TOKEN, token));
	}

	/**
	 * The listing of a company's postings. Readers find the company in the system's own
	 * address, wherever the listing comes from.
	 */
	Listing listing(String base, String token) {
		URI address = address(base, token);
		return (this == SMARTRECRUITERS) ? new SmartRecruitersListing(address)
				: new Listing.One(address, address(token).toString());
	}

	String base() {
		return this.base;
	}

}
