package dev.postinggraph.ingest.command;

import java.util.List;
import java.util.Optional;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application with the properties of one command line, for the commands that start
 * it.
 *
 * @param launcher starts it
 * @param properties properties as {@code --name=value}
 */
record Application(Launcher launcher, List<String> properties) {

	/**
	 * Starts it as {@link Launcher#serve} does.
	 */
	ConfigurableApplicationContext serve() {
		return this.launcher.serve(this.properties);
	}

	/**
	 * Starts it as {@link Launcher#start} does.
	 */
	ConfigurableApplicationContext start() {
		return this.launcher.start(this.properties);
	}

	/**
	 * What fills its store, as {@link Launcher#storeImport} tells.
	 */
	Optional<StoreImport> storeImport() {
		return this.launcher.storeImport(this.properties);
	}

}
