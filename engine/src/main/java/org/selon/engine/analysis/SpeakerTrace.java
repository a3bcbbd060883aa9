package org.selon.engine.analysis;

import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Weighing.Candidate;
import org.selon.engine.text.Span;

/**
 * How the speaker of a statement was found.
 *
 * @param way by what the text names the source
 * @param words the words that name it
 * @param proof another mention of the same voice, which tells who it is; none where the source
 *     tells it itself or nobody was found
 * @param candidates those that a pronoun, short name or description could mean, where the choice
 *     was weighed, the most in mind first
 */
public record SpeakerTrace(Way way, Span words, Optional<Span> proof, List<Candidate> candidates) {

  /** Copies the list. */
  public SpeakerTrace {
    candidates = List.copyOf(candidates);
  }

  /** By what a source is known. */
  public enum Way {
    /** By the fullest name that the article has. */
    NAME,
    /** By a shorter or other name. */
    OTHER_NAME,
    /** By what it is: a role, a description. */
    DESCRIPTION,
    /** By a pronoun of the third person. */
    PRONOUN,
    /** By a pronoun of the first person: whoever speaks the words around. */
    FIRST_PERSON,
    /** By several of these, as one of several who speak together. */
    JOINT
  }
}
