package dev.postinggraph.graph.source;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is remembered of a page of the web.
 *
 * @param url its address
 * @param etag the header {@code ETag} of its server's last answer, or null
 * @param lastModified the header {@code Last-Modified} of that, or null
 * @param changedAt when it changed last as its sitemap says, or null
 * @param fetchedAt when its server was last asked
 */
public record PageState(String url, @Nullable String etag, @Nullable String lastModified, @Nullable Instant changedAt,
		Instant fetchedAt) {

	static PageState of(Record row) {
		return new PageState(row.get("url").asString(), row.get("etag").asString(null),
				row.get("lastModified").asString(null), instant(row.get("changedAt")),
				row.get("fetchedAt").asZonedDateTime().toInstant());
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

	Map<String, @Nullable Object> row() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("url", this.url);
		row.put("etag", this.etag);
		row.put("lastModified", this.lastModified);
		row.put("changedAt", utc(this.changedAt));
		row.put("fetchedAt", utc(this.fetchedAt));
		return row;
	}

	private static @Nullable ZonedDateTime utc(@Nullable Instant instant) {
		return (instant != null) ? instant.atZone(ZoneOffset.UTC) : null;
	}

}
