/**
 * Writes what was found in an article, for people and for programs.
 *
 * <p>In comes an {@link org.selon.engine.analysis.Analysis}; out goes text in one {@link
 * org.selon.export.Format}: a terminal page, JSON Lines, JSON, marked text, HTML or CSV. {@link
 * org.selon.export.MarkedReader} goes the other way, from marked text to an analysis. Beside these
 * classes lies {@code format-1.schema.json}, the JSON Schema of both JSON formats.
 *
 * <p>Nothing is found, resolved or corrected here, no file is opened, and no clock, locale or
 * random source is asked: the same analysis gives the same characters.
 */
package org.selon.export;
