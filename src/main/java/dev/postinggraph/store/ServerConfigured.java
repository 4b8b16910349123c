package dev.postinggraph.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Holds where {@code spring.neo4j.uri} names a server. An empty value counts as none, so
 * that a container's environment may leave it empty.
 */
class ServerConfigured implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isIn(context.getEnvironment());
	}

	static boolean isIn(Environment environment) {
		return StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

	/** Holds where no server is named. */
	static class Not implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !isIn(context.getEnvironment());
		}

	}

}
