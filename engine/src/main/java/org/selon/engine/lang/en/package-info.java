/**
 * English, wired: its lexicons and models, handed to the stages in running order.
 *
 * <p>Nothing comes in, a reader of English articles comes out. The words of the language are in
 * resources; how a stage works is the job of its own package.
 */
package org.selon.engine.lang.en;
