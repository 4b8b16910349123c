package dev.postinggraph;

import dev.postinggraph.ingest.Parser;
import dev.postinggraph.ingest.command.PostingGraphCommandLine;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.metrics.KafkaMetricsAutoConfiguration;

/**
 * The application, started from the command line.
 */
@SpringBootApplication(exclude = { KafkaAutoConfiguration.class, KafkaMetricsAutoConfiguration.class })
public class PostingGraphApplication {

	/**
	 * Runs the command that the arguments name and ends the process with its exit code.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		System.exit(new PostingGraphCommandLine(new SpringLauncher(), Parser::withEverything).run(arguments));
	}

}
