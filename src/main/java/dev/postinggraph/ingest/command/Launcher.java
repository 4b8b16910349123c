package dev.postinggraph.ingest.command;

import java.util.List;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application for the commands that need it. The package that knows all others
 * implements it.
 */
public interface Launcher {

	/**
	 * Starts the application with its web server.
	 * @param arguments properties as {@code --name=value}
	 * @return the application, ready for requests
	 * @throws LaunchException if it can't start
	 */
	ConfigurableApplicationContext serve(List<String> arguments);

	/**
	 * Starts the application without a web server and without loading samples.
	 * @param arguments properties as {@code --name=value}
	 * @return the application; it has an {@link dev.postinggraph.ingest.Ingest}
	 * @throws LaunchException if it can't start
	 */
	ConfigurableApplicationContext start(List<String> arguments);

}
