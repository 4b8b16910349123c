package dev.postinggraph.ingest.stream;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LineParser;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import dev.postinggraph.ingest.RunningIngest;
import dev.postinggraph.ingest.RunningIngests;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.context.reactive.AnnotationConfigReactiveWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents reach the graph from a real broker, each at least once, whatever happens.
 */
class DocumentStreamTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private static final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 2);

	private static KafkaProducer<byte[], byte[]> producer;

	private static Admin admin;

	/** A new one for each test. */
	private final String topic = "postings-" + UUID.randomUUID();

	private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

	private Cable cable;

	private Driver driver;

	@BeforeAll
	static void startBroker() {
		broker.afterPropertiesSet();
		Map<String, Object> address = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString());
		producer = new KafkaProducer<>(address, new ByteArraySerializer(), new ByteArraySerializer());
		admin = Admin.create(address);
	}

	@AfterAll
	static void stopBroker() {
		producer.close();
		admin.close();
		broker.destroy();
	}

	@BeforeEach
	void prepare() throws Exception {
		this.cable = new Cable(URI.create(graph.uri()).getPort());
		this.driver = GraphDatabase.driver("bolt://localhost:" + this.cable.port(),
				Config.builder()
					.withMaxTransactionRetryTime(1, TimeUnit.MILLISECONDS)
					.withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
					.build());
		admin.createTopics(List.of(new NewTopic(this.topic, 2, (short) 1))).all().get();
	}

	@AfterEach
	void close() throws IOException {
		this.instances.forEach(ConfigurableApplicationContext::close);
		this.driver.close();
		this.cable.close();
	}

	@Test
	void shouldLoadDocumentsAndCommitTheirOffsets() {
		start();
		send("https://jobs.example/1", "Baker");
		send("https://jobs.example/2", "Miller\nBrewer");
		send(null, "Pastry chef");
		awaitCommitted(3);
		assertThat(titles()).containsExactly("Baker", "Brewer", "Miller", "Pastry chef");
		assertThat(instance().getBean(RunningIngest.class).progress()).satisfies((progress) -> {
			assertThat(progress.name()).isEqualTo(this.topic);
			assertThat(progress.documents()).isEqualTo(3);
			assertThat(progress.loaded()).isEqualTo(4);
		});
	}

	@Test
	void shouldTakeTimeAndContentsAsTheRecordTells() {
		start();
		ProducerRecord<byte[], byte[]> table = record(null, "{\"title\":\"Baker\"}\n{\"title\":\"Miller\"}\n");
		table.headers().add(StreamedDocument.SEEN_AT, "2026-05-11T10:00:00+02:00".getBytes(StandardCharsets.UTF_8));
		send(table);
		send(new ProducerRecord<>(this.topic, 0, 1_000L, null, bytes("Brewer")));
		awaitCommitted(2);
		assertThat(graph.values("MATCH (p:Posting) RETURN p.title + ' ' + toString(p.lastSeen) AS seen ORDER BY seen"))
			.containsExactly("Brewer 1970-01-01T00:00:01Z", "{\"title\":\"Baker\"} 2026-05-11T08:00:00Z",
					"{\"title\":\"Miller\"} 2026-05-11T08:00:00Z");
	}

	@Test
	void shouldKeepWhatIsRejectedWithItsReasonAndLoadTheRest() {
		start();
		ProducerRecord<byte[], byte[]> wrong = record("https://jobs.example/2", "Miller");
		wrong.headers().add(StreamedDocument.SEEN_AT, bytes("yesterday"));
		wrong.headers().add("producer", bytes("crawler 7"));
		send("https://jobs.example/1", "Baker");
		send(wrong);
		send("https://jobs.example/3", "fault");
		send("https://jobs.example/4", "x".repeat(20_000));
		send("https://jobs.example/5", "");
		send(new ProducerRecord<>(this.topic, bytes("https://jobs.example/deleted"), null));
		send("https://jobs.example/6", "Brewer");
		awaitCommitted(7);
		assertThat(titles()).containsExactly("Baker", "Brewer");
		List<ConsumerRecord<byte[], byte[]>> rejected = read(this.topic + "-rejected", 4);
		assertThat(rejected).extracting((record) -> text(record.key()))
			.containsExactlyInAnyOrder("https://jobs.example/2", "https://jobs.example/3", "https://jobs.example/4",
					"https://jobs.example/5");
		assertThat(rejected).filteredOn((record) -> text(record.key()).endsWith("/2"))
			.singleElement()
			.satisfies((record) -> {
				assertThat(text(record.value())).isEqualTo("Miller");
				assertThat(headers(record, "producer")).containsExactly("crawler 7");
				assertThat(headers(record, RejectedRecords.REASON)).singleElement()
					.asString()
					.contains("'seen-at' is \"yesterday\"");
				assertThat(headers(record, RejectedRecords.ORIGIN)).singleElement()
					.asString()
					.matches(this.topic + "-[01]@\\d");
			});
	}

	@Test
	void shouldLoadTheRestOfWhatTheDatabaseRefuses() {
		start(new Parser(LineParser.create().reader(),
				(posting) -> LineParser.resolve(posting, posting.title().startsWith("Endless")
						? "posting:" + "x".repeat(20_000) : "posting:" + posting.title())));
		send(new ProducerRecord<>(this.topic, 0, null, bytes("Baker")));
		send(new ProducerRecord<>(this.topic, 0, null, bytes("Endless baker")));
		send(new ProducerRecord<>(this.topic, 0, null, bytes("Miller")));
		awaitCommitted(3);
		assertThat(titles()).containsExactly("Baker", "Miller");
		assertThat(read(this.topic + "-rejected", 1)).singleElement()
			.satisfies((record) -> assertThat(headers(record, RejectedRecords.REASON)).singleElement()
				.asString()
				.startsWith("The database can't be written to: "));
	}

	@Test
	void shouldSayWhereARecordIsThatIsTooLargeToBeKept() throws Exception {
		admin
			.createTopics(List
				.of(new NewTopic(this.topic + "-rejected", 1, (short) 1).configs(Map.of("max.message.bytes", "1000"))))
			.all()
			.get();
		start();
		send("https://jobs.example/1", "x".repeat(20_000));
		send("https://jobs.example/1", "Baker");
		awaitCommitted(2);
		assertThat(read(this.topic + "-rejected", 1)).singleElement().satisfies((record) -> {
			assertThat(record.value()).isNull();
			assertThat(headers(record, RejectedRecords.ORIGIN)).singleElement().asString().endsWith("@0");
		});
	}

	@Test
	void shouldChangeNothingWhenRecordsComeAgain() throws Exception {
		ConfigurableApplicationContext first = start();
		send("https://jobs.example/1", "Baker");
		send("https://jobs.example/2", "Miller");
		awaitCommitted(2);
		List<String> before = graph.dump();
		first.close();
		Awaitility.await()
			.atMost(PATIENCE)
			.ignoreExceptions()
			.until(() -> admin.deleteConsumerGroups(List.of(this.topic))
				.all()
				.toCompletionStage()
				.toCompletableFuture()
				.handle((done, failure) -> failure == null)
				.get());
		start();
		awaitCommitted(2);
		assertThat(graph.dump()).isEqualTo(before);
	}

	@Test
	void shouldSpreadPartitionsOverInstances() {
		ConfigurableApplicationContext one = start();
		ConfigurableApplicationContext other = start();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(partitions(one)).hasSize(1);
			assertThat(partitions(other)).hasSize(1).doesNotContainAnyElementsOf(partitions(one));
		});
		IntStream.range(0, 20).forEach((i) -> send(new ProducerRecord<>(this.topic, i % 2, null, bytes("Baker " + i))));
		awaitCommitted(20);
		assertThat(titles()).hasSize(20);
		assertThat(documents(one)).isEqualTo(10);
		assertThat(documents(other)).isEqualTo(10);
	}

	@Test
	void shouldCommitNothingWhileTheDatabaseIsAwayAndLoadItLater() {
		ConfigurableApplicationContext instance = start();
		send(new ProducerRecord<>(this.topic, 0, null, bytes("Baker")));
		awaitCommitted(1);
		this.cable.cut();
		send(new ProducerRecord<>(this.topic, 0, null, bytes("Miller")));
		send(new ProducerRecord<>(this.topic, 1, null, bytes("Brewer")));
		Awaitility.await().atMost(PATIENCE).until(() -> failures(instance) >= 2);
		assertThat(committed()).isEqualTo(1);
		assertThat(titles()).containsExactly("Baker");
		this.cable.join();
		awaitCommitted(3);
		assertThat(titles()).containsExactly("Baker", "Brewer", "Miller");
		assertThat(documents(instance)).isEqualTo(3);
	}

	@Test
	void shouldHaveNothingOfKafkaUnlessATopicIsNamed() {
		new ReactiveWebApplicationContextRunner().withUserConfiguration(StreamConfiguration.class)
			.run((context) -> assertThat(context.getBeanDefinitionNames())
				.noneMatch((name) -> name.contains("kafka") || name.contains("stream")));
	}

	/** An instance of the application, as far as it has to do with streams. */
	private ConfigurableApplicationContext start() {
		return start(LineParser.create());
	}

	private ConfigurableApplicationContext start(Parser parser) {
		AnnotationConfigReactiveWebApplicationContext instance = new AnnotationConfigReactiveWebApplicationContext();
		this.instances.add(instance);
		MeterRegistry meters = new SimpleMeterRegistry();
		RunningIngests running = new RunningIngests(meters, InstantSource.system());
		instance.registerBean(MeterRegistry.class, () -> meters);
		instance.registerBean(RunningIngests.class, () -> running);
		instance.registerBean(Ingest.class,
				() -> new Ingest(parser, new GraphWriter(this.driver), new LoadedPostings()));
		TestPropertyValues
			.of("posting-graph.kafka.topic=" + this.topic, "posting-graph.kafka.group=" + this.topic,
					"posting-graph.kafka.pause=10ms", "posting-graph.kafka.max-pause=20ms",
					"spring.kafka.bootstrap-servers=" + broker.getBrokersAsString())
			.applyTo(instance);
		new ConfigDataApplicationContextInitializer().initialize(instance);
		instance.register(StreamConfiguration.class);
		instance.refresh();
		instance.getBean(ConcurrentMessageListenerContainer.class).start();
		return instance;
	}

	private static double failures(ConfigurableApplicationContext instance) {
		return instance.getBean(MeterRegistry.class).counter("posting-graph.stream.failures").count();
	}

	private ConfigurableApplicationContext instance() {
		return this.instances.getFirst();
	}

	private static long documents(ConfigurableApplicationContext instance) {
		return instance.getBean(RunningIngest.class).progress().documents();
	}

	private static List<TopicPartition> partitions(ConfigurableApplicationContext instance) {
		ConcurrentMessageListenerContainer<?, ?> container = instance.getBean(ConcurrentMessageListenerContainer.class);
		return List.copyOf(container.getAssignedPartitions());
	}

	private List<Object> titles() {
		return graph.values("MATCH (p:Posting) RETURN p.title AS title ORDER BY title");
	}

	private void send(@Nullable String url, String content) {
		send(record(url, content));
	}

	private ProducerRecord<byte[], byte[]> record(@Nullable String url, String content) {
		return new ProducerRecord<>(this.topic, (url != null) ? bytes(url) : null, bytes(content));
	}

	private static void send(ProducerRecord<byte[], byte[]> record) {
		Future<?> _ = producer.send(record);
		producer.flush();
	}

	private void awaitCommitted(long records) {
		Awaitility.await().atMost(PATIENCE).until(this::committed, (committed) -> committed == records);
	}

	private long committed() {
		try {
			return admin.listConsumerGroupOffsets(this.topic)
				.partitionsToOffsetAndMetadata()
				.get()
				.values()
				.stream()
				.mapToLong(OffsetAndMetadata::offset)
				.sum();
		}
		catch (Exception ex) {
			return 0;
		}
	}

	private static List<ConsumerRecord<byte[], byte[]>> read(String topic, int count) {
		Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString(),
				ConsumerConfig.GROUP_ID_CONFIG, "reader of " + topic, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
				"earliest");
		List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
		try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(),
				new ByteArrayDeserializer())) {
			consumer.subscribe(List.of(topic));
			Awaitility.await().atMost(PATIENCE).pollInSameThread().until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach(records::add);
				return records.size() >= count;
			});
		}
		return records;
	}

	private static List<String> headers(ConsumerRecord<?, ?> record, String name) {
		return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
			.map((header) -> text(header.value()))
			.toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
