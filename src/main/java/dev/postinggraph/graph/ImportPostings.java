package dev.postinggraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.postinggraph.graph.Placement.Action;
import org.jspecify.annotations.Nullable;

/**
 * The files of new postings and of their relationships.
 */
final class ImportPostings {

	/** The columns of postings: names of properties with the types that they have. */
	private static final List<String> COLUMNS = List.of("id", "title", "url", "applyUrl", "datePosted:date",
			"validThrough:date", "employmentType:string[]", "workplace", "seniority", "education", "identifier",
			"language", "description", "text", "experienceYearsMin:long", "experienceYearsMax:long", "salaryCurrency",
			"salaryUnit", "salaryMin:double", "salaryMax:double", "salaryAnnualMin:double", "salaryAnnualMax:double",
			"contentHash", "documentHash", "firstSeen:datetime", "lastSeen:datetime", "jobKey:long", "textKey:long",
			"numberKey:long", "sketch:byte[]");

	private static final List<String> PROPERTIES = COLUMNS.stream()
		.skip(1)
		.map((column) -> column.replaceFirst(":.*", ""))
		.toList();

	/** To whom it leads, and how new the posting is, as an index has them. */
	private static final String[] DATED = { "entity", "posted:date" };

	private static final LocalDate UNDATED = LocalDate.of(0, 1, 1);

	private static final List<String> LISTING = List.of("url", "contentHash", "documentHash", "firstSeen", "lastSeen");

	private final ImportFiles files;

	private final ImportEntities entities;

	private final ImportFile postings;

	private final ImportFile companies;

	private final ImportFile roles;

	private final ImportFile locations;

	private final ImportFile skills;

	private final ImportFile listings;

	ImportPostings(ImportFiles files, ImportEntities entities) {
		this.files = files;
		this.entities = entities;
		this.postings = files.nodes("Posting", COLUMNS);
		this.companies = files.relationships("AT", DATED);
		this.roles = files.relationships("FOR", DATED);
		this.locations = files.relationships("IN", DATED);
		this.skills = files.relationships("REQUIRES", "level", "mention");
		this.listings = files.relationships("LISTED_ON", "url", "contentHash", "documentHash", "firstSeen:datetime",
				"lastSeen:datetime");
	}

	/** Writes a posting; the entities that it names have been written. */
	void write(Content content) {
		long posting = this.files.nextNode();
		PostingRow row = new PostingRow(new Placement(content, content.identity().sharedId(), Action.CREATE, null));
		this.postings.write(properties(posting, row));
		Stream.ofNullable(content.company())
			.forEach((company) -> this.companies.write(dated(posting, company.id(), row)));
		this.roles.write(dated(posting, content.role().id(), row));
		content.locations().forEach((place) -> this.locations.write(dated(posting, place.id(), row)));
		content.requirements()
			.forEach((required) -> this.skills.write(List.of(posting, this.entities.number(required.skill().id()),
					required.level().name(), required.mention())));
		Stream.ofNullable(content.boardId())
			.forEach((board) -> this.listings.write(with(step(posting, board), LISTING, row.listing())));
	}

	private List<@Nullable Object> properties(long number, PostingRow row) {
		Map<String, Object> properties = row.properties();
		if (!PROPERTIES.containsAll(properties.keySet())) {
			throw new IllegalStateException(
					"A posting has a property that the import has no column for: %s".formatted(properties.keySet()));
		}
		return with(List.of(number, row.placement().id()), PROPERTIES, properties);
	}

	private List<Object> dated(long posting, String entity, PostingRow row) {
		return List.of(posting, this.entities.number(entity), entity,
				row.placement().content().properties().getOrDefault("datePosted", UNDATED));
	}

	private List<Object> step(long posting, String entity) {
		return List.of(posting, this.entities.number(entity));
	}

	private static List<@Nullable Object> with(List<Object> keys, List<String> names, Map<String, Object> properties) {
		List<@Nullable Object> values = new ArrayList<>(keys);
		names.stream().map(properties::get).forEach(values::add);
		return values;
	}

}
