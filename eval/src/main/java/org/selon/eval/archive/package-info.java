/**
 * How fast an archive takes articles in and finds them, and how large it is.
 *
 * <p>In comes a number of articles, out comes a report. The articles are made up from templates, so
 * that there can be as many as wanted and anyone gets the same ones; how well they are understood
 * is not measured here.
 */
package org.selon.eval.archive;
