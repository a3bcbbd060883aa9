/**
 * How fast Selon is, and how much memory it takes.
 *
 * <p>In come texts, out come times with error bars: the engine beside a bare tagger and, where it
 * is on the class path, beside Stanford CoreNLP, in one run on one machine; whole processes; texts
 * made to hurt. How much is found is not the job of this package.
 */
package org.selon.eval.speed;
