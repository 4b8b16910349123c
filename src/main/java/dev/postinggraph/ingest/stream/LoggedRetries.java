package dev.postinggraph.ingest.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.RetryListener;

/**
 * Says why a stream waits, and counts it: {@code posting-graph.stream.failures}.
 */
final class LoggedRetries implements RetryListener {

	private static final Logger logger = LoggerFactory.getLogger(LoggedRetries.class);

	private final Counter failures;

	LoggedRetries(MeterRegistry meters) {
		this.failures = Counter.builder("posting-graph.stream.failures")
			.description("Batches of a stream that could not be loaded and are tried again")
			.register(meters);
	}

	@Override
	public void failedDelivery(ConsumerRecord<?, ?> record, @Nullable Exception failure, int attempt) {
		log(1, failure, attempt);
	}

	@Override
	public void failedDelivery(ConsumerRecords<?, ?> records, Exception failure, int attempt) {
		log(records.count(), failure, attempt);
	}

	private void log(int records, @Nullable Exception failure, int attempt) {
		this.failures.increment();
		Throwable cause = (failure instanceof ListenerExecutionFailedException && failure.getCause() != null)
				? failure.getCause() : failure;
		logger.warn("{} documents of the stream can't be loaded and will be tried again after a pause (attempt {}). {}",
				records, attempt, (cause != null) ? cause.getMessage() : "");
		logger.debug("What failed", cause);
	}

}
