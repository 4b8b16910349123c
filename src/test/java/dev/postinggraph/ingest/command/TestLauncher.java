package dev.postinggraph.ingest.command;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.graph.Checkpoints;
import dev.postinggraph.graph.LifeCycle;
import dev.postinggraph.ingest.Expiry;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.source.SourceScheduler;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts application contexts with nothing but what commands need, and remembers them.
 */
final class TestLauncher implements Launcher {

	private final List<String> served = new ArrayList<>();

	private final List<String> started = new ArrayList<>();

	private final List<ConfigurableApplicationContext> contexts = new ArrayList<>();

	private Optional<Ingest> ingest = Optional.empty();

	private Optional<Checkpoints> checkpoints = Optional.empty();

	private Optional<SourceScheduler> sources = Optional.empty();

	private Optional<LaunchException> failure = Optional.empty();

	private final LifeCycle life;

	private boolean closeAtOnce;

	/** A launcher of applications that have the life cycle of a graph. */
	TestLauncher(LifeCycle life) {
		this.life = life;
	}

	void provide(Ingest ingest, Checkpoints checkpoints) {
		this.ingest = Optional.of(ingest);
		this.checkpoints = Optional.of(checkpoints);
	}

	void provide(SourceScheduler sources) {
		this.sources = Optional.of(sources);
	}

	void fail(LaunchException failure) {
		this.failure = Optional.of(failure);
	}

	void closeAtOnce() {
		this.closeAtOnce = true;
	}

	@Override
	public ConfigurableApplicationContext serve(List<String> arguments) {
		this.served.addAll(arguments);
		ConfigurableApplicationContext context = create();
		if (this.closeAtOnce) {
			Thread.ofVirtual().start(context::close);
		}
		return context;
	}

	@Override
	public ConfigurableApplicationContext start(List<String> arguments) {
		this.started.addAll(arguments);
		return create();
	}

	@Override
	public Optional<StoreImport> storeImport(List<String> arguments) {
		return Optional.empty();
	}

	private ConfigurableApplicationContext create() {
		this.failure.ifPresent((exception) -> {
			throw exception;
		});
		GenericApplicationContext context = new GenericApplicationContext();
		context.registerBean(Ingest.class, () -> this.ingest.orElseThrow());
		context.registerBean(Checkpoints.class, () -> this.checkpoints.orElseThrow());
		context.registerBean(LifeCycle.class, () -> this.life);
		context.registerBean(Expiry.class, () -> new Expiry(this.life, InstantSource.system()));
		context.registerBean(SourceScheduler.class, () -> this.sources.orElseThrow());
		context.getBeanDefinition(SourceScheduler.class.getName()).setLazyInit(true);
		context.refresh();
		this.contexts.add(context);
		return context;
	}

	/** The properties that were given to what serves. */
	List<String> served() {
		return this.served;
	}

	/** The properties that were given to what has no web server. */
	List<String> started() {
		return this.started;
	}

	boolean isUsed() {
		return !this.contexts.isEmpty();
	}

	boolean isClosed() {
		return this.contexts.stream().noneMatch(ConfigurableApplicationContext::isActive);
	}

}
