/**
 * Who is said to have said what: source, cue and content.
 *
 * <p>In come passages, out come attributions, each with the name of the construction that found it;
 * a construction is a class here and a file of examples under {@code lang/}. Who a source is beyond
 * its own words is not the job of this package.
 */
package org.selon.engine.attribution;
