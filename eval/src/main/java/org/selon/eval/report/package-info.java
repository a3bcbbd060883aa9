/**
 * The figures as people read them: {@code eval/reports}, and the floors below which none may fall.
 *
 * <p>In come annotated articles beside the engine's reading, out comes Markdown, the same bytes for
 * the same readings. No sentence of an article that may not be passed on stands in it.
 */
package org.selon.eval.report;
