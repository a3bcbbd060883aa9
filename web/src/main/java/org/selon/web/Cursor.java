package org.selon.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.selon.web.http.Params;
import org.selon.web.http.ProblemException;

/** Where a list goes on: a word that means something only to this room, and only for that list. */
final class Cursor {

  static final String NAME = "cursor";

  private static final int LARGEST = 10_000_000;

  private Cursor() {}

  /** How many results come before; 0 without a cursor. */
  static int skip(Params query) {
    String given = query.get(NAME);
    if (given.isEmpty()) {
      return 0;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(given), StandardCharsets.US_ASCII).split(":");
      int skip = Integer.parseInt(parts[0]);
      if (parts.length == 2 && skip > 0 && skip <= LARGEST && parts[1].equals(list(query))) {
        return skip;
      }
    } catch (IllegalArgumentException e) {
      // as every other word that is no cursor
    }
    throw ProblemException.parameter(NAME, "no cursor of this list; leave it out to begin anew");
  }

  /** The same query with a cursor for the results after so many. */
  static Params to(Params query, int skip) {
    String plain = skip + ":" + list(query);
    String word =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    return skip == 0 ? query.without(NAME) : query.with(NAME, word);
  }

  /** Tells one list from another. */
  private static String list(Params query) {
    CRC32 sum = new CRC32();
    String asked = query.without(NAME, "limit", "lang").filled().query();
    sum.update(asked.getBytes(StandardCharsets.UTF_8));
    return Long.toString(sum.getValue(), Character.MAX_RADIX);
  }
}
