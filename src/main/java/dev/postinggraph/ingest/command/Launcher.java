package dev.postinggraph.ingest.command;

import java.util.List;
import java.util.Optional;

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

	/**
	 * What fills the embedded store from files, without starting the application.
	 * @param arguments properties as {@code --name=value}
	 * @return the import; empty if a server is configured in place of that store
	 * @throws LaunchException if the configuration is wrong
	 */
	Optional<StoreImport> storeImport(List<String> arguments);

}
