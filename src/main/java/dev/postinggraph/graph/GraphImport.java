package dev.postinggraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.graph.ImportEntities.Name;
import dev.postinggraph.graph.NamedEntity.Kind;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files from which Neo4j's own importer makes a graph, which is several times
 * as fast as statements are and takes an empty database. It is the graph that
 * {@link GraphWriter} would write, once {@link LifeCycle#closeExpired} has closed what
 * has expired, and as long as a posting has nothing to do with one before it: those that
 * may have are left to be written after the import. Memory does not grow with the number
 * of postings. Not safe for use by several threads.
 */
public final class GraphImport implements AutoCloseable {

	/** Longer lines don't fit into the importer's buffers. */
	private static final int LONGEST_TEXT = 1 << 20;

	private final MeetingKeys.Union keys = MeetingKeys.Union.ofMany();

	private final Map<String, Long> names = new HashMap<>();

	private final ImportFiles files;

	private final ImportEntities entities;

	private final ImportPostings postings;

	private final ImportFile name;

	private final ImportFile namesOf;

	/**
	 * Begins with empty files.
	 * @param folder an empty folder that takes them
	 */
	public GraphImport(Path folder) {
		this.files = new ImportFiles(folder);
		this.entities = new ImportEntities(this.files::nextNode, this::writeName);
		this.postings = new ImportPostings(this.files, this.entities);
		this.name = this.files.nodes("Name", List.of("key"));
		this.namesOf = this.files.relationships("NAMES");
		this.files.nodes("Turn", List.of("id", "taken:boolean"))
			.write(List.of(this.files.nextNode(), "turn:entities", true));
	}

	/**
	 * Adds the postings of a document, all or none of them.
	 * @param sightings the postings
	 * @return an outcome for each, in their order, if they are in the files; empty if
	 * they are to be written to the graph after the import, in the order in which they
	 * came
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
		List<NamedEntity> named = NamedEntity.of(contents);
		if (seen || !contents.stream().allMatch(GraphImport::fits) || !this.entities.canBeWritten(named)) {
			this.entities.leave(named);
			return Optional.empty();
		}
		this.entities.write(named);
		contents.forEach(this.postings::write);
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
		boolean fit = Stream.of("description", "text")
			.map(properties::get)
			.allMatch((text) -> text == null || text.toString().length() < LONGEST_TEXT);
		return fit && (properties.containsKey("text") || !properties.containsKey("description"));
	}

	private void writeName(Name named) {
		long key = this.names.computeIfAbsent(named.key(), (text) -> {
			long next = this.files.nextNode();
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
		for (Kind kind : Kind.values()) {
			write(kind, this.entities.all().stream().filter((node) -> node.kind() == kind).toList());
		}
		ImportFile within = this.files.relationships("WITHIN");
		for (ImportEntity node : this.entities.all()) {
			if (node.within() != null) {
				within.write(List.of(node.number(), this.entities.number(node.within())));
			}
		}
		close();
		return this.files.arguments();
	}

	private void write(Kind kind, List<ImportEntity> nodes) {
		List<String> columns = new ArrayList<>(List.of("id", "name", "aliases:string[]"));
		columns.addAll(kind.properties());
		ImportFile file = this.files.nodes(kind.label(), columns);
		for (ImportEntity node : nodes) {
			List<@Nullable Object> values = new ArrayList<>(List.of(node.number(), node.id(), node.name()));
			values.add(node.aliases().isEmpty() ? null : node.aliases());
			kind.properties().stream().map(node::property).forEach(values::add);
			file.write(values);
		}
	}

	/** Closes the files. */
	@Override
	public void close() {
		this.files.close();
	}

}
