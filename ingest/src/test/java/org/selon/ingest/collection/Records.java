package org.selon.ingest.collection;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;

/** Short ways to read an input as a user would, for the tests. */
final class Records {

  /** An article of invented people, long enough for its language to be told. */
  static final String FRENCH =
      "La passerelle de Brizac restera fermée jusqu’au printemps, a annoncé mardi la mairie."
          + " « Nous ne prendrons aucun risque », a déclaré la maire, Odile Ferrant.";

  static final String ENGLISH =
      "The footbridge at Larkwell will stay shut until the spring, the council said on Tuesday."
          + " “We will take no risks,” said its leader, Moira Tench.";

  private Records() {}

  static List<ArticleRecord> of(String name, byte[] bytes) {
    return of(InputReader.standard(), name, bytes);
  }

  static List<ArticleRecord> of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<ArticleRecord> of(InputReader reader, String name, byte[] bytes) {
    List<ArticleRecord> records = new ArrayList<>();
    reader.read(name, new ByteArrayInputStream(bytes), records::add);
    return records;
  }

  static Reading read(ArticleRecord record) {
    try {
      return record.read(ReadOptions.AUTO);
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** What the user is told of each record: the name of an article, or why there is none. */
  static List<String> told(List<ArticleRecord> records) {
    return records.stream().map(Records::told).toList();
  }

  private static String told(ArticleRecord record) {
    try {
      return record.place() + ": " + record.read(ReadOptions.AUTO).document().title();
    } catch (UnreadableArticleException e) {
      return e.getMessage();
    }
  }
}
