/**
 * Finds the dated expressions of an article and computes what they mean.
 *
 * <p>In come the document, for its date of publication, and its tagged sentences; out go {@link
 * org.selon.engine.time.Time}s: span, words, and an EDTF value that is as uncertain as the text
 * leaves it. The words and patterns of a language are in {@code lang/…/times.txt}, the arithmetic
 * is here, the conventions for vague words are in {@code docs/times.md}.
 *
 * <p>Not its job: to which statement or event a time belongs, and how long something lasted.
 */
package org.selon.engine.time;
