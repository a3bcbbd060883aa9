/**
 * How sure the engine may say that it is.
 *
 * <p>In come annotated articles beside the engine's reading, out come the weights of {@code
 * lang/confidence.txt} and tables of how far the stated probability holds. Only what may be passed
 * on is learnt from.
 */
package org.selon.eval.calibration;
