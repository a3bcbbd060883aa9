package org.selon.web;

import java.util.List;

/**
 * What the page of an article that is not kept holds.
 *
 * @param view the reading view, as HTML
 * @param code the article, to ask again about it
 * @param notes what had to be guessed when it was read
 */
record ReadArticle(String view, String code, List<String> notes) {

  ReadArticle {
    notes = List.copyOf(notes);
  }
}
