package dev.postinggraph.ingest.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.postinggraph.entity.skill.SkillFinder;
import dev.postinggraph.entity.skill.SkillKind;
import dev.postinggraph.entity.skill.SkillMatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the skills that texts name, without a store: what a measure of the lexicon
 * compares with texts in which people marked them.
 */
@Command(name = "skills", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Prints the technologies that texts name as JSON, a text a line. Reads lines of "
				+ "{\"id\", \"text\"}; offsets count code points.",
		footer = { "", "Exit codes: 0 every line was read, 1 it had to stop, 2 a line or the file",
				"can't be read, or the arguments are wrong." })
final class SkillsCommand implements Callable<Integer> {

	private static final int SOME_UNREADABLE = 2;

	private static final String STANDARD_INPUT = "-";

	@Parameters(paramLabel = "FILE.jsonl", description = "The file of texts, or - for standard input.")
	private String file = STANDARD_INPUT;

	@Option(names = "--all", description = "Prints fields of knowledge, methods and abilities too, which are named "
			+ "with words that texts use otherwise as well.")
	private boolean all;

	private final Supplier<SkillFinder> finder;

	private final Console console;

	SkillsCommand(Supplier<SkillFinder> finder, Console console) {
		this.finder = finder;
		this.console = console;
	}

	/**
	 * A line of the input.
	 *
	 * @param id what the text is known by
	 * @param text the text
	 */
	private record Text(@Nullable Object id, @Nullable String text) {

	}

	/**
	 * A line of the output.
	 */
	private record Found(@Nullable Object id, List<Match> skills) {

	}

	/**
	 * A skill where the text names it, with why it was taken for one.
	 */
	private record Match(String name, String text, int start, int end, String rule) {

		static Match of(SkillMatch match, String text) {
			return new Match(match.skill().name(), match.text(), text.codePointCount(0, match.start()),
					text.codePointCount(0, match.end()), match.rule().name());
		}

	}

	@Override
	public Integer call() throws IOException {
		Logging.toStandardError();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
			return call(lines);
		}
		catch (NoSuchFileException ex) {
			this.console.err().printf("%s: There is no such file.%n", this.file);
			return SOME_UNREADABLE;
		}
	}

	private int call(BufferedReader lines) throws IOException {
		SkillFinder skills = this.finder.get();
		JsonMapper json = JsonMapper.builder().build();
		int exitCode = ExitCode.OK;
		int number = 0;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			number++;
			if (!line.isBlank() && !print(line, number, skills, json)) {
				exitCode = SOME_UNREADABLE;
			}
		}
		this.console.out().flush();
		return exitCode;
	}

	private InputStream open() throws IOException {
		return this.file.equals(STANDARD_INPUT) ? this.console.in() : Files.newInputStream(Path.of(this.file));
	}

	private boolean print(String line, int number, SkillFinder skills, JsonMapper json) {
		try {
			Text read = json.readValue(line, Text.class);
			String text = (read.text() != null) ? read.text() : "";
			List<Match> matches = skills.matches(text)
				.stream()
				.filter((match) -> this.all || match.kind() == SkillKind.TECHNOLOGY)
				.map((match) -> Match.of(match, text))
				.toList();
			this.console.out().println(json.writeValueAsString(new Found(read.id(), matches)));
			return true;
		}
		catch (JacksonException ex) {
			this.console.err()
				.printf("%s:%d: It is no line of {\"id\", \"text\"}: %s%n", this.file, number, ex.getOriginalMessage());
			return false;
		}
	}

}
