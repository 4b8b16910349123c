package dev.postinggraph;

import java.util.Optional;

import dev.postinggraph.ingest.source.SourcesFileException;
import dev.postinggraph.store.StoreUnavailableException;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says what a person can do something about, when the application can't start.
 */
final class LaunchFailure {

	/** What the JDK says; a port of Bolt has been checked before. */
	private static final String NO_PORT = "port out of range";

	private LaunchFailure() {
	}

	/**
	 * What is wrong, where, and what to do, if this failure is one that tells.
	 */
	static Optional<String> sentence(Throwable failure) {
		return Optional.ofNullable(switch (failure) {
			case StoreUnavailableException store -> store.getMessage();
			case SourcesFileException sources -> sources.getMessage();
			case PortInUseException port ->
				"Port %d is taken; choose another with --server.port=… (0 takes a free one).".formatted(port.getPort());
			case InvalidConfigurationPropertyValueException invalid ->
				"%s=%s can't be used: %s.".formatted(invalid.getName(), invalid.getValue(), invalid.getReason());
			case BindException bind when bind.getProperty() != null -> sentence(bind, bind.getProperty());
			case IllegalArgumentException port when String.valueOf(port.getMessage()).startsWith(NO_PORT) ->
				"server.port can't be used: %s; a port is a number from 0 to 65535.".formatted(port.getMessage());
			default -> null;
		});
	}

	private static String sentence(BindException failure, ConfigurationProperty property) {
		return "%s=%s can't be used: it takes a value of type %s.".formatted(property.getName(), property.getValue(),
				failure.getTarget().getType().toClass().getSimpleName());
	}

}
