package org.selon.engine.quotation;

import org.selon.engine.text.Span;

/**
 * A stretch between quotation marks.
 *
 * <pre>{@code
 * "« Il a dit “non” »"  →  «…» at depth 0, inner "Il a dit “non”"; “non” at depth 1
 * }</pre>
 *
 * @param span with its marks, as far as they are there
 * @param inner the words between the marks
 * @param depth 0 outermost, 1 within another, and so on
 * @param continued whether it goes on a quotation of the paragraph before, as its opening mark
 *     repeated says
 */
public record Quotation(Span span, Span inner, int depth, boolean continued) {}
