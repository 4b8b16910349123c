package dev.postinggraph.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UninterruptedTests {

	@AfterEach
	void forgetInterrupt() {
		Thread.interrupted();
	}

	@Test
	void shouldKeepAnInterruptFromTheTaskAndForTheOneWhoWaits() {
		Uninterrupted<Boolean> task = new Uninterrupted<>("test", () -> Thread.currentThread().isInterrupted());
		Thread.currentThread().interrupt();
		assertThat(task.await()).isFalse();
		assertThat(Thread.currentThread().isInterrupted()).isTrue();
	}

	@Test
	void shouldWaitForTheEndWhateverInterrupts() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		AtomicInteger ended = new AtomicInteger();
		Uninterrupted<Integer> task = new Uninterrupted<>("test", () -> {
			begun.countDown();
			awaitUninterrupted(end);
			return ended.incrementAndGet();
		});
		Thread waiting = Thread.ofPlatform().start(task::await);
		begun.await();
		waiting.interrupt();
		end.countDown();
		waiting.join();
		assertThat(ended).hasValue(1);
	}

	@Test
	void shouldRunOnceForAll() {
		AtomicInteger runs = new AtomicInteger();
		Uninterrupted<Integer> task = new Uninterrupted<>("test", runs::incrementAndGet);
		assertThat(task.await()).isEqualTo(1);
		assertThat(task.await()).isEqualTo(1);
	}

	@Test
	void shouldPassOnWhatTheTaskThrows() {
		Uninterrupted<Integer> task = new Uninterrupted<>("test", () -> {
			throw new IllegalArgumentException("as it is");
		});
		assertThatIllegalArgumentException().isThrownBy(task::await).withMessage("as it is");
	}

	private static void awaitUninterrupted(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new AssertionError("The interrupt reached the task", ex);
		}
	}

}
