package dev.postinggraph.ingest.source;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.postinggraph.document.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.support.CronExpression;

/**
 * Reads {@code sources.yaml}.
 */
final class SourcesReader {

	private static final String EVERY = "every";

	private static final String CRON = "cron";

	private static final Schedule DAILY = new Schedule.Every(Duration.ofDays(1), "1d");

	private static final Duration SHORTEST = Duration.ofMinutes(1);

	private static final List<String> OTHER_KINDS = List.of("feed", "sitemap", "folder");

	private static final List<String> KINDS = Stream
		.concat(Arrays.stream(BoardKind.values()).map(BoardKind::key), OTHER_KINDS.stream())
		.toList();

	private static final int AT_MOST = 1000;

	private final String file;

	private final Path folder;

	private SourcesReader(Path file) {
		this.file = file.toString();
		this.folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
	}

	/**
	 * Reads a file.
	 * @param file its path; folders that it names are relative to its own
	 * @return its sources
	 * @throws SourcesFileException if it can't be read or says what can't be used
	 */
	static Sources read(Path file) {
		try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			Node root = new Yaml(new LoaderOptions()).compose(text);
			return (root != null) ? new SourcesReader(file).sources(root) : Sources.NONE;
		}
		catch (NoSuchFileException ex) {
			throw new SourcesFileException(
					"There is no file %s; make it, or correct posting-graph.sources.".formatted(file), ex);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new SourcesFileException("%s, line %d: It is no YAML: %s.".formatted(file, line, ex.getProblem()),
					ex);
		}
		catch (IOException | YAMLException ex) {
			throw new SourcesFileException("%s can't be read: %s.".formatted(file, ex.getMessage()), ex);
		}
	}

	private Sources sources(Node node) {
		YamlMapping root = new YamlMapping(this.file, node, "The file");
		root.allow("the file", List.of("sources", EVERY, CRON, "mirrors"));
		Schedule usual = schedule(root, DAILY);
		List<Source> sources = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (YamlMapping each : root.list("sources", "A source")) {
			Source source = source(each, usual);
			if (!ids.add(source.id())) {
				throw each
					.fault("There is another source '%s' already; give this one a 'name'".formatted(source.name()));
			}
			sources.add(source);
		}
		return new Sources(sources, mirrors(root));
	}

	private static Map<BoardKind, String> mirrors(YamlMapping root) {
		Map<BoardKind, String> mirrors = new EnumMap<>(BoardKind.class);
		root.mapping("mirrors").ifPresent((mapping) -> {
			mapping.allow("'mirrors'", Arrays.stream(BoardKind.values()).map(BoardKind::key).toList());
			for (BoardKind kind : BoardKind.values()) {
				mapping
					.value(kind.key(),
							(text) -> WebAddress.of(text.replace("{token}", "token"))
								.map((_) -> text)
								.orElseThrow(IllegalArgumentException::new),
							"the beginning of an address, such as https://mirror.example")
					.ifPresent((base) -> mirrors.put(kind, base.replaceFirst("/$", "")));
			}
		});
		return mirrors;
	}

	private Source source(YamlMapping source, Schedule usual) {
		List<String> kinds = KINDS.stream().filter(source.keys()::contains).toList();
		if (kinds.size() != 1) {
			throw source
				.fault("A source has one key that says what it is: one of %s".formatted(String.join(", ", KINDS)));
		}
		Origin origin = origin(kinds.getFirst(), source);
		List<String> allowed = new ArrayList<>(List.of(origin.kind(), "name", EVERY, CRON));
		if (origin instanceof Origin.Sitemap) {
			allowed.addAll(List.of("pages", "at-most"));
		}
		source.allow("a source of the kind " + origin.kind(), allowed);
		String name = source.value("name", (text) -> text, "a name")
			.orElseGet(() -> (origin instanceof Origin.Board board) ? "%s %s".formatted(board.kind(), board.token())
					: origin.address());
		return new Source(name, origin, schedule(source, usual));
	}

	private Origin origin(String kind, YamlMapping source) {
		@Nullable BoardKind board = BoardKind.of(kind).orElse(null);
		if (board != null) {
			return new Origin.Board(board,
					source
						.value(kind, (text) -> token(board, text),
								"the company's name in the addresses of its postings")
						.orElseThrow());
		}
		return switch (kind) {
			case "feed" -> new Origin.Feed(address(kind, source));
			case "sitemap" -> new Origin.Sitemap(address(kind, source),
					source.value("pages", Pattern::compile, "a regular expression").orElse(Pattern.compile("")),
					source.value("at-most", SourcesReader::positive, "a number of pages, 1 or more").orElse(AT_MOST));
			default -> new Origin.Folder(
					source.value(kind, (text) -> this.folder.resolve(text).normalize(), "a path").orElseThrow());
		};
	}

	private static URI address(String kind, YamlMapping source) {
		return source
			.value(kind, (text) -> WebAddress.of(text).orElseThrow(IllegalArgumentException::new),
					"an address that begins with https:// or http://")
			.orElseThrow();
	}

	private static String token(BoardKind kind, String text) {
		if (!kind.accepts(text)) {
			throw new IllegalArgumentException("'%s' is no token".formatted(text));
		}
		return text;
	}

	private static int positive(String text) {
		int number = Integer.parseInt(text);
		if (number < 1) {
			throw new IllegalArgumentException("%d is less than 1".formatted(number));
		}
		return number;
	}

	private static Schedule schedule(YamlMapping mapping, Schedule usual) {
		Optional<Schedule> every = mapping.value(EVERY, SourcesReader::every,
				"a time of a minute or more, such as 30m, 6h or 1d");
		Optional<Schedule> cron = mapping.value(CRON, (text) -> new Schedule.Cron(CronExpression.parse(text)),
				"second, minute, hour, day, month and weekday, such as \"0 30 6 * * MON-FRI\", in UTC");
		if (every.isPresent() && cron.isPresent()) {
			throw mapping.fault("'every' and 'cron' are both there; take one away");
		}
		return every.or(() -> cron).orElse(usual);
	}

	private static Schedule every(String text) {
		Duration period = DurationStyle.detectAndParse(text);
		if (period.compareTo(SHORTEST) < 0) {
			throw new IllegalArgumentException("%s is less than a minute".formatted(period));
		}
		return new Schedule.Every(period, text);
	}

}
