package dev.postinggraph.ingest.stream;

import java.util.Map;

import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestKind;
import dev.postinggraph.ingest.RunningIngest;
import dev.postinggraph.ingest.RunningIngests;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Has a server take documents from a topic, if one is configured. Kafka itself is set up
 * as Spring Boot does, but only then: to all others it would be time that they wait.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("posting-graph.kafka.topic")
@EnableConfigurationProperties(StreamProperties.class)
@ImportAutoConfiguration({ KafkaAutoConfiguration.class, KafkaMetricsAutoConfiguration.class })
class StreamConfiguration {

	@Bean
	RunningIngest streamIngest(RunningIngests running, StreamProperties properties) {
		return running.begin(IngestKind.STREAM, properties.topic(), null);
	}

	@Bean
	DocumentStream documentStream(Ingest ingest, RunningIngest streamIngest, KafkaTemplate<byte[], byte[]> kafka,
			StreamProperties properties) {
		return new DocumentStream(ingest.within(streamIngest), new RejectedRecords(kafka, properties.rejectedTopic()));
	}

	/** With as many partitions and replicas as the brokers have by default. */
	@Bean
	NewTopic rejectedTopic(StreamProperties properties) {
		return TopicBuilder.name(properties.rejectedTopic()).build();
	}

	@Bean
	ConcurrentMessageListenerContainer<?, ?> streamContainer(ConcurrentKafkaListenerContainerFactory<?, ?> factory,
			DocumentStream stream, StreamProperties properties, MeterRegistry meters) {
		ConcurrentMessageListenerContainer<?, ?> container = factory.createContainer(properties.topic());
		container.getContainerProperties().setGroupId(properties.group());
		container.getContainerProperties().setMessageListener(stream);
		container.setCommonErrorHandler(retries(properties, meters));
		container.setAutoStartup(false);
		return container;
	}

	/** Until it is done: there is nothing that a record would be lost after. */
	private static DefaultErrorHandler retries(StreamProperties properties, MeterRegistry meters) {
		ExponentialBackOff pauses = new ExponentialBackOff(properties.pause().toMillis(), 2);
		pauses.setMaxInterval(properties.maxPause().toMillis());
		DefaultErrorHandler retries = new DefaultErrorHandler(pauses);
		retries.setClassifications(Map.of(), true);
		retries.setRetryListeners(new LoggedRetries(meters));
		return retries;
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> streamWhenReady(ConcurrentMessageListenerContainer<?, ?> container) {
		return (event) -> container.start();
	}

}
