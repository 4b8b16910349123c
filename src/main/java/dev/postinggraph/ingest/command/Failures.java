package dev.postinggraph.ingest.command;

import java.io.PrintWriter;

import dev.postinggraph.ingest.IngestStoppedException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
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
		if (!(failure instanceof UnmatchedArgumentException unmatched)) {
			return failure.getMessage() + ".";
		}
		String argument = unmatched.getUnmatched().getFirst();
		if (unmatched.isUnknownOption()) {
			return "There is no option %s. A property is given as --name=value, and its name has a dot."
				.formatted(argument);
		}
		String name = failure.getCommandLine().getCommandName();
		return failure.getCommandLine().getSubcommands().isEmpty()
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
			case IngestStoppedException stopped ->
				"%s What was loaded before stays; load again to go on.".formatted(stopped.getMessage());
			default -> "It stopped: %s".formatted(NestedExceptionUtils.getMostSpecificCause(failure));
		});
		return ExitCode.SOFTWARE;
	}

}
