package org.selon.archive;

import java.util.List;

/**
 * What an archive holds.
 *
 * @param articles versions of articles
 * @param addresses different addresses among them
 * @param copied articles that share much of their words with another
 * @param statements statements
 * @param speakers different names and descriptions that speak
 * @param contacts contacts
 * @param forgotten articles taken down
 * @param languages how many articles in each language
 * @param firstDay the earliest date of publication in EDTF, or empty
 * @param lastDay the latest, or empty
 * @param textBytes size of all texts in UTF-8
 * @param fileBytes size of the file
 * @param schema version of the tables
 * @param makers which engines made the analyses
 */
public record Status(
    long articles,
    long addresses,
    long copied,
    long statements,
    long speakers,
    long contacts,
    long forgotten,
    List<Count> languages,
    String firstDay,
    String lastDay,
    long textBytes,
    long fileBytes,
    int schema,
    List<Made> makers) {

  /** Copies the lists. */
  public Status {
    languages = List.copyOf(languages);
    makers = List.copyOf(makers);
  }

  /**
   * How many of one sort.
   *
   * @param name the sort
   * @param count how many
   */
  public record Count(String name, long count) {}

  /**
   * How many analyses one engine made.
   *
   * @param version the engine
   * @param articles how many
   */
  public record Made(EngineVersion version, long articles) {}
}
