package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.text.Span;

/**
 * Finds which words of a content stand in quotation marks, so that they can be shown as such.
 *
 * <p>In <i>il juge l’étape « décisive » pour tous</i> that is <i>« décisive »</i>, marks included.
 * A mark that stays open runs to the end of the part; one that closes what was never opened runs
 * from its start. This is for looks only: what a quotation is, the engine decides.
 */
final class Quotes {

  private static final String OPENING = "«“„‘‹";
  private static final String CLOSING = "»”“’›";

  private Quotes() {}

  /** What of a part is in the speaker's own words, in text order and apart from one another. */
  static List<Span> in(String text, Span part, AttributionType type) {
    return switch (type) {
      case DIRECT -> List.of(part);
      case INDIRECT -> List.of();
      case MIXED -> marked(text, part);
    };
  }

  private static List<Span> marked(String text, Span part) {
    List<Span> found = new ArrayList<>();
    int from = -1;
    char close = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if (from >= 0) {
        if (c == close && !(c == '’' && letterAt(text, i + 1))) {
          found.add(new Span(from, i + 1));
          from = -1;
        }
      } else if (c == '"' || OPENING.indexOf(c) >= 0) {
        from = i;
        close = c == '"' ? '"' : CLOSING.charAt(OPENING.indexOf(c));
      } else if ((c == '»' || c == '”') && found.isEmpty()) {
        found.add(new Span(part.start(), i + 1));
      }
    }
    if (from >= 0) {
      found.add(new Span(from, part.end()));
    }
    return found;
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }
}
