package dev.postinggraph.samejob;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.postinggraph.document.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job as a board has it.
 *
 * @param host the board
 * @param key what tells it from others on that board
 * @param fields what is stated beside the text, by the names that boards use
 * @param parts the text, each part with its heading
 * @param markup whether the text is HTML with headings, or words and nothing else
 */
record Advertisement(String host, String key, Map<String, String> fields, List<Part> parts, boolean markup) {

	/**
	 * A part of a text.
	 *
	 * @param heading its heading, or an empty text
	 * @param items its sentences
	 */
	record Part(String heading, List<String> items) {

		Part with(List<String> items) {
			return new Part(this.heading, List.copyOf(items));
		}

		private String toHtml() {
			String list = this.items.stream().map("<li>%s</li>"::formatted).collect(Collectors.joining());
			return this.heading.isEmpty() ? "<p>%s</p>".formatted(String.join(" ", this.items))
					: "<h3>%s</h3><ul>%s</ul>".formatted(this.heading, list);
		}

		private String toText() {
			return String.join(" ", this.items);
		}

	}

	Advertisement on(String host, String key) {
		return new Advertisement(host, key, this.fields, this.parts, this.markup);
	}

	Advertisement with(String field, @Nullable String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.fields);
		if (value != null) {
			changed.put(field, value);
		}
		else {
			changed.remove(field);
		}
		return new Advertisement(this.host, this.key, changed, this.parts, this.markup);
	}

	Advertisement with(List<Part> parts) {
		return new Advertisement(this.host, this.key, this.fields, List.copyOf(parts), this.markup);
	}

	Advertisement plain() {
		return new Advertisement(this.host, this.key, this.fields, this.parts, false);
	}

	String title() {
		return this.fields.getOrDefault("title", "");
	}

	/** As the board's interface would answer. */
	Document document() {
		Map<String, String> json = new LinkedHashMap<>(this.fields);
		json.put("url", "https://%s/jobs/%s".formatted(this.host, this.key));
		json.put("description",
				this.parts.stream()
					.map((part) -> this.markup ? part.toHtml() : part.toText())
					.collect(Collectors.joining(this.markup ? "\n" : " ")));
		byte[] content = JsonMapper.shared().writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
		return new Document("%s/%s.json".formatted(this.host, this.key), content,
				Instant.parse("2026-11-02T06:00:00Z"));
	}

}
