/**
 * The open graph of the labour market: this package starts it.
 */
@NullMarked
package dev.postinggraph;

import org.jspecify.annotations.NullMarked;
