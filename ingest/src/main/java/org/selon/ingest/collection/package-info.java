/**
 * Inputs that hold many articles: feeds, web archives, agency items, tables, lines of JSON, zips of
 * them all.
 *
 * <p>In comes a file or a stream; out come {@link org.selon.ingest.collection.ArticleRecord}s, one
 * by one in the order of the input, each with its place and still unread, so that many threads may
 * read them. What is damaged comes out as a record that says so when it is read: nothing is passed
 * over in silence and nothing stops at the first bad record. Keeping articles is not its job.
 */
package org.selon.ingest.collection;
