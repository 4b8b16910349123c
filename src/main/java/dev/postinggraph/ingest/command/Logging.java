package dev.postinggraph.ingest.command;

import java.net.URL;
import java.util.Objects;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is logged out of results. Spring Boot sets up logging for the commands that
 * start the application; without it, Logback writes to standard output.
 */
final class Logging {

	private static final String CONFIGURATION = "logback-stderr.xml";

	private Logging() {
	}

	/**
	 * From now on, warnings and errors are logged to standard error.
	 */
	static void toStandardError() {
		URL configuration = Objects.requireNonNull(Logging.class.getResource(CONFIGURATION), CONFIGURATION);
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		context.reset();
		JoranConfigurator configurator = new JoranConfigurator();
		configurator.setContext(context);
		try {
			configurator.doConfigure(configuration);
		}
		catch (JoranException ex) {
			throw new IllegalStateException("%s can't be read; correct it".formatted(CONFIGURATION), ex);
		}
	}

}
