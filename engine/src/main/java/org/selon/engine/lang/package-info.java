/**
 * What Selon knows of single languages: which one a text is in, and the stages that read it.
 *
 * <p>In comes a text, out comes the language that it seems to be in. What a language looks like is
 * in resources, not in Java. Deciding what to do with an article in another language is the job of
 * whoever asks.
 */
package org.selon.engine.lang;
