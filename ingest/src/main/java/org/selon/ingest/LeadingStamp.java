package org.selon.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.selon.engine.text.Span;

/**
 * A date before the article, as archives put it: {@code " date 2023-07 La maire…"}.
 *
 * @param span the word and the date
 * @param published the date in EDTF
 */
record LeadingStamp(Span span, String published) {

  private static final int FARTHEST = 100;
  private static final Pattern FORM =
      Pattern.compile("[\\s\\p{Z}]*+(date[ \t]+([0-9]{4}(?:-[0-9]{2}){0,2}))(?=[\\s\\p{Z}])");

  /** The stamp at the start of {@code text}, if its date exists. */
  static Optional<LeadingStamp> of(String text) {
    Matcher parts = FORM.matcher(text.substring(0, Math.min(FARTHEST, text.length())));
    if (!parts.lookingAt() || !EdtfDate.isValid(parts.group(2))) {
      return Optional.empty();
    }
    return Optional.of(new LeadingStamp(new Span(parts.start(1), parts.end(1)), parts.group(2)));
  }
}
