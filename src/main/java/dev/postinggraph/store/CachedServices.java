package dev.postinggraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Finds the services of Eclipse Collections, on which Neo4j stands, without opening their
 * jar for each. {@link java.util.ServiceLoader} opens it anew for every look-up, and as
 * it is signed, each time all of its signature is checked: a second of the start of the
 * store, for 80 look-ups in the same file.
 */
final class CachedServices extends ClassLoader {

	private static final String DECLARATIONS = "META-INF/services/org.eclipse.collections.";

	CachedServices(ClassLoader parent) {
		super("cached-services", parent);
	}

	@Override
	public Enumeration<URL> getResources(String name) throws IOException {
		Enumeration<URL> found = super.getResources(name);
		if (!name.startsWith(DECLARATIONS)) {
			return found;
		}
		return Collections.enumeration(Collections.list(found).stream().map(CachedServices::cached).toList());
	}

	private static URL cached(URL declaration) {
		try {
			return URL.of(URI.create(declaration.toString()), new Handler(declaration));
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException("%s was found and is no address".formatted(declaration), ex);
		}
	}

	private static final class Handler extends URLStreamHandler {

		private final URL declaration;

		Handler(URL declaration) {
			this.declaration = declaration;
		}

		@Override
		protected URLConnection openConnection(URL url) {
			return new URLConnection(url) {

				@Override
				public void connect() {
				}

				// Through the cache of jars, whatever the caller asked for.
				@Override
				public InputStream getInputStream() throws IOException {
					return Handler.this.declaration.openStream();
				}

			};
		}

	}

}
