package org.selon.archive;

import java.util.List;

/**
 * A contact that an article reports.
 *
 * @param article where it is told
 * @param id what it is called within its article, such as {@code e120}
 * @param kind {@code meeting}, {@code call} …
 * @param status {@code held}, {@code planned} …
 * @param secrecy {@code secret} or empty
 * @param happened its time in EDTF, or empty
 * @param place its place, or empty
 * @param participants names in the order of the text
 * @param positions what parties had to do with it
 * @param words the sentence of the text that tells of it
 */
public record Contact(
    ArticleHead article,
    String id,
    String kind,
    String status,
    String secrecy,
    String happened,
    String place,
    List<String> participants,
    List<Stand> positions,
    String words) {

  /** Copies the lists. */
  public Contact {
    participants = List.copyOf(participants);
    positions = List.copyOf(positions);
  }

  /**
   * One party's position.
   *
   * @param party name
   * @param position {@code authorised}, {@code aware} …
   * @param holds whether it is said to have it, or not to have it
   * @param accordingTo id of the statement that says so, or empty
   */
  public record Stand(String party, String position, boolean holds, String accordingTo) {}
}
