/**
 * Keeps articles with their analyses in one file and finds in them who said what.
 *
 * <p>In come analyses of the engine; out come statements, speakers, contacts and whole analyses, as
 * they went in. Articles never change: other text is another version. How an input becomes a
 * document is the part of {@code ingest}, how results look that of {@code export} and {@code cli}.
 */
package org.selon.archive;
