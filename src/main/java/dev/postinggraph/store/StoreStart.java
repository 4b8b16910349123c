package dev.postinggraph.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Waits until the store is open and its schema up to date, before the web server takes
 * the first request. All other beans are made meanwhile.
 */
final class StoreStart implements SmartLifecycle {

	private final ObjectProvider<SchemaMigrations> migrations;

	private volatile boolean running;

	StoreStart(ObjectProvider<SchemaMigrations> migrations) {
		this.migrations = migrations;
	}

	@Override
	public void start() {
		this.migrations.getObject().apply();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
