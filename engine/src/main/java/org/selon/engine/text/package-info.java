/**
 * The words everything else is made of: a {@link org.selon.engine.text.Document}, spans of its
 * text, and issues about it.
 *
 * <p>Nothing comes in but values; nothing here reads files or knows a language.
 */
package org.selon.engine.text;
