package dev.postinggraph.ingest.command;

import picocli.CommandLine.IVersionProvider;

/**
 * The version of this program and of the Java it runs on.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { "posting-graph %s (Java %s)".formatted((version != null) ? version : "in development",
				Runtime.version()) };
	}

}
