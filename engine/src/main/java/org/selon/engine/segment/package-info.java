/**
 * Sentences and tokens.
 *
 * <p>In comes a document, out come its sentences, each within one block and with its tokens, every
 * one a span of the text. What a token is in the grammar, and where quotations begin and end, is
 * not the job of this package.
 */
package org.selon.engine.segment;
