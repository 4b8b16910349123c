package dev.postinggraph.store;

import org.springframework.context.SmartLifecycle;

/**
 * Waits until the store is open and its schema up to date, before the web server takes
 * the first request. All other beans are made meanwhile.
 */
final class StoreStart implements SmartLifecycle {

	private final Runnable preparation;

	private volatile boolean running;

	/**
	 * A start that has to wait.
	 * @param preparation returns when the store can be used
	 */
	StoreStart(Runnable preparation) {
		this.preparation = preparation;
	}

	@Override
	public void start() {
		this.preparation.run();
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
