package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static dev.postinggraph.document.Containers.bytes;
import static dev.postinggraph.document.Containers.gzip;
import static dev.postinggraph.document.Containers.tar;
import static dev.postinggraph.document.Containers.zip;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that hold many documents, given as standard input.
 */
@Execution(ExecutionMode.CONCURRENT)
class ContainersTests {

	private static final int MEBIBYTE = 1024 * 1024;

	@Test
	void shouldSupplyEachLineOfJsonLines() {
		assertThat(supplies(bytes("{\"title\": \"Baker\"}\r\n\n{\"title\": \"Cook\"}\n")))
			.containsExactly("-#1 {\"title\": \"Baker\"}", "-#3 {\"title\": \"Cook\"}");
	}

	@Test
	void shouldLoseNoLineBelowABrokenOne() {
		assertThat(supplies(bytes("{\"title\": \"A } \\\" {\"}\nbroken\n{\"title\": \"Cook\"}\n")))
			.containsExactly("-#1 {\"title\": \"A } \\\" {\"}", "-#2 broken", "-#3 {\"title\": \"Cook\"}");
	}

	@Test
	void shouldKeepAnObjectWholeWhoseFirstLineEndsWithABrace() {
		assertThat(supplies(bytes("{\"company\": {\"name\": \"Brot\"}\n, \"title\": \"Baker\"}"))).singleElement()
			.asString()
			.startsWith("- {");
	}

	@Test
	void shouldKeepAnObjectOverSeveralLinesWhole() {
		assertThat(supplies(bytes("{\n  \"title\": \"Baker\"\n}\n"))).singleElement().asString().startsWith("- {");
	}

	@Test
	void shouldSupplyEachRowOfATableUnderItsHeader() {
		assertThat(supplies(bytes("""
				Job title;Company;Text
				Baker;"Brot; & Co";"Bake
				""rye"" bread"
				Cook;Küche;Cook
				"""))).containsExactly("-#1 Job title;Company;Text Baker;\"Brot; & Co\";\"Bake \"\"rye\"\" bread\"",
				"-#2 Job title;Company;Text Cook;Küche;Cook");
	}

	@Test
	void shouldLoseNoRowBelowABrokenOne() {
		assertThat(supplies(bytes("""
				title,company,text
				Baker,Brot,"Bake
				bread"

				Cook,"Küche,Cook
				Waiter,"Saal, West","Carry ""hot"" plates"
				Host,Saal,Greet
				"""))).containsExactly("-#1 title,company,text Baker,Brot,\"Bake bread\"",
				"-#2: In line 5 a quote is not closed: write it twice if it is a character.",
				"-#3 title,company,text Waiter,\"Saal, West\",\"Carry \"\"hot\"\" plates\"",
				"-#4 title,company,text Host,Saal,Greet");
	}

	@Test
	void shouldLoseNoRowBelowAQuoteThatIsNeverClosed() {
		assertThat(supplies(bytes("title,company\nBaker,Brot\nCook,\"Küche\nWaiter,Saal\n"))).containsExactly(
				"-#1 title,company Baker,Brot",
				"-#2: In line 3 a quote is not closed: write it twice if it is a character.",
				"-#3 title,company Waiter,Saal");
		assertThat(supplies(bytes("title,company\n\"Head\" Baker,Brot\nCook,\"Küche")))
			.containsExactly("-#1 title,company \"Head\" Baker,Brot", "-#2 title,company Cook,\"Küche");
	}

	@Test
	void shouldPassOverARowThatIsTooLong() {
		byte[] rows = bytes("title,text\nBaker,x\nCook,%s\nWaiter,%s\nHost,y\n".formatted("x".repeat(200),
				"\"" + "x\n".repeat(100) + "\""));
		assertThat(stream(rows, 100).filter(Supplied.class::isInstance).map(ContainersTests::text))
			.startsWith("-#1 title,text Baker,x")
			.endsWith("-#103 title,text Host,y");
	}

	@Test
	void shouldNotTakeProseForATable() {
		assertThat(supplies(bytes("Baker, Berlin\n\nWe bake bread, and cakes, and more.\n"))).hasSize(1);
	}

	@Test
	void shouldSupplyTheEntriesOfAZip() throws IOException {
		byte[] zip = zip("a.md", bytes("# Baker"), ".hidden", bytes("x"), "__MACOSX/a.md", bytes("x"), "b/c.md",
				bytes("# Cook"));
		assertThat(supplies(zip)).containsExactly("-!a.md # Baker", "-!b/c.md # Cook");
	}

	@Test
	void shouldSayWhichEntryOfAZipCantBeRead() throws IOException {
		byte[] zip = zip("a.md", bytes("# Baker"), "b.md", bytes("# Cook"));
		int method = 8;
		for (int unreadable : new int[] { 93, 95, 99 }) {
			zip[method] = (byte) unreadable;
			assertThat(reasons(zip)).first().asString().contains("compressed in a way that can't be read");
		}
	}

	@Test
	void shouldSupplyTheEntriesOfACompressedTar() throws IOException {
		assertThat(supplies(gzip(tar("jobs/a.md", bytes("# Baker"))))).containsExactly("-!-!jobs/a.md # Baker");
	}

	@Test
	void shouldLoseNoEntryBehindOneThatHoldsSeveralDocuments() throws IOException {
		Object[] entries = { "a.csv", bytes("title,text\nBaker,Bakes\n\"Broken,x\n"), "b.jsonl",
				bytes("{\"a\": 1}\n{\"a\": 2}"), "c.zip", zip("d.md", bytes("# Cook")), "e.md", bytes("# Miller") };
		for (byte[] archive : List.of(tar(entries), zip(entries))) {
			assertThat(supplies(archive)).containsSubsequence("-!a.csv#1 title,text Baker,Bakes",
					"-!b.jsonl#1 {\"a\": 1}", "-!b.jsonl#2 {\"a\": 2}", "-!c.zip!d.md # Cook", "-!e.md # Miller");
		}
	}

	@Test
	void shouldSupplyTheLinesOfACompressedFile() throws IOException {
		assertThat(supplies(gzip(bytes("{\"a\": 1}\n{\"a\": 2}")))).containsExactly("-!-#1 {\"a\": 1}",
				"-!-#2 {\"a\": 2}");
	}

	@Test
	void shouldSayThatAnArchiveIsEmptyOrBroken() throws IOException {
		assertThat(reasons(zip())).containsExactly("The archive holds no files.");
		byte[] broken = gzip(bytes("x".repeat(1000)));
		broken[broken.length - 5] ^= 0x55;
		assertThat(reasons(broken)).singleElement().asString().startsWith("It can't be read:");
	}

	@Test
	void shouldRefuseWhatGrowsLikeABomb() throws IOException {
		byte[] bomb = gzip(new byte[64 * MEBIBYTE]);
		assertThat(reasons(gzip(bomb))).isNotEmpty().allSatisfy((reason) -> assertThat(reason).contains("bomb"));
	}

	@Test
	void shouldRefuseArchivesThatLieTooDeep() throws IOException {
		byte[] nested = bytes("# Baker");
		for (int i = 0; i < 4; i++) {
			nested = zip("inner", nested);
		}
		assertThat(reasons(nested)).containsExactly("It is an archive in an archive, 3 deep: unpack it first.");
	}

	@Test
	void shouldRefuseAnArchiveOfTooManyEntries() throws IOException {
		Unpacker unpacker = new Unpacker(new Limits(1000, 3, 2, 200));
		byte[] zip = zip("a", bytes("1"), "b", bytes("2"), "c", bytes("3"));
		Supplies supplies = unpacker.open("jobs.zip", new ByteArrayInputStream(zip), Instant.EPOCH);
		assertThat(supplies).toIterable()
			.hasSize(3)
			.last()
			.isEqualTo(new NotSupplied("jobs.zip", "It can't be read: it has more than 2 entries; split it."));
	}

	@Test
	void shouldSplitAFeedThatIsLargerThanADocument() {
		String feed = """
				<?xml version="1.0"?><!-- <job> --><rss a="<item>"><channel><title>Jobs</title>
				<item id="1"><title><![CDATA[</item>]]></title></item> <link/>
				<item id="2"><title>Cook</title></item></channel></rss>
				""";
		String start = "<?xml version=\"1.0\"?><!-- <job> --><rss a=\"<item>\"><channel><title>Jobs</title> ";
		assertThat(stream(bytes(feed), 190).map(ContainersTests::text)).containsExactly(
				"-#1 " + start + "<item id=\"1\"><title><![CDATA[</item>]]></title></item></channel></rss>",
				"-#2 " + start + "<item id=\"2\"><title>Cook</title></item></channel></rss>");
	}

	@Test
	void shouldSplitALargeListOfJson() {
		String list = """
				[{"title": "Baker", "tags": ["]", {"a": "\\"}"}]},
				 {"title": "%s"}, {"title": "Cook"}]
				""".formatted("x".repeat(200));
		assertThat(stream(bytes(list), 100).map(ContainersTests::text)).containsExactly(
				"-#1 [{\"title\": \"Baker\", \"tags\": [\"]\", {\"a\": \"\\\"}\"}]}]",
				"-#2: It is larger than 100 bytes; split it into one file a posting.", "-#3 [{\"title\": \"Cook\"}]");
	}

	@Test
	void shouldSplitALargeAnswerAtItsListOfJobs() {
		String answer = """
				{"page": 1, "filters": [{"a": 1}], "ids": [1, 2], "company": "Brot",
				 "data": {"none": [], "jobs": [{"title": "Baker"}, {"title": "%s"} , {"title": "Cook"}], "next": 2}}
				""".formatted("x".repeat(300));
		String start = "{\"page\": 1, \"filters\": [{\"a\": 1}], \"ids\": [1, 2], \"company\": \"Brot\",  "
				+ "\"data\": {\"none\": [], \"jobs\": [";
		assertThat(stream(bytes(answer), 240).filter(Supplied.class::isInstance).map(ContainersTests::text))
			.containsExactly("-#1 " + start + "{\"title\": \"Baker\"}]}}", "-#3 " + start + "{\"title\": \"Cook\"}]}}");
	}

	@Test
	void shouldSayThatALargeFileHoldsNoList() {
		byte[] nested = bytes("{\"data\":".repeat(100_000));
		assertThat(stream(nested, 1000).toList()).singleElement().isInstanceOf(NotSupplied.class);
		assertThat(stream(bytes("[" + "1,".repeat(1000)), 1000).toList()).singleElement()
			.isInstanceOf(NotSupplied.class);
		assertThat(stream(bytes("{" + " ".repeat(2000)), 1000).toList()).singleElement()
			.isInstanceOf(NotSupplied.class);
	}

	@Test
	void shouldPassOverALineThatIsTooLong() {
		byte[] lines = bytes("{\"a\": 1}\n{\"a\": \"%s\"}\n{\"a\": 3}\n".formatted("x".repeat(200)));
		assertThat(stream(lines, 100).map(Supply::getClass)).containsExactly(Supplied.class, NotSupplied.class,
				Supplied.class);
	}

	@Test
	void shouldTakeManyLargeDocumentsOneAfterTheOther() {
		byte[] line = bytes("{\"title\": \"%s\"}\n".formatted("x".repeat(MEBIBYTE)));
		assertThat(new FileDocuments(List.of("-"), repeated(line, 100)).stream()).hasSize(100);
		byte[] job = bytes("<job><title>%s</title></job>\n".formatted("x".repeat(MEBIBYTE)));
		InputStream feed = new SequenceInputStream(new ByteArrayInputStream(bytes("<source>")), repeated(job, 100));
		assertThat(new FileDocuments(List.of("-"), feed).stream().filter(Supplied.class::isInstance).count())
			.isEqualTo(100);
	}

	private static InputStream repeated(byte[] content, int times) {
		Enumeration<InputStream> parts = Collections.enumeration(new AbstractList<InputStream>() {
			@Override
			public InputStream get(int index) {
				return new ByteArrayInputStream(content);
			}

			@Override
			public int size() {
				return times;
			}
		});
		return new SequenceInputStream(parts);
	}

	private static Stream<Supply> stream(byte[] content, int maxSize) {
		return new FileDocuments(List.of("-"), new ByteArrayInputStream(content), maxSize).stream();
	}

	private static List<String> supplies(byte[] content) {
		return stream(content, 10 * MEBIBYTE).map(ContainersTests::text).toList();
	}

	private static List<String> reasons(byte[] content) {
		return stream(content, 10 * MEBIBYTE).map(NotSupplied.class::cast).map(NotSupplied::reason).toList();
	}

	private static String text(Supply supply) {
		return switch (supply) {
			case Supplied(Document document) ->
				"%s %s".formatted(document.name(), new String(document.content(), StandardCharsets.UTF_8).strip())
					.replaceAll("\\s*\\n", " ");
			case NotSupplied(String name, String reason) -> "%s: %s".formatted(name, reason);
		};
	}

}
