package dev.postinggraph.graph;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import dev.postinggraph.graph.ImportEntities.Kind;
import dev.postinggraph.graph.ImportEntities.Name;
import dev.postinggraph.graph.ImportEntities.Named;
import dev.postinggraph.graph.ImportEntities.Node;
import dev.postinggraph.graph.Placement.Action;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files from which Neo4j's own importer makes a graph, which is several times
 * as fast as statements are and takes an empty database. It holds the graph that
 * {@link GraphWriter} would write, as long as a posting has nothing to do with one before
 * it: those that may have are left to be written after the import. Memory does not grow
 * with the number of postings. Not safe for use by several threads.
 */
public final class GraphImport implements AutoCloseable {

	/** Longer lines don't fit into the importer's buffers. */
	private static final int LONGEST_TEXT = 1 << 20;

	private static final String STEP = ":START_ID,:END_ID";

	private static final String SEEN = "firstSeen:datetime,lastSeen:datetime";

	/** The columns of postings: names of properties with the types that they have. */
	private static final List<String> COLUMNS = List.of("id", "title", "url", "applyUrl", "datePosted:date",
			"validThrough:date", "employmentType:string[]", "workplace", "seniority", "education", "identifier",
			"language", "description", "text", "experienceYearsMin:long", "experienceYearsMax:long", "salaryCurrency",
			"salaryUnit", "salaryMin:double", "salaryMax:double", "salaryAnnualMin:double", "salaryAnnualMax:double",
			"contentHash", "documentHash", "firstSeen:datetime", "lastSeen:datetime", "closedAt:datetime", "jobKey:long",
			"textKey:long", "numberKey:long", "sketch:byte[]");

	private static final List<String> PROPERTIES = COLUMNS.stream().map((column) -> column.replaceFirst(":.*", "")).toList();

	private final Path folder;

	/** What was open until a day before it is closed, as a statement does it later. */
	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private final List<String> arguments = new ArrayList<>();

	private final List<ImportFile> files = new ArrayList<>();

	private final MeetingKeys.Union keys = MeetingKeys.Union.ofMany();

	private final Map<String, Long> names = new HashMap<>();

	private final ImportEntities entities = new ImportEntities(this::nextNumber, this::writeName);

	private final ImportFile postings;

	private final ImportFile at;

	private final ImportFile as;

	private final ImportFile in;

	private final ImportFile requires;

	private final ImportFile listed;

	private final ImportFile name;

	private final ImportFile namesOf;

	private long number;

	/**
	 * Begins with empty files.
	 * @param folder an empty folder that takes them
	 */
	public GraphImport(Path folder) {
		this.folder = folder;
		this.postings = nodes("Posting", ":ID," + String.join(",", COLUMNS));
		this.name = nodes("Name", ":ID,key");
		this.at = relationships("AT", STEP);
		this.as = relationships("FOR", STEP);
		this.in = relationships("IN", STEP);
		this.requires = relationships("REQUIRES", STEP + ",level,mention");
		this.listed = relationships("LISTED_ON", STEP + ",url,contentHash,documentHash," + SEEN);
		this.namesOf = relationships("NAMES", STEP);
		nodes("Turn", ":ID,id,taken:boolean").write(List.of(nextNumber(), "turn:entities", true));
	}

	/**
	 * Adds the postings of a document, all or none of them.
	 * @param sightings the postings
	 * @return an outcome for each, in their order, if they are in the files; empty if they
	 * are to be written to the graph after the import, in the order in which they came
	 */
	public Optional<List<WriteOutcome>> add(List<Sighting> sightings) {
		List<Content> contents = sightings.stream()
			.filter((sighting) -> sighting.refused().isEmpty())
			.map(Sighting::content)
			.toList();
		boolean seen = false;
		for (Content content : contents) {
			MeetingKeys its = MeetingKeys.of(content);
			seen |= this.keys.meets(its);
			this.keys.add(its);
		}
		List<Named> named = contents.stream().flatMap(GraphImport::named).distinct().toList();
		if (seen || !contents.stream().allMatch(GraphImport::fits) || !this.entities.canBeWritten(named)) {
			this.entities.leave(named);
			return Optional.empty();
		}
		this.entities.write(named);
		contents.forEach(this::write);
		return Optional.of(sightings.stream().map(GraphImport::outcome).toList());
	}

	private static WriteOutcome outcome(Sighting sighting) {
		return sighting.refused()
			.<WriteOutcome>map((refused) -> refused)
			.orElseGet(() -> new Written(sighting.content().identity().sharedId(), Change.LOADED));
	}

	/** The migrations make a text of every description that has none. */
	private static boolean fits(Content content) {
		Map<String, Object> properties = content.properties();
		return Stream.of("description", "text")
			.map(properties::get)
			.allMatch((text) -> text == null || text.toString().length() < LONGEST_TEXT)
				&& (properties.containsKey("text") || !properties.containsKey("description"));
	}

	private static Stream<Named> named(Content content) {
		return Stream.of(entities(Kind.BOARD, Stream.ofNullable(content.board())),
				entities(Kind.COMPANY, Stream.ofNullable(content.company())),
				entities(Kind.ROLE, Stream.of(content.role())),
				entities(Kind.SKILL, content.requirements().stream().map(Requirement::skill)),
				content.places().map(GraphImport::named))
			.flatMap(Function.identity());
	}

	private static Stream<Named> entities(Kind kind, Stream<Entity> entities) {
		return entities.map((entity) -> new Named(kind, entity, null));
	}

	private static Named named(Location place) {
		Location within = place.within();
		return new Named(Kind.LOCATION, Entity.of(place), (within != null) ? within.id() : null);
	}

	private void write(Content content) {
		long posting = nextNumber();
		PostingRow row = new PostingRow(new Placement(content, content.identity().sharedId(), Action.CREATE, null));
		this.postings.write(values(posting, row, this.today));
		Stream.ofNullable(content.company()).forEach((company) -> this.at.write(step(posting, company.id())));
		this.as.write(step(posting, content.role().id()));
		content.locations().forEach((place) -> this.in.write(step(posting, place.id())));
		content.requirements()
			.forEach((required) -> this.requires.write(List.of(posting, this.entities.number(required.skill().id()),
					required.level().name(), required.mention())));
		if (content.board() != null) {
			this.listed.write(listing(posting, content.board().id(), row.listing()));
		}
	}

	private static List<@Nullable Object> values(long number, PostingRow row, LocalDate today) {
		Map<String, Object> properties = row.properties();
		LocalDate validThrough = row.placement().content().validThrough();
		if (validThrough != null && validThrough.isBefore(today)) {
			properties.put("closedAt", validThrough.plusDays(1).atStartOfDay(ZoneOffset.UTC));
		}
		if (!PROPERTIES.containsAll(properties.keySet())) {
			throw new IllegalStateException(
					"A posting has a property that the import has no column for: %s".formatted(properties.keySet()));
		}
		List<@Nullable Object> values = new ArrayList<>();
		values.add(number);
		values.add(row.placement().id());
		PROPERTIES.stream().skip(1).map(properties::get).forEach(values::add);
		return values;
	}

	private List<@Nullable Object> listing(long posting, String board, Map<String, Object> listing) {
		List<@Nullable Object> values = new ArrayList<>(step(posting, board));
		Stream.of("url", "contentHash", "documentHash", "firstSeen", "lastSeen").map(listing::get).forEach(values::add);
		return values;
	}

	private List<Object> step(long posting, String entity) {
		return List.of(posting, this.entities.number(entity));
	}

	private void writeName(Name named) {
		long key = this.names.computeIfAbsent(named.key(), (text) -> {
			long next = nextNumber();
			this.name.write(List.of(next, text));
			return next;
		});
		this.namesOf.write(List.of(key, named.entity()));
	}

	/**
	 * Writes the entities and ends.
	 * @return the arguments of {@code neo4j-admin database import full} that make a graph
	 * of the files
	 */
	public List<String> finish() {
		Map<Kind, List<Node>> byKind = this.entities.all().stream().collect(Collectors.groupingBy(Node::kind));
		write(byKind, Kind.BOARD, List.of("url"));
		write(byKind, Kind.COMPANY, List.of("url"));
		write(byKind, Kind.ROLE, List.of());
		write(byKind, Kind.SKILL, List.of("category"));
		write(byKind, Kind.LOCATION, List.of("code", "kind"));
		ImportFile within = relationships("WITHIN", STEP);
		this.entities.all()
			.forEach((node) -> Stream.ofNullable(node.within())
				.forEach((outer) -> within.write(List.of(node.number(), this.entities.number(outer)))));
		close();
		return Stream
			.concat(Stream.of("--id-type=integer", "--array-delimiter=U+001F", "--path-pattern-style=none",
					"--multiline-fields-format=v2",
					"--multiline-fields=" + Stream.of(this.postings, this.requires)
						.map((file) -> file.path().toString())
						.collect(Collectors.joining(","))),
					this.arguments.stream())
			.toList();
	}

	private void write(Map<Kind, List<Node>> nodes, Kind kind, List<String> properties) {
		ImportFile file = nodes(kind.label(),
				Stream.concat(Stream.of(":ID,id,name,aliases:string[]"), properties.stream())
					.collect(Collectors.joining(",")));
		for (Node node : nodes.getOrDefault(kind, List.of())) {
			List<@Nullable Object> values = new ArrayList<>(List.of(node.number(), node.id(), node.name()));
			List<String> aliases = node.aliases();
			values.add(aliases.isEmpty() ? null : aliases);
			properties.stream().map(node::property).forEach(values::add);
			file.write(values);
		}
	}

	private ImportFile nodes(String label, String header) {
		return file("--nodes=" + label, label, header);
	}

	private ImportFile relationships(String type, String header) {
		return file("--relationships=" + type, type, header);
	}

	private ImportFile file(String argument, String name, String header) {
		ImportFile file = new ImportFile(this.folder.resolve(name + ".csv"), header);
		this.files.add(file);
		this.arguments.add("%s=%s".formatted(argument, file.path()));
		return file;
	}

	private long nextNumber() {
		return this.number++;
	}

	/** Closes the files. */
	@Override
	public void close() {
		this.files.forEach(ImportFile::close);
	}

}
