package dev.postinggraph.ingest.command;

import java.io.PrintWriter;
import java.util.List;

import dev.postinggraph.graph.WriteException;
import dev.postinggraph.ingest.IngestStoppedException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a person on the console what went wrong.
 */
final class Failures {

	private Failures() {
	}

	/**
	 * The arguments are wrong: a sentence and how the command is used.
	 */
	static int wrongArguments(ParameterException failure, String[] arguments) {
		CommandLine command = failure.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(sentence(failure));
		command.usage(err);
		return ExitCode.USAGE;
	}

	private static String sentence(ParameterException failure) {
		List<String> unmatched = failure.getCommandLine().getUnmatchedArguments();
		return switch (failure) {
			case UnmatchedArgumentException unknown -> sentence(unknown);
			// Picocli misses arguments first, where a mistyped option is what is wrong.
			case MissingParameterException _ when !unmatched.isEmpty() ->
				sentence(new UnmatchedArgumentException(failure.getCommandLine(), unmatched));
			default -> failure.getMessage() + ".";
		};
	}

	private static String sentence(UnmatchedArgumentException unmatched) {
		String argument = unmatched.getUnmatched().getFirst();
		if (unmatched.isUnknownOption()) {
			return unmatched.getSuggestions()
				.stream()
				.findFirst()
				.map((option) -> "There is no option %s; did you mean %s?".formatted(argument, option))
				.orElse("There is no option %s. A property is given as --name=value, and its name has a dot."
					.formatted(argument));
		}
		String name = unmatched.getCommandLine().getCommandName();
		return unmatched.getCommandLine().getSubcommands().isEmpty()
				? "%s takes no argument %s.".formatted(name, argument)
				: "There is no command %s; the commands are serve, load, fetch, prune, parse and skills."
					.formatted(argument);
	}

	/**
	 * The command can't start or go on: a sentence.
	 */
	static int stopped(Exception failure, CommandLine command, ParseResult arguments) {
		command.getErr().println(switch (failure) {
			case LaunchException launch -> String.valueOf(launch.getMessage());
			case IngestStoppedException stopped -> stopped(stopped);
			case WriteException stopped -> stopped(stopped);
			default -> "It stopped: %s".formatted(NestedExceptionUtils.getMostSpecificCause(failure));
		});
		return ExitCode.SOFTWARE;
	}

	private static String stopped(Exception failure) {
		return "%s What was loaded before stays; load again to go on.".formatted(failure.getMessage());
	}

}
