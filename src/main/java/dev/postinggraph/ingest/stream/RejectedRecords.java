package dev.postinggraph.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/**
 * The topic of rejected records: each as it was, with the reasons and where it came from
 * in headers. Correct what is wrong and send it to its topic again.
 */
final class RejectedRecords {

	/** Why it was rejected, a sentence for a person; once for each reason. */
	static final String REASON = "posting-graph-reason";

	/** Where it was, as {@code topic-partition@offset}. */
	static final String ORIGIN = "posting-graph-origin";

	/** A record may state thousands of postings. */
	private static final int MOST_REASONS = 20;

	private final KafkaTemplate<byte[], byte[]> kafka;

	private final String topic;

	RejectedRecords(KafkaTemplate<byte[], byte[]> kafka, String topic) {
		this.kafka = kafka;
		this.topic = topic;
	}

	/**
	 * Sends records there and waits until the brokers have them.
	 * @param rejections the records, with the reasons
	 * @throws CompletionException if the brokers don't take them
	 */
	void send(Map<ConsumerRecord<byte[], byte[]>, List<String>> rejections) {
		CompletableFuture<?>[] sent = rejections.entrySet()
			.stream()
			.map((rejection) -> send(rejection.getKey(), rejection.getValue()))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(sent).join();
	}

	/**
	 * With its headers a record may have become too large for the topic; then the headers
	 * say where it still is.
	 */
	private CompletableFuture<?> send(ConsumerRecord<byte[], byte[]> record, List<String> reasons) {
		return this.kafka.send(rejected(record, record.value(), reasons))
			.exceptionallyCompose((failure) -> isTooLarge(failure) ? this.kafka.send(rejected(record, null, reasons))
					: CompletableFuture.<SendResult<byte[], byte[]>>failedFuture(failure));
	}

	private static boolean isTooLarge(Throwable failure) {
		return failure instanceof RecordTooLargeException
				|| (failure.getCause() != null && isTooLarge(failure.getCause()));
	}

	private ProducerRecord<byte[], byte[]> rejected(ConsumerRecord<byte[], byte[]> record, byte @Nullable [] value,
			List<String> reasons) {
		ProducerRecord<byte[], byte[]> rejected = new ProducerRecord<>(this.topic, null, record.timestamp(),
				record.key(), value, record.headers());
		rejected.headers().remove(REASON).remove(ORIGIN);
		reasons.stream().limit(MOST_REASONS).forEach((reason) -> rejected.headers().add(REASON, bytes(reason)));
		rejected.headers().add(ORIGIN, bytes(StreamedDocument.origin(record)));
		return rejected;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
