package org.selon.eval.gold;

import java.util.List;

/**
 * An article with what was annotated in it.
 *
 * @param id its file's name without the extension
 * @param text its text without any marks
 * @param relations in the order in which the annotation tells of them
 */
public record GoldArticle(String id, String text, List<Relation> relations) {

  /** Copies the relations. */
  public GoldArticle {
    relations = List.copyOf(relations);
  }
}
