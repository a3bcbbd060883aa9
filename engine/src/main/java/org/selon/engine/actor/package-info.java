/**
 * Which mentions of an article mean the same voice, and who speaks in each attribution.
 *
 * <p>In come the mentions of all passages and the attributions found in them; out go {@link
 * org.selon.engine.actor.Actor}s and the actor of each attribution, none where the text does not
 * settle it. Names are read first, the fullest before the shorter; then the article is read in its
 * order, descriptions by role, name or what is in mind, pronouns by agreement and by what is in
 * mind. Finding mentions and sources is not its job.
 */
package org.selon.engine.actor;
