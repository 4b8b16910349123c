package dev.postinggraph.query.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import dev.postinggraph.posting.HostileTexts;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries against Lucene itself, with the parser that Neo4j's full-text indexes use.
 */
class FullTextQueryTests {

	private static final String[] FIELDS = { "title", "text" };

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					java                    => +("java"^2)                            => +("java"^2 java*^0.2)
					Java SQL                => +("Java"^2) +("SQL"^2)                 => +("Java"^2) +("SQL"^2 sql*^0.2)
					kafka cluster           => +("kafka"^2) +("cluster"^2)            => +("kafka"^2 kafka~1^0.4) +("cluster"^2 cluster~1^0.4 cluster*^0.2)
					kubernetes!             => +("kubernetes!"^2)                     => +("kubernetes!"^2)
					kubernetes x            => +("kubernetes"^2) +("x"^2)             => +("kubernetes"^2 kubernetes~2^0.4) +("x"^2 x*^0.2)
					Développeur             => +("Développeur"^2)                     => +("Développeur"^2 developpeur~2^0.4 developpeur*^0.2)
					"data engineer" -sales  => +("data engineer"^2) -("sales")        => +("data engineer"^2) -("sales")
					kube* -"on call"        => +("kube"^2 kube*) -("on call")         => +("kube"^2 kube*^0.2) -("on call")
					"never closed           => +("never closed"^2)                    => +("never closed"^2)
					C++ front-end           => +("C++"^2) +("front-end"^2)            => +("C++"^2) +("front-end"^2)
					a AND NOT               => +("a"^2) +("AND"^2) +("NOT"^2)         => +("a"^2) +("AND"^2) +("NOT"^2 not*^0.2)
					title:x~2^9 (y)         => +("title:x~2^9"^2) +("(y)"^2)          => +("title:x~2^9"^2) +("(y)"^2)
					back\\slash             => +("back slash"^2)                      => +("back slash"^2)
					""")
	void shouldWriteTheQuery(String text, String exact, String tolerant) {
		FullTextQuery query = FullTextQuery.of(text);
		assertThat(query.exact()).isEqualTo(exact);
		assertThat(query.tolerant()).isEqualTo(tolerant);
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "'\"'", "'\"\"'", "-", "*", "-*", "'+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /'",
			"-java" })
	void shouldHaveNothingToLookFor(String text) {
		assertThat(FullTextQuery.of(text).wanted()).isEmpty();
	}

	@Property(tries = 300, seed = "20261120")
	void shouldNeverBeASyntaxError(@ForAll(supplier = HostileTexts.class) String text)
			throws IOException, ParseException {
		find(List.of("Baker", "Bakes bread."), FullTextQuery.of(text));
	}

	@Property(tries = 300, seed = "20261120")
	void shouldNeverBeASyntaxErrorWithOperators(@ForAll @Size(max = 24) List<@From("operators") String> parts)
			throws IOException, ParseException {
		find(List.of("Baker", "Bakes bread."), FullTextQuery.of(String.join("", parts)));
	}

	@Provide
	Arbitrary<String> operators() {
		return Arbitraries.of("+", "-", "&&", "||", "!", "(", ")", "{", "}", "[", "]", "^", "\"", "~", "*", "?", ":",
				"\\", "/", " ", "AND", "OR", "NOT", "TO", "java", "kubernetes", "1", "ß", "😀", "title");
	}

	@Property(tries = 300, seed = "20261120")
	void shouldFindATextByEachOfItsWords(@ForAll @Size(min = 1, max = 16) List<@From("words") String> words)
			throws IOException, ParseException {
		List<String> texts = List.of("Baker", String.join(" ", words));
		FullTextQuery query = FullTextQuery
			.of(words.stream().map("\"%s\""::formatted).collect(Collectors.joining(" ")));
		assertThat(find(texts, query)).isEqualTo("both");
		FullTextQuery other = FullTextQuery.of(words.getFirst() + " quernstone");
		assertThat(find(texts, other)).isEqualTo("neither");
	}

	@Provide
	Arbitrary<String> words() {
		return Arbitraries.of("Kafka", "node.js", "C++", "front-end", "données", "Straße", "東京", "разработчик", "24/7",
				"O'Reilly", "AT&T", "k8s", ".NET", "e.g.", "I/O", "naïve", "a1_b2");
	}

	private static String find(List<String> texts, FullTextQuery whole) throws IOException, ParseException {
		FullTextQuery query = new FullTextQuery(whole.terms().stream().limit(FullTextQuery.MOST_TERMS).toList());
		try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
				StandardAnalyzer analyzer = new StandardAnalyzer()) {
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
				Document document = new Document();
				for (int i = 0; i < FIELDS.length; i++) {
					document.add(new TextField(FIELDS[i], texts.get(i), Field.Store.NO));
				}
				writer.addDocument(document);
			}
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				IndexSearcher searcher = new IndexSearcher(reader);
				if (query.wanted().isEmpty()) {
					return "nothing";
				}
				MultiFieldQueryParser parser = new MultiFieldQueryParser(FIELDS, analyzer);
				boolean exact = searcher.count(parser.parse(query.exact())) > 0;
				boolean tolerant = searcher.count(parser.parse(query.tolerant())) > 0;
				return (exact && tolerant) ? "both" : (exact || tolerant) ? "one" : "neither";
			}
		}
	}

}
