package org.selon.ingest;

import java.util.List;
import org.selon.engine.text.Document;

/**
 * An article as it was read, and what the user should know about how.
 *
 * @param document the article
 * @param facts what the input says about it, who signs and who supplied it among them
 * @param notes one English sentence each on what had to be guessed or left out ({@code "not UTF-8,
 *     read as Windows-1252 (first at byte 17)"}), without the name of the input
 */
public record Reading(Document document, ArticleFacts facts, List<String> notes) {

  /** Copies the notes. */
  public Reading {
    notes = List.copyOf(notes);
  }
}
