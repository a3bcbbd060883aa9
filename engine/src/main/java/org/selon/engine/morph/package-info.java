/**
 * What words are: part of speech, lemma, form, and which verbs belong together.
 *
 * <p>In comes a sentence, out come its words as a statistical tagger, a dictionary and a few
 * repairs for news prose read them; from words come verb groups. Who does what in a sentence is not
 * the job of this package.
 */
package org.selon.engine.morph;
