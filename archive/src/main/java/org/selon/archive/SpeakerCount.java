package org.selon.archive;

/**
 * How often somebody is quoted, and how.
 *
 * @param name name or description as the articles give it, empty for the unknown
 * @param kind what sort of source
 * @param statements how many statements
 * @param articles in how many articles
 * @param direct how many of them in the speaker's own words
 * @param indirect how many reported
 * @param mixed how many a bit of both
 * @param denied how many deny something
 * @param silent how many are a refusal to comment, or nobody reached
 * @param relayed how many came through somebody else
 * @param via through whom most often, empty where all came directly
 */
public record SpeakerCount(
    String name,
    SourceKind kind,
    long statements,
    long articles,
    long direct,
    long indirect,
    long mixed,
    long denied,
    long silent,
    long relayed,
    String via) {}
