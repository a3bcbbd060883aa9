/**
 * The words of a language: which attribute, which head the name of a source, which are names, which
 * belong to a closed class.
 *
 * <p>In come the UTF-8 resources under {@code lang/}, out come immutable lexicons, each entry with
 * its examples; a line that cannot be read is an error that names it. Looking at an article is not
 * the job of this package: it does not know what a sentence is.
 */
package org.selon.engine.lexicon;
