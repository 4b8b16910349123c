package dev.postinggraph.ingest.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestStoppedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.listener.BatchMessageListener;

/**
 * Brings records into the graph as they are polled. When it returns, each of them is in
 * the graph or among the rejected ones, so that its offset may be committed; when it
 * fails, all of them are to come again, which changes nothing of what was written.
 */
final class DocumentStream implements BatchMessageListener<byte[], byte[]> {

	private final Ingest ingest;

	private final RejectedRecords rejected;

	/**
	 * A stream into the graph.
	 * @param ingest brings documents into it
	 * @param rejected keeps what is rejected
	 */
	DocumentStream(Ingest ingest, RejectedRecords rejected) {
		this.ingest = ingest;
		this.rejected = rejected;
	}

	/**
	 * Ingests records.
	 * @throws IngestStoppedException if the database can't be reached or fails
	 */
	@Override
	public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
		try {
			ingest(records);
		}
		catch (IngestStoppedException ex) {
			if (!ex.isRefusal()) {
				throw ex;
			}
			ingestApart(records, String.valueOf(ex.getMessage()));
		}
	}

	/** One that the database refuses takes those with it that are written together. */
	private void ingestApart(List<ConsumerRecord<byte[], byte[]>> records, String reason) {
		int half = records.size() / 2;
		if (half == 0) {
			records.forEach((record) -> this.rejected.send(Map.of(record, List.of(reason))));
			return;
		}
		onMessage(records.subList(0, half));
		onMessage(records.subList(half, records.size()));
	}

	private void ingest(List<ConsumerRecord<byte[], byte[]>> records) {
		// A record may hold several documents; outcomes come in the order of documents.
		Queue<ConsumerRecord<byte[], byte[]>> read = new ArrayDeque<>();
		Map<ConsumerRecord<byte[], byte[]>, List<String>> rejections = new LinkedHashMap<>();
		Stream<Supply> supplies = records.stream()
			.flatMap((record) -> StreamedDocument.of(record).peek((supply) -> read.add(record)));
		this.ingest.run(supplies, (outcome) -> {
			ConsumerRecord<byte[], byte[]> record = read.remove();
			if (!outcome.rejections().isEmpty()) {
				rejections.computeIfAbsent(record, (key) -> new ArrayList<>()).addAll(outcome.rejections());
			}
		});
		this.rejected.send(rejections);
	}

}
