package dev.postinggraph.entity.skill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what the matcher finds in texts, for the scorer of marked postings: lines of
 * {@code {"id", "text"}} in, lines of {@code {"id", "skills": [{"name", "text", "start",
 * "end"}]}} out, offsets in code points.
 */
final class SkillPredictions {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private SkillPredictions() {
	}

	/**
	 * Runs it.
	 * @param args the file to read, then {@code all} to print fields of knowledge too
	 */
	public static void main(String[] args) throws IOException {
		boolean all = args.length > 1 && args[1].equals("all");
		SkillMatcher matcher = new SkillMatcher(SkillLexicon.load());
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		for (String line : Files.readAllLines(Path.of(args[0]))) {
			JsonNode document = JSON.readTree(line);
			String text = document.get("text").stringValue();
			List<Map<String, Object>> skills = matcher.matches(text)
				.stream()
				.filter((match) -> all || match.kind() == SkillKind.TECHNOLOGY)
				.map((match) -> prediction(text, match))
				.toList();
			out.println(JSON.writeValueAsString(Map.of("id", document.get("id"), "skills", skills)));
		}
		out.flush();
	}

	private static Map<String, Object> prediction(String text, SkillMatch match) {
		return Map.of("name", match.skill().name(), "text", match.text(), "rule", match.rule(), "start",
				text.codePointCount(0, match.start()), "end", text.codePointCount(0, match.end()));
	}

}
