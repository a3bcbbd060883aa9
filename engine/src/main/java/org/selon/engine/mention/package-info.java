/**
 * Who could be speaking: names, descriptions and pronouns, with how far their words reach.
 *
 * <p>In come passages, sentences read word by word with their quotations folded; out go {@link
 * org.selon.engine.mention.Mention}s, in text order and apart, each with its name, the roles told
 * beside it and the names of others within it. Which mentions mean the same voice is the business
 * of {@code actor}, which of them speaks that of {@code attribution}.
 */
package org.selon.engine.mention;
