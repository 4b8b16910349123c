package dev.postinggraph.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A graph of generated postings, the same on every machine: what is frequent is very
 * frequent, as in real ones (Zipf's law). It is written as the files that Neo4j's bulk
 * importer reads. A name is its own key, so that it can be asked for with or without
 * {@code Name} nodes.
 *
 * @param postings how many
 */
record GeneratedGraph(int postings) {

	private static final int SKILLS = 3000;

	private static final int COMPANIES = 20_000;

	private static final int ROLES = 2000;

	private static final int CITIES = 500;

	private static final int REGIONS = 50;

	private static final int COUNTRIES = 5;

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

	private static final int DAYS = 365;

	private static final String SEEN = "2026-11-01T00:00:00Z";

	private static final String HEADER = """
			id:ID(Posting),title,datePosted:date,url,seniority,employmentType:string[],salaryMin:double,salaryMax:double,\
			salaryCurrency,salaryUnit,firstSeen:datetime,lastSeen:datetime,text""";

	/**
	 * The id of a posting.
	 * @param number its number, or a place for it
	 */
	static String id(Object number) {
		return "posting:" + number;
	}

	/**
	 * Writes the files.
	 * @param directory takes them
	 * @return the importer's arguments that name them
	 */
	List<String> write(Path directory) throws IOException {
		entities(directory, "Skill", "skill", SKILLS);
		entities(directory, "Company", "company", COMPANIES);
		entities(directory, "Role", "role", ROLES);
		entities(directory, "Location", "city", CITIES);
		places(directory);
		postings(directory);
		List<String> named = List.of("Skill", "Company", "Role", "Location");
		Stream<String> names = named.stream()
			.flatMap((label) -> Stream.of(nodes(directory, "Name", "Name" + label),
					relationships(directory, "NAMES", "NAMES" + label)));
		Stream<String> entities = Stream.concat(named.stream(), Stream.of("Posting"))
			.map((label) -> nodes(directory, label, label));
		Stream<String> steps = Stream.of("AT", "FOR", "IN", "REQUIRES", "WITHIN")
			.map((type) -> relationships(directory, type, type));
		return Stream.of(entities, names, steps).flatMap(Function.identity()).toList();
	}

	private static String nodes(Path directory, String label, String file) {
		return "--nodes=%s=%s.csv".formatted(label, directory.resolve(file));
	}

	private static String relationships(Path directory, String type, String file) {
		return "--relationships=%s=%s.csv".formatted(type, directory.resolve(file));
	}

	private static void entities(Path directory, String label, String name, int count) throws IOException {
		String prefix = label.toLowerCase(Locale.ROOT) + ":";
		lines(directory, label, "id:ID(%s),name,aliases:string[],kind".formatted(label), count,
				(i) -> "%s%d,%s%d,,%s".formatted(prefix, i, name, i, label.equals("Location") ? "CITY" : ""));
		lines(directory, "Name" + label, "key:ID(Name)", count, (i) -> name + i);
		lines(directory, "NAMES" + label, ":START_ID(Name),:END_ID(%s)".formatted(label), count,
				(i) -> "%s%d,%s%d".formatted(name, i, prefix, i));
	}

	private static void places(Path directory) throws IOException {
		try (PrintWriter places = new PrintWriter(
				Files.newBufferedWriter(directory.resolve("Location.csv"), StandardOpenOption.APPEND))) {
			IntStream.range(0, REGIONS).forEach((i) -> places.println("location:r%d,region%d,,REGION".formatted(i, i)));
			IntStream.range(0, COUNTRIES)
				.forEach((i) -> places.println("location:c%d,country%d,,COUNTRY".formatted(i, i)));
		}
		lines(directory, "WITHIN", ":START_ID(Location),:END_ID(Location)", CITIES + REGIONS,
				(i) -> (i < CITIES) ? "location:%d,location:r%d".formatted(i, i % REGIONS)
						: "location:r%d,location:c%d".formatted(i - CITIES, i % COUNTRIES));
	}

	private static void lines(Path directory, String file, String header, int count, IntFunction<String> line)
			throws IOException {
		try (PrintWriter writer = writer(directory, file, header)) {
			IntStream.range(0, count).mapToObj(line).forEach(writer::println);
		}
	}

	private static PrintWriter writer(Path directory, String file, String header) throws IOException {
		PrintWriter writer = new PrintWriter(Files.newBufferedWriter(directory.resolve(file + ".csv")));
		writer.println(header);
		return writer;
	}

	private void postings(Path directory) throws IOException {
		SplittableRandom random = new SplittableRandom(42);
		try (PrintWriter nodes = writer(directory, "Posting", HEADER);
				PrintWriter at = writer(directory, "AT", dated("Company"));
				PrintWriter as = writer(directory, "FOR", dated("Role"));
				PrintWriter in = writer(directory, "IN", dated("Location"));
				PrintWriter requires = writer(directory, "REQUIRES",
						":START_ID(Posting),:END_ID(Skill),level,mention")) {
			for (int i = 0; i < this.postings; i++) {
				String id = id(i);
				int role = zipf(random, ROLES);
				Set<Integer> skills = skills(random);
				LocalDate date = LAST_DAY.minusDays(random.nextInt(DAYS));
				nodes.println(posting(id, role, date, skills));
				at.println(dated(id, "company:" + zipf(random, COMPANIES), date));
				as.println(dated(id, "role:" + role, date));
				in.println(dated(id, "location:" + zipf(random, CITIES), date));
				skills.forEach((skill) -> requires.println("%s,skill:%d,REQUIRED,skill%d".formatted(id, skill, skill)));
			}
		}
	}

	private static String dated(String label) {
		return ":START_ID(Posting),:END_ID(%s),entity,posted:date".formatted(label);
	}

	private static String dated(String posting, String entity, LocalDate date) {
		return "%s,%s,%s,%s".formatted(posting, entity, entity, date);
	}

	private static String posting(String id, int role, LocalDate date, Set<Integer> skills) {
		String words = skills.stream().map((skill) -> "skill" + skill).collect(Collectors.joining(" and "));
		return "%s,Senior role%d,%s,https://jobs.example/%s,SENIOR,FULL_TIME,100000,150000,USD,YEAR,%s,%s,We ask for %s."
			.formatted(id, role, date, id, SEEN, SEEN, words);
	}

	private static Set<Integer> skills(SplittableRandom random) {
		Set<Integer> skills = new LinkedHashSet<>();
		int count = random.nextInt(5, 15);
		while (skills.size() < count) {
			skills.add(zipf(random, SKILLS));
		}
		return skills;
	}

	/** The inverse of the continuous Zipf distribution with exponent 1. */
	private static int zipf(SplittableRandom random, int size) {
		return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
	}

}
