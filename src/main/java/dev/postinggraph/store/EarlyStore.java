package dev.postinggraph.store;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Begins to open the embedded store, and then to migrate it, while Spring still makes its
 * beans: each of the two takes seconds, and neither needs the other. Without it the store
 * begins to open when the first bean asks for it, and to migrate when all beans are
 * there.
 */
public final class EarlyStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final String BEAN = "earlyStore";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (!ServerConfigured.isIn(context.getEnvironment())) {
			open(context);
		}
	}

	private static void open(ConfigurableApplicationContext context) {
		try {
			EmbeddedStore store = EmbeddedStore.open(properties(context.getEnvironment()));
			store.beginMigrations();
			context.getBeanFactory().registerSingleton(BEAN, store);
		}
		catch (BindException ex) {
			// Spring meets the same property in a moment, and says whose it is.
		}
	}

	private static StoreProperties properties(ConfigurableEnvironment environment) {
		return Binder.get(environment).bindOrCreate("posting-graph.store", StoreProperties.class);
	}

}
