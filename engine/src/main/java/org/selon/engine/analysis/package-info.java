/**
 * The result: all that was found in one document.
 *
 * <p>In come attributions and actors, out come statements with type, parent, chain and id, in the
 * order of their cues. Writing them in any format is not the job of this package.
 */
package org.selon.engine.analysis;
