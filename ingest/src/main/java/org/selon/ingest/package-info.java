/**
 * Bytes to documents: plain texts and saved web pages.
 *
 * <p>In come a file or bytes, what the user knows about them, and the rules of {@link
 * org.selon.ingest.ReadOptions}; out comes a {@link org.selon.engine.text.Document} with its
 * headline, date of publication, outlet and blocks, or a message that says what to do. Finding out
 * who speaks in it is the engine's job; fetching pages from the network is nobody's here.
 */
package org.selon.ingest;
