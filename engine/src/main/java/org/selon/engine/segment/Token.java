package org.selon.engine.segment;

import org.selon.engine.text.Span;

/**
 * A word or a mark: {@code l'} · {@code eau} · {@code ,} · {@code a} · {@code -t-il} · {@code dit}.
 *
 * @param span where it stands
 * @param text its very characters
 */
public record Token(Span span, String text) {}
