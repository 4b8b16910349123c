package dev.postinggraph.ingest.command;

import java.nio.file.Path;
import java.util.List;

/**
 * Fills the embedded store from files, with Neo4j's own importer. The package that knows
 * all others provides it.
 */
public interface StoreImport {

	/**
	 * Whether there is no database yet, or one that an import has left unfinished.
	 * @return false if there is a database, which may be empty
	 */
	boolean isNew();

	/**
	 * Makes the folder for the files. What another import has left there is removed.
	 * @return an empty folder, on the disk of the store
	 * @throws LaunchException if it can't be made
	 */
	Path begin();

	/**
	 * Imports the files in place of any database that is there. A store whose import is
	 * killed is known as unfinished, and does not open.
	 * @param arguments what names the files
	 * @throws LaunchException if the importer fails
	 */
	void run(List<String> arguments);

	/**
	 * Removes the files.
	 * @throws LaunchException if they can't be removed
	 */
	void end();

}
