package dev.postinggraph.graph.source;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came of fetching a source once.
 *
 * @param at when it began
 * @param duration how long it took
 * @param documents how many documents it supplied
 * @param loaded how many postings are new
 * @param updated how many postings were there and have changed
 * @param unchanged how many postings were there with the same content
 * @param rejected how many documents, or postings of one, were rejected
 * @param rejections some of them and why
 * @param complete whether all that it lists has been read, now or before
 * @param error why it could not be fetched, or null if it could
 */
public record SourceRun(Instant at, Duration duration, int documents, int loaded, int updated, int unchanged,
		int rejected, List<String> rejections, boolean complete, @Nullable String error) {

	public SourceRun {
		rejections = List.copyOf(rejections);
	}

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("lastRun", this.at.atZone(ZoneOffset.UTC));
		properties.put("seconds", this.duration.toMillis() / (double) Duration.ofSeconds(1).toMillis());
		properties.put("documents", this.documents);
		properties.put("loaded", this.loaded);
		properties.put("updated", this.updated);
		properties.put("unchanged", this.unchanged);
		properties.put("rejected", this.rejected);
		properties.put("rejections", this.rejections);
		properties.put("complete", this.complete);
		properties.put("error", this.error);
		return properties;
	}

}
