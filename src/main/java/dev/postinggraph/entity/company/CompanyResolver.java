package dev.postinggraph.entity.company;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one company behind the many ways to write its name. Only what certainly does
 * not belong to a name is taken off it; two companies are never made one on a guess.
 */
public final class CompanyResolver {

	/**
	 * What is longer is a sentence, and kept as it is.
	 */
	private static final int LONGEST_NAME = 200;

	private static final Pattern EDGES = Pattern.compile("^[\\s#@\"“”„«»,;:|*–—-]+|[\\s\"“”„«»,;:|*–—-]+$");

	private static final Pattern MARKS = Pattern.compile("[®™©\\p{Cf}]");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");

	private static final Pattern TOKEN = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{N}]{3,}");

	private final Additions additions;

	private final LegalForms legalForms;

	private CompanyResolver(Additions additions, LegalForms legalForms) {
		this.additions = additions;
		this.legalForms = legalForms;
	}

	/**
	 * A resolver that knows the legal forms and additions of the tables under
	 * {@code /companies}.
	 * @return the resolver
	 */
	public static CompanyResolver withTables() {
		return new CompanyResolver(new Additions(), new LegalForms());
	}

	/**
	 * The company of an organisation.
	 * @param organization the organisation as a source names it
	 * @param text the text of its posting, which may show a better spelling
	 * @return the company with its name as the source means it, or null if that has
	 * neither letter nor digit
	 */
	public @Nullable CompanyMention resolve(Organization organization, String text) {
		String stated = SPACE.matcher(organization.name()).replaceAll(" ").strip();
		if (stated.length() > LONGEST_NAME) {
			return mention(organization, stated, stated, stated);
		}
		OwnText own = new OwnText(text);
		String clean = clean(MARKS.matcher(stated).replaceAll(""));
		String unglued = spelling(this.additions.unglue(clean, own), own);
		String name = spelling(this.legalForms.strip(this.additions.strip(this.legalForms.strip(unglued), own)), own);
		return mention(organization, stated, unglued, name);
	}

	/** A quote at the end stays if it closes one within the name. */
	private static String clean(String name) {
		String clean = EDGES.matcher(name).replaceAll("");
		boolean open = clean.chars().filter((character) -> character == '"').count() % 2 == 1;
		return (open && name.startsWith(clean + "\"")) ? clean + "\"" : clean;
	}

	private static @Nullable CompanyMention mention(Organization organization, String stated, String text,
			String name) {
		String slug = Slug.of(name);
		if (slug.isEmpty()) {
			return null;
		}
		List<String> aliases = Stream.of(text, stated).filter((alias) -> !alias.equals(name)).distinct().toList();
		return new CompanyMention(new Company("company:" + slug, name, aliases, organization.url()), text);
	}

	/**
	 * The name of a board's token, such as {@code examplebooks}, as the text writes it.
	 */
	private static String spelling(String name, OwnText text) {
		if (TOKEN.matcher(name).matches()) {
			String spelling = text.spellingOfLetters(name.toLowerCase(Locale.ROOT));
			return (spelling != null) ? spelling : name;
		}
		return name;
	}

}
