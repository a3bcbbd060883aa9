package org.selon.eval;

import org.selon.engine.text.Language;
import org.selon.eval.gold.GoldArticle;
import org.selon.eval.gold.InlineGold;

/**
 * Annotated sentences, written short: {@code s} for say, {@code c} for cue, {@code q} for source.
 */
public final class Marked {

  private Marked() {}

  /**
   * Reads {@code <s1 indirect>Il pleut</s>, a <c1>dit</c> <q1 Léa>la maire</q>.}, with an optional
   * {@code thought} behind the type.
   */
  public static GoldArticle of(String id, String marked) {
    String full =
        marked
            .replaceAll(
                "<s([\\d,]+) (\\w+) thought>", "<say id=\"$1\" type=\"$2\" mode=\"thought\">")
            .replaceAll("<s([\\d,]+) (\\w+)>", "<say id=\"$1\" type=\"$2\">")
            .replaceAll("<c([\\d,]+)>", "<cue id=\"$1\">")
            .replaceAll("<q([\\d,]+) ([^<>]+)>", "<src id=\"$1\" ref=\"$2\" kind=\"person\">")
            .replace("</s>", "</say>")
            .replace("</c>", "</cue>")
            .replace("</q>", "</src>");
    return InlineGold.read(id, Language.FRENCH, full);
  }
}
