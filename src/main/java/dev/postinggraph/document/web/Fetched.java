package dev.postinggraph.document.web;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What came of fetching an address.
 */
public sealed interface Fetched {

	/**
	 * It was there.
	 *
	 * @param address where it was found in the end, after redirects
	 * @param content its bytes, decompressed; not to be modified
	 * @param mediaType its type as the server declared it, or null
	 * @param validators to ask for changes with
	 * @param at when it was fetched
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Content(URI address, byte[] content, @Nullable String mediaType, Validators validators,
			Instant at) implements Fetched {

	}

	/**
	 * It has not changed since the validators were given.
	 */
	record NotModified() implements Fetched {

	}

	/**
	 * It is no longer there, and will not be: 404 or 410.
	 *
	 * @param reason a sentence for a person
	 */
	record Gone(String reason) implements Fetched {

	}

	/**
	 * It could not be fetched.
	 *
	 * @param reason what is wrong and what to do, a sentence for a person
	 */
	record Failed(String reason) implements Fetched {

	}

}
