/**
 * The door of the engine: a document in, an analysis out.
 *
 * <p>Reading files and writing formats is the job of other modules.
 */
package org.selon.engine;
