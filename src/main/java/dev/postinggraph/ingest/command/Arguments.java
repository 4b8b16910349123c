package dev.postinggraph.ingest.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command line, taken apart.
 *
 * @param properties the properties of the application, {@code --name=value} each
 * @param command all else: the command with its options and paths
 */
record Arguments(List<String> properties, List<String> command) {

	/**
	 * Names of properties have a dot; the two that Spring Boot has without one are
	 * switches.
	 */
	private static final Pattern PROPERTY = Pattern.compile("--(\\w[\\w-]*[.\\[][^=]*|debug|trace)=.*", Pattern.DOTALL);

	private static final String END_OF_OPTIONS = "--";

	/**
	 * Takes a command line apart. After {@code --} nothing is a property.
	 */
	static Arguments of(String... arguments) {
		List<String> properties = new ArrayList<>();
		List<String> command = new ArrayList<>();
		boolean options = true;
		for (String argument : arguments) {
			options = options && !argument.equals(END_OF_OPTIONS);
			(options && PROPERTY.matcher(argument).matches() ? properties : command).add(argument);
		}
		return new Arguments(properties, command);
	}

}
