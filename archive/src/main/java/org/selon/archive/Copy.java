package org.selon.archive;

/**
 * An article that shares much of its words with another, and the evidence.
 *
 * @param article the other article
 * @param shared share of the shorter article's eight-word sequences that both have, 0.5 to 1
 */
public record Copy(ArticleHead article, double shared) {}
