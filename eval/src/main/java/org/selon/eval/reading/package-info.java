/**
 * Annotated articles as the engine reads them.
 *
 * <p>In come annotated articles, out come the same beside the engine's analysis, read from their
 * text alone as a user would read them. Comparing is not the job of this package.
 */
package org.selon.eval.reading;
