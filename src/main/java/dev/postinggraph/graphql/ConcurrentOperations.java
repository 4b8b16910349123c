package dev.postinggraph.graphql;

import java.util.concurrent.Semaphore;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends operations away while as many as may run do: those would only wait for each
 * other. A subscription counts until it begins.
 */
@Component
@Order(0)
class ConcurrentOperations implements WebGraphQlInterceptor {

	private static final String BUSY = "The server is busy with other requests; try again in a second.";

	private final Semaphore free;

	ConcurrentOperations(GraphQlLimits limits, MeterRegistry meters) {
		this.free = new Semaphore(limits.concurrentOperations());
		Gauge.builder("graphql.operations.active", () -> limits.concurrentOperations() - this.free.availablePermits())
			.description("Operations that run now")
			.register(meters);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> this.free.tryAcquire() ? chain.next(request).doFinally((_) -> this.free.release())
				: Mono.just(busy(request.toExecutionInput())));
	}

	private static WebGraphQlResponse busy(ExecutionInput input) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(ErrorCode.UNAVAILABLE.error(BUSY))
			.build();
		WebGraphQlResponse response = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
		response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, "1");
		return response;
	}

}
