/**
 * Contacts and positions: who met, called, visited or wrote to whom, and who is said to have known,
 * approved or directed it.
 *
 * <p>In come the mentions of each passage, the attributions, the actors and the times; out come
 * events, each with the statements that report it and the positions on it, and actors for those who
 * take part without ever speaking. Which words tell a contact stands in {@code contacts.txt}, which
 * tell a position in {@code positions.txt}. Dating is not its job, nor is saying who speaks.
 */
package org.selon.engine.event;
