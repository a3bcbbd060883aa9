package org.selon.ingest;

import java.util.List;
import org.selon.engine.text.Block;

/**
 * An article before its language is known: its text, the blocks of it, and what was learnt about it
 * on the way.
 */
record Draft(String text, List<Block> blocks, Facts facts) {

  Draft {
    blocks = List.copyOf(blocks);
  }

  /**
   * What an input says about its article; empty where it says nothing.
   *
   * @param title headline
   * @param outlet name of the publication
   * @param uri address of the article
   * @param published date of publication in EDTF
   * @param language language tag that the input declares
   */
  record Facts(String title, String outlet, String uri, String published, String language) {

    static final Facts NONE = new Facts("", "", "", "", "");

    /** These facts, and those of {@code other} where these are empty. */
    Facts or(Facts other) {
      return new Facts(
          first(title, other.title),
          first(outlet, other.outlet),
          first(uri, other.uri),
          first(published, other.published),
          first(language, other.language));
    }

    Facts withPublished(String date) {
      return new Facts(title, outlet, uri, date, language);
    }

    Facts withTitle(String other) {
      return new Facts(other, outlet, uri, published, language);
    }

    Facts withOutlet(String other) {
      return new Facts(title, other, uri, published, language);
    }

    private static String first(String mine, String others) {
      return mine.isEmpty() ? others : mine;
    }
  }
}
