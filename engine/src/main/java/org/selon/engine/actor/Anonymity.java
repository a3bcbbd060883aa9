package org.selon.engine.actor;

import org.selon.engine.text.Span;

/**
 * Why an actor is not named, in the words of the text.
 *
 * @param words the words that say why: <i>par crainte de représailles</i>
 * @param span where they stand
 */
public record Anonymity(String words, Span span) {}
