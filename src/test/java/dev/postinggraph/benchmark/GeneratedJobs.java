package dev.postinggraph.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jobs to load, the same on every machine: about 4 kB of text each, ten skills, and what
 * is frequent is very frequent, as in real ones (Zipf's law). Each is a job of its own.
 *
 * @param jobs how many
 */
record GeneratedJobs(int jobs) {

	private static final int LENGTH = 4000;

	private static final int SKILLS_A_JOB = 10;

	private static final int COMPANIES = 20_000;

	private static final int BOARDS = 20;

	private static final List<String> SYLLABLES = List.of("bra", "cor", "den", "fal", "gri", "hol", "kes", "lun", "mar",
			"nor", "pel", "quin", "ros", "sel", "tam", "vor", "wen", "zel");

	private static final List<String> FIELDS = List.of("Backend", "Frontend", "Data", "Platform", "Security", "Cloud",
			"Mobile", "Machine Learning", "Network", "Payments", "Quality", "Site Reliability", "Embedded", "Graphics",
			"Release", "Search", "Storage", "Growth", "Hardware", "Automation");

	private static final List<String> HEADS = List.of("Engineer", "Developer", "Architect", "Analyst", "Manager",
			"Consultant", "Specialist", "Administrator", "Designer", "Tester");

	private static final List<String> LEVELS = List.of("", "Senior ", "Junior ", "Lead ", "Principal ");

	private static final List<String> SKILLS = List.of("Python", "Java", "SQL", "JavaScript", "AWS", "Kubernetes",
			"Docker", "TypeScript", "React", "PostgreSQL", "Terraform", "Kafka", "Spring Boot", "C++", "Linux", "Git",
			"Azure", "Jenkins", "MongoDB", "Redis", "GraphQL", "Django", "Angular", "Scala", "Spark", "Airflow",
			"Snowflake", "Tableau", "Salesforce", "Excel", "Figma", "Kotlin", "Swift", "Rust", "Ruby on Rails", "PHP",
			"Elasticsearch", "RabbitMQ", "Ansible", "Prometheus", "Grafana", "Node.js", "Vue.js", "TensorFlow",
			"PyTorch", "Hadoop", "Cassandra", "Oracle", "MySQL", "Jira", "SAP", "Selenium", "Cypress", "Flutter",
			"Unity", "Perl", "MATLAB", "Power BI", "dbt", "BigQuery", "Databricks", "OpenShift", "Helm", "GitLab",
			"Nginx", "gRPC", "Hibernate", "JUnit", "Pandas", "NumPy");

	private static final List<String> SENTENCES = List.of("You will work closely with colleagues in three offices.",
			"We write down what we decide, so that nobody has to ask twice.",
			"Each quarter the team picks what to mend first and says why.",
			"Our customers run warehouses, clinics and small shops on what we build.",
			"You explain hard things in plain words, in writing and in person.",
			"There are thirty days of holiday, and a budget for learning.",
			"A buddy from another team helps you through the first weeks.",
			"Whatever goes wrong at night is looked at in the morning, together.",
			"We measure before we change, and once more when it is done.",
			"The interview takes two hours, and you hear from us within a week.");

	private static final List<String> ASKING = List.of("You have several years of practice with %s.",
			"Solid knowledge of %s is what we ask for.", "%s is a plus.", "Much of our work is done with %s.");

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * The file of JSON Lines with all of them, made where it is missing.
	 * @param folder takes it
	 */
	Path file(Path folder) throws IOException {
		Path file = Files.createDirectories(folder).resolve("jobs-%d.jsonl".formatted(this.jobs));
		if (!Files.exists(file)) {
			Path draft = folder.resolve(file.getFileName() + ".new");
			List<String> places = places();
			try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
				IntStream.range(0, this.jobs).mapToObj((i) -> line(i, places)).forEach(lines::println);
			}
			Files.move(draft, file);
		}
		return file;
	}

	private static String line(int number, List<String> places) {
		SplittableRandom random = new SplittableRandom(number);
		Map<String, Object> job = new LinkedHashMap<>();
		job.put("title", any(LEVELS, random) + FIELDS.get(zipf(random, FIELDS.size())) + " "
				+ HEADS.get(zipf(random, HEADS.size())));
		job.put("company", company(zipf(random, COMPANIES)));
		job.put("location", places.get(zipf(random, places.size())));
		job.put("url", "https://board%d.example/jobs/%d".formatted(zipf(random, BOARDS), number));
		job.put("identifier", "J-" + number);
		job.put("datePosted", "2026-%02d-%02d".formatted(random.nextInt(1, 11), random.nextInt(1, 28)));
		job.put("employmentType", "Full-time");
		job.put("description", text(number, random));
		return JSON.writeValueAsString(job);
	}

	private static String text(int number, SplittableRandom random) {
		Set<String> skills = new LinkedHashSet<>();
		while (skills.size() < SKILLS_A_JOB) {
			skills.add(SKILLS.get(zipf(random, SKILLS.size())));
		}
		List<String> asked = new ArrayList<>(skills);
		StringBuilder text = new StringBuilder("<p>Opening %d of this year.</p>\n<ul>".formatted(number));
		while (text.length() < LENGTH) {
			String sentence = asked.isEmpty() ? any(SENTENCES, random)
					: any(ASKING, random).formatted(asked.removeLast());
			text.append("<li>").append(sentence).append("</li>\n<li>").append(any(SENTENCES, random)).append("</li>\n");
		}
		return text.append("</ul>").toString();
	}

	private static String company(int number) {
		StringBuilder name = new StringBuilder();
		for (int rest = number + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
			name.append(SYLLABLES.get(rest % SYLLABLES.size()));
		}
		return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " Works";
	}

	/** Cities of the program's own list, the larger ones. */
	private static List<String> places() {
		try {
			return new ClassPathResource("places/cities.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> line.startsWith("US-") || line.startsWith("DE-") || line.startsWith("FR-"))
				.map((line) -> line.split("[|]", -1))
				.map((parts) -> "%s, %s".formatted(parts[1].strip(), switch (parts[0].substring(0, 2)) {
					case "US" -> parts[0].strip().substring(3) + ", United States";
					case "DE" -> "Germany";
					default -> "France";
				}))
				.limit(500)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static <T> T any(List<T> values, SplittableRandom random) {
		return values.get(random.nextInt(values.size()));
	}

	/** The inverse of the continuous Zipf distribution with exponent 1. */
	private static int zipf(SplittableRandom random, int size) {
		return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
	}

}
