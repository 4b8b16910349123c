package dev.postinggraph.ingest.command;

import java.util.concurrent.CountDownLatch;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Waits for the end of an application.
 */
final class Closing {

	private Closing() {
	}

	/**
	 * Waits until an application is closed, as Ctrl-C does.
	 * @throws InterruptedException if nobody waits for it any more
	 */
	static void await(ConfigurableApplicationContext context) throws InterruptedException {
		CountDownLatch closed = new CountDownLatch(1);
		ApplicationListener<ContextClosedEvent> listener = (event) -> {
			if (event.getApplicationContext().equals(context)) {
				closed.countDown();
			}
		};
		context.addApplicationListener(listener);
		if (context.isActive()) {
			closed.await();
		}
	}

}
