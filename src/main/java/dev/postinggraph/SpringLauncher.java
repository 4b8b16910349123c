package dev.postinggraph;

import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.ingest.command.LaunchException;
import dev.postinggraph.ingest.command.Launcher;
import dev.postinggraph.store.StoreUnavailableException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application, or says in one sentence why it can't.
 */
final class SpringLauncher implements Launcher {

	private static final Log log = LogFactory.getLog(SpringLauncher.class);

	@Override
	public ConfigurableApplicationContext serve(List<String> arguments) {
		return run(WebApplicationType.REACTIVE, arguments);
	}

	@Override
	public ConfigurableApplicationContext start(List<String> arguments) {
		return run(WebApplicationType.NONE,
				Stream.concat(arguments.stream(), Stream.of("--posting-graph.samples=false")).toList());
	}

	private static ConfigurableApplicationContext run(WebApplicationType type, List<String> arguments) {
		SpringApplication application = new SpringApplication(PostingGraphApplication.class);
		application.setWebApplicationType(type);
		try {
			return application.run(arguments.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw launchException(ex);
		}
	}

	private static RuntimeException launchException(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StoreUnavailableException store) {
				return new LaunchException(String.valueOf(store.getMessage()), failure);
			}
			if (cause instanceof PortInUseException port) {
				return new LaunchException("Port %d is taken; choose another with --server.port=… (0 takes a free one)."
					.formatted(port.getPort()), failure);
			}
		}
		log.error("The application can't start", failure);
		return failure;
	}

}
