package dev.postinggraph.document;

/**
 * The end of a value of JSON that begins with a bracket or a quote.
 */
final class JsonEnd implements Bytes.End {

	/** How many brackets are open. */
	private int depth;

	private boolean quoted;

	private boolean escaped;

	/**
	 * The end of a list or object of which the first bracket was read.
	 * @return the end
	 */
	static JsonEnd behindBracket() {
		JsonEnd end = new JsonEnd();
		end.depth = 1;
		return end;
	}

	@Override
	public boolean isAt(byte next) {
		if (this.quoted) {
			this.quoted = this.escaped || next != '"';
			this.escaped = !this.escaped && next == '\\';
			return !this.quoted && this.depth == 0;
		}
		switch (next) {
			case '"' -> this.quoted = true;
			case '{', '[' -> this.depth++;
			case '}', ']' -> this.depth--;
			default -> {
				return false;
			}
		}
		return this.depth <= 0 && !this.quoted;
	}

}
