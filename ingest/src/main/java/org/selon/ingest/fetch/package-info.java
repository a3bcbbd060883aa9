/**
 * Addresses to bytes, when and only when the user asks for it.
 *
 * <p>In comes an http or https address, out comes what a public server answered, within limits of
 * size and time and with what {@code robots.txt} allows. Reading the article in it is the job of
 * {@link org.selon.ingest.collection.InputReader}.
 */
package org.selon.ingest.fetch;
