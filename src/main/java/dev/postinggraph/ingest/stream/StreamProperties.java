package dev.postinggraph.ingest.stream;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which topic documents come from. How its brokers are reached is for the properties of
 * {@code spring.kafka} to say.
 *
 * @param topic the topic; documents are not streamed unless it is named
 * @param group the consumer group, over whose instances the partitions are spread
 * @param rejected the topic that rejected records go to; the topic's name with
 * {@code -rejected} unless given
 * @param pause for how long to wait when the database fails, doubled each time
 * @param maxPause the longest of these pauses
 */
@ConfigurationProperties("posting-graph.kafka")
record StreamProperties(String topic, @DefaultValue("posting-graph") String group, @Nullable String rejected,
		@DefaultValue("1s") Duration pause, @DefaultValue("1m") Duration maxPause) {

	String rejectedTopic() {
		return (this.rejected != null) ? this.rejected : this.topic + "-rejected";
	}

}
