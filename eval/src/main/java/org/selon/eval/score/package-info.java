/**
 * Compares what was found with what was annotated.
 *
 * <p>In come the relations of an article as annotated and as found, out come which belong together
 * and the figures of it: the project's own measure and those by which peers were published. Reports
 * are not the job of this package.
 */
package org.selon.eval.score;
