/**
 * Supplies documents from the web, politely: robots.txt, one request at a time per host,
 * nothing twice that has not changed, and no way into private networks.
 */
@NullMarked
package dev.postinggraph.document.web;

import org.jspecify.annotations.NullMarked;
