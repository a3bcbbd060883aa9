package org.selon.archive;

import java.util.List;

/**
 * What stands at the entrance of an archive.
 *
 * @param articles how many articles
 * @param statements how many statements
 * @param contacts how many contacts
 * @param firstDay the earliest date of publication in EDTF, or empty
 * @param lastDay the latest, or empty
 * @param newest the newest articles
 * @param quoted the people with the most statements
 */
public record Overview(
    long articles,
    long statements,
    long contacts,
    String firstDay,
    String lastDay,
    List<ArticleHead> newest,
    List<Status.Count> quoted) {

  /** Copies the lists. */
  public Overview {
    newest = List.copyOf(newest);
    quoted = List.copyOf(quoted);
  }
}
