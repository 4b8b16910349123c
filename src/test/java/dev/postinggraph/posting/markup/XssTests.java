package dev.postinggraph.posting.markup;

import java.util.Objects;

import dev.postinggraph.posting.Harmless;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a description holds, nothing of it runs, loads or styles in a reader's
 * browser.
 */
class XssTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
			"<scr<script>ipt>alert(1)</scr</script>ipt>", "<script >alert(1)</script\t\n>",
			"<script/x>alert(1)</script>", "<<script>alert(1)//<</script>", "<script>alert(1)",
			"<p onclick=alert(1)>x</p>", "<p/onmouseover=alert(1)>x</p>", "<p \nonpointerenter\n=\n\"alert(1)\">x</p>",
			"<a href=\"javascript:alert(1)\">x</a>", "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
			"<a href=\"java\tscript:alert(1)\">x</a>", "<a href=\"java&#x0A;script:alert(1)\">x</a>",
			"<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
			"<a href=\"\u0001javascript:alert(1)\">x</a>", "<a href=\"vbscript:msgbox(1)\">x</a>",
			"<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
			"<a href=\"//evil.example\" onfocus=alert(1) autofocus>x</a>",
			"<a href='https://x' style='color:red'>x</a>", "<img src=x onerror=alert(1)>",
			"<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">", "<img src=`javascript:alert(1)`>",
			"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
			"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
			"<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
			"<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
			"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
			"<style>@import 'https://evil.example/x.css';</style>",
			"<p style=\"background:url(javascript:alert(1))\">x</p>", "<p style=\"position:fixed;inset:0\">x</p>",
			"<link rel=stylesheet href=https://evil.example/x.css>",
			"<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=\"https://evil.example/\">",
			"<iframe src=\"javascript:alert(1)\"></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
			"<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
			"<embed src=\"javascript:alert(1)\">", "<form action=\"javascript:alert(1)\"><button>x</button></form>",
			"<button formaction=javascript:alert(1)>x</button>", "<input onfocus=alert(1) autofocus>",
			"<video><source onerror=alert(1)></video>", "<details open ontoggle=alert(1)>x",
			"<marquee onstart=alert(1)>x</marquee>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"<template><script>alert(1)</script></template>", "<!--><script>alert(1)</script>-->",
			"<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><script>alert(1)</script>",
			"<xmp><p title=\"</xmp><script>alert(1)</script>\">",
			"<title><p title=\"</title><script>alert(1)</script>\">",
			"<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">",
			"<table background=\"javascript:alert(1)\"><td>x", "<p id=\"getElementById\" name=\"cookie\">x</p>",
			"<a href=\"feed:javascript:alert(1)\">x</a>", "<q cite=\"javascript:alert(1)\">x</q>",
			"<blockquote cite=\"javascript:alert(1)\">x</blockquote>", "\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>",
			"<p title='\"><script>alert(1)</script>'>x</p>" })
	void shouldMakeDescriptionsHarmless(String html) {
		shouldBeHarmless(Descriptions.ofHtml("<p>Before</p>" + html));
		shouldBeHarmless(Descriptions.ofMarkdown("Before\n\n" + html + "\n\n[x](javascript:alert(1))"));
		shouldBeHarmless(Descriptions.ofText("Before " + html));
	}

	private static void shouldBeHarmless(@Nullable String description) {
		Harmless.shouldBeHarmless(Objects.requireNonNull(description, "What stands before the attack is kept"));
	}

}
