package dev.postinggraph;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.postinggraph.ingest.command.LaunchException;
import dev.postinggraph.ingest.command.Launcher;
import dev.postinggraph.ingest.command.StoreImport;
import dev.postinggraph.store.EarlyStore;
import dev.postinggraph.store.EmbeddedImport;
import dev.postinggraph.store.EmbeddedImportConfiguration;
import dev.postinggraph.store.StoreUnavailableException;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application, or says in one sentence why it can't.
 */
final class SpringLauncher implements Launcher {

	@Override
	public ConfigurableApplicationContext serve(List<String> arguments) {
		return run(WebApplicationType.REACTIVE, arguments);
	}

	@Override
	public ConfigurableApplicationContext start(List<String> arguments) {
		return run(WebApplicationType.NONE,
				Stream.concat(arguments.stream(), Stream.of("--posting-graph.samples=false")).toList());
	}

	@Override
	public Optional<StoreImport> storeImport(List<String> arguments) {
		SpringApplication application = new SpringApplication(EmbeddedImportConfiguration.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = run(application, arguments)) {
			// By name: where there is none, Neo4j's classes may be missing too.
			return context.containsBean(EmbeddedImportConfiguration.BEAN)
					? Optional.of(new ImportOfStore(context.getBean(EmbeddedImport.class))) : Optional.empty();
		}
	}

	private static ConfigurableApplicationContext run(WebApplicationType type, List<String> arguments) {
		SpringApplication application = new SpringApplication(PostingGraphApplication.class);
		application.setWebApplicationType(type);
		application.addInitializers(new EarlyStore());
		return run(application, arguments);
	}

	private static ConfigurableApplicationContext run(SpringApplication application, List<String> arguments) {
		try {
			return application.run(arguments.toArray(String[]::new));
		}
		catch (RuntimeException ex) {
			throw launchException(ex);
		}
	}

	/**
	 * The import of the store, as the command line sees it.
	 *
	 * @param store the import
	 */
	private record ImportOfStore(EmbeddedImport store) implements StoreImport {

		@Override
		public boolean isNew() {
			return this.store.isNew();
		}

		@Override
		public Path begin() {
			return told(this.store::begin);
		}

		@Override
		public void run(List<String> arguments) {
			told(() -> {
				this.store.run(arguments);
				return arguments;
			});
		}

		@Override
		public void end() {
			told(() -> {
				this.store.end();
				return this;
			});
		}

		private static <T> T told(Supplier<T> work) {
			try {
				return work.get();
			}
			catch (StoreUnavailableException ex) {
				throw new LaunchException(String.valueOf(ex.getMessage()), ex);
			}
		}

	}

	private static RuntimeException launchException(RuntimeException failure) {
		if (isStopping()) {
			return new LaunchException("It was stopped before it was ready.", failure);
		}
		Optional<String> sentence = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
			.map(LaunchFailure::sentence)
			.flatMap(Optional::stream)
			.findFirst();
		if (sentence.isPresent()) {
			return new LaunchException(sentence.get(), failure);
		}
		// Not a constant: the command parse would wait for a log that it doesn't write.
		LogFactory.getLog(SpringLauncher.class).error("The application can't start", failure);
		return failure;
	}

	/**
	 * Whether the process ends already, as after Ctrl-C: what fails then is no fault.
	 * Only a hook that comes too late tells for sure.
	 */
	private static boolean isStopping() {
		Thread hook = new Thread(() -> {
		});
		try {
			Runtime.getRuntime().addShutdownHook(hook);
			Runtime.getRuntime().removeShutdownHook(hook);
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

}
