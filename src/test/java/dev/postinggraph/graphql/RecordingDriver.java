package dev.postinggraph.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Writes down the statements that go through a real driver's asynchronous sessions, which
 * are those of the read path, and how many transactions they are in.
 */
final class RecordingDriver implements BeanPostProcessor {

	/** A statement that runs in a session is a transaction of its own. */
	private static final Set<String> STARTS = Set.of("runAsync", "beginTransactionAsync");

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private final List<Object> transactions = new CopyOnWriteArrayList<>();

	List<String> statements() {
		return List.copyOf(this.statements);
	}

	int transactions() {
		return this.transactions.size();
	}

	void clear() {
		this.statements.clear();
		this.transactions.clear();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? recording(Driver.class, driver) : bean;
	}

	private <T> T recording(Class<T> type, T target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (_, method, arguments) -> {
				if (target instanceof AsyncQueryRunner && method.getName().equals("runAsync")) {
					this.statements.add((String) arguments[0]);
				}
				if (target instanceof AsyncSession && STARTS.contains(method.getName())) {
					this.transactions.add(target);
				}
				try {
					return wrapped(method.invoke(target, arguments));
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private @Nullable Object wrapped(@Nullable Object result) {
		return switch (result) {
			case AsyncSession session -> recording(AsyncSession.class, session);
			case CompletionStage<?> stage -> stage.thenApply((value) -> (value instanceof AsyncTransaction transaction)
					? recording(AsyncTransaction.class, transaction) : value);
			case null -> null;
			default -> result;
		};
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		static RecordingDriver recordingDriver() {
			return new RecordingDriver();
		}

	}

}
