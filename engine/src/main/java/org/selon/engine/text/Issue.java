package org.selon.engine.text;

/**
 * Something in a text that was not understood, told rather than guessed.
 *
 * @param span where in the document's text
 * @param message what is wrong, in one English sentence for people
 */
public record Issue(Span span, String message) {}
