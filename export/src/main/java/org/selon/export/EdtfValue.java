package org.selon.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value in EDTF taken apart: one stretch of time, one of several, or all of several.
 *
 * <pre>{@code
 * EdtfValue.of("[2023-06-29,2023-07-06]").orElseThrow().parts().size()  // 2
 * }</pre>
 *
 * @param form how the parts belong together
 * @param parts in the order written, at least one
 */
record EdtfValue(Form form, List<Stretch> parts) {

  /** How the parts of a value belong together. */
  enum Form {
    /** There is one. */
    SINGLE,
    /** It is one of them. */
    ONE_OF,
    /** It is all of them. */
    ALL_OF
  }

  /**
   * A date, or the time between two; an end that is not there is open.
   *
   * @param from its beginning
   * @param to its end, the very same object for a single date
   */
  record Stretch(Optional<EdtfDate> from, Optional<EdtfDate> to) {

    /** Whether it is one date rather than the time between two. */
    boolean isDate() {
      return from.equals(to);
    }

    /** Whether each end that is known has its place on a line of time. */
    boolean isPlaced() {
      return from.map(EdtfDate::isPlaced).orElse(true) && to.map(EdtfDate::isPlaced).orElse(true);
    }

    /** Its first day, or the other end where it is open. */
    LocalDate first() {
      return from.map(EdtfDate::first).or(() -> to.map(EdtfDate::last)).orElseThrow();
    }

    /** Its last day, or the other end where it is open. */
    LocalDate last() {
      return to.map(EdtfDate::last).or(() -> from.map(EdtfDate::first)).orElseThrow();
    }
  }

  /** Copies the list. */
  EdtfValue {
    parts = List.copyOf(parts);
  }

  /** What {@code text} writes, empty where it writes nothing that is known here. */
  static Optional<EdtfValue> of(String text) {
    boolean one = text.startsWith("[") && text.endsWith("]");
    boolean all = text.startsWith("{") && text.endsWith("}");
    if (!one && !all) {
      return stretch(text, "/", "..").map(part -> new EdtfValue(Form.SINGLE, List.of(part)));
    }
    List<Stretch> parts = new ArrayList<>();
    for (String each : List.of(text.substring(1, text.length() - 1).split(",", -1))) {
      Optional<Stretch> part = stretch(each, "..", "");
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new EdtfValue(one ? Form.ONE_OF : Form.ALL_OF, parts));
  }

  private static Optional<Stretch> stretch(String text, String between, String open) {
    int at = text.indexOf(between);
    if (at < 0) {
      return EdtfDate.of(text).map(date -> new Stretch(Optional.of(date), Optional.of(date)));
    }
    String before = text.substring(0, at);
    String after = text.substring(at + between.length());
    Optional<EdtfDate> from = EdtfDate.of(before);
    Optional<EdtfDate> to = EdtfDate.of(after);
    boolean known =
        (from.isPresent() || before.equals(open))
            && (to.isPresent() || after.equals(open))
            && (from.isPresent() || to.isPresent());
    return known ? Optional.of(new Stretch(from, to)) : Optional.empty();
  }

  /** Whether it has its place on a line of time. */
  boolean isPlaced() {
    return parts.stream().allMatch(Stretch::isPlaced);
  }

  /** The first day that is known of it; only for one that is placed. */
  LocalDate first() {
    return parts.stream().map(Stretch::first).min(LocalDate::compareTo).orElseThrow();
  }

  /** The last day that is known of it; only for one that is placed. */
  LocalDate last() {
    return parts.stream().map(Stretch::last).max(LocalDate::compareTo).orElseThrow();
  }
}
