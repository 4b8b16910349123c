package dev.postinggraph.posting.format.text;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.markup.Urls;

/**
 * A page of Perik.ai as text, as a person copies it from a browser.
 */
final class PerikAiText implements PostingFormat {

	@Override
	public boolean recognises(DecodedDocument document) {
		return PerikAiPage.isOne(document.text());
	}

	@Override
	public Reading read(DecodedDocument document) {
		String url = Urls.page(document.source().url()).orElse(null);
		return new PerikAiPage(document.text())
			.read(new PerikAiPage.Markup(url, null, null, document.source().seenAt()));
	}

}
