/**
 * Measures Selon: how much it finds and how fast. Never shipped.
 *
 * <p>In come annotated articles and texts, out come reports and the figures that the program ships.
 * {@code eval/run} starts it.
 */
package org.selon.eval;
