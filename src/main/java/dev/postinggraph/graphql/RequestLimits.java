package dev.postinggraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds requests to the limits before anything of them runs, so that one that asks for
 * too much costs nothing.
 */
@Component
class RequestLimits extends SimplePerformantInstrumentation {

	private final GraphQlLimits limits;

	private final ParserOptions parser;

	RequestLimits(GraphQlLimits limits) {
		this.limits = limits;
		this.parser = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(limits.characters()).maxTokens(limits.tokens()));
	}

	/**
	 * Messages are in one language, whatever others the engine has some in.
	 */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext()
			.put(ParserOptions.class, this.parser)
			.put(Introspection.INTROSPECTION_DISABLED, !this.limits.introspection());
		return input.transform((builder) -> builder.locale(Locale.ENGLISH));
	}

	/**
	 * The parser gives up at its limits; that is told apart from wrong syntax.
	 */
	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((_, failure) -> {
			if (failure instanceof InvalidSyntaxException syntax && isLimit(syntax)) {
				throw abort(String.valueOf(syntax.getMessage()), syntax.getLocation());
			}
		});
	}

	private static boolean isLimit(InvalidSyntaxException failure) {
		return failure instanceof ParseCancelledException || failure instanceof ParseCancelledTooDeepException
				|| failure instanceof ParseCancelledTooManyCharsException;
	}

	/**
	 * Validation and all that follows take time and room by the fields of the request.
	 */
	@Override
	public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
			@Nullable InstrumentationState state) {
		@Nullable SourceLocation start = parameters.getDocument().getSourceLocation();
		DocumentSize size = DocumentSize.of(parameters.getDocument());
		check(size.fields(), this.limits.fields(), "fields with its fragments spread out", start);
		check(size.aliases(), this.limits.aliases(), "aliases", start);
		check(size.rootFields(), this.limits.rootFields(), "fields at its root", start);
		return SimpleInstrumentationContext.noOp();
	}

	private static void check(long number, int most, String what, @Nullable SourceLocation start) {
		if (number > most) {
			throw abort("A request may have %d %s, but this one has %d; send several requests.".formatted(most, what,
					number), start);
		}
	}

	/**
	 * Queries are checked once for each shape, when they are planned.
	 */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
			checkDepth(context.getNormalizedQueryTree().get(), this.limits, context.getOperationDefinition());
		}
		return null;
	}

	static void checkDepth(ExecutableNormalizedOperation tree, GraphQlLimits limits, OperationDefinition operation) {
		int depth = fields(tree).mapToInt(RequestLimits::depth).max().orElse(0);
		if (depth > limits.depth()) {
			throw abort("The request is %d fields deep, but %d are the most; ask for less, or in several requests."
				.formatted(depth, limits.depth()), operation.getSourceLocation());
		}
	}

	private static int depth(ExecutableNormalizedField field) {
		return 1 + field.getChildren().stream().mapToInt(RequestLimits::depth).max().orElse(0);
	}

	/**
	 * The root fields that are read; the engine answers questions about the schema
	 * itself.
	 */
	static Stream<ExecutableNormalizedField> fields(ExecutableNormalizedOperation tree) {
		return tree.getTopLevelFields().stream().filter((field) -> !field.getName().startsWith("__"));
	}

	static void checkCost(Cost cost, GraphQlLimits limits, OperationDefinition operation) {
		if (cost.nodes() > limits.cost()) {
			throw abort("The request may read %d nodes, but %d are the most; ask for smaller pages or fewer levels."
				.formatted(cost.nodes(), limits.cost()), operation.getSourceLocation());
		}
		if (cost.clauses() > limits.clauses()) {
			throw abort(("The request has %d steps, counts and comparisons, but %d are the most; ask for less,"
					+ " compare with lists ('in'), or send several requests.")
				.formatted(cost.clauses(), limits.clauses()), operation.getSourceLocation());
		}
	}

	private static AbortExecutionException abort(String message, @Nullable SourceLocation place) {
		return new AbortExecutionException(List.of(ErrorCode.LIMIT_EXCEEDED.error(message, List.of(), place)));
	}

}
