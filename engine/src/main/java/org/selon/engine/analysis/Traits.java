package org.selon.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selon.engine.attribution.Mode;
import org.selon.engine.text.Span;

/**
 * What of a statement tells how probable it is that it is right, in words that a person can read.
 *
 * <pre>{@code
 * Traits.of(statement)  // [rule incise, language fr, type direct, source beside cue]
 * }</pre>
 *
 * <p>Each trait is there or not. {@link Confidence} weighs them, and what it weighs them by is
 * learnt from the same traits.
 */
public final class Traits {

  /** Contents of fewer UTF-16 units are a word or three. */
  private static final int SHORT = 20;

  /** Contents of more are several clauses, and end where they should less often. */
  private static final int LONG = 250;

  /** A source farther from its cue has other words between. */
  private static final int FAR = 25;

  /** Sources of more units hold more than a name and a title. */
  private static final int LONG_SOURCE = 60;

  private Traits() {}

  /** The traits of a statement, in a fixed order. */
  public static List<String> of(Statement statement) {
    String rule = statement.rule();
    List<String> traits = new ArrayList<>();
    int dot = rule.indexOf('.');
    traits.add("rule " + rule.substring(dot + 1));
    traits.add("language " + rule.substring(0, Math.max(0, dot)));
    traits.add("type " + statement.type().name().toLowerCase(Locale.ROOT));
    if (statement.source().isEmpty()) {
      traits.add("no source");
    } else {
      int distance = distance(statement.source().get(0), statement.cue().get(0));
      traits.add(distance > FAR ? "source far from cue" : "source beside cue");
      if (statement.source().stream().mapToInt(Span::length).sum() > LONG_SOURCE) {
        traits.add("long source");
      }
    }
    int length = statement.content().stream().mapToInt(Span::length).sum();
    if (length > 0 && length < SHORT) {
      traits.add("short content");
    }
    if (length > LONG) {
      traits.add("long content");
    }
    if (statement.content().size() > 1) {
      traits.add("content in parts");
    }
    if (!statement.parent().isEmpty()) {
      traits.add("within another statement");
    }
    if (statement.mode() == Mode.THOUGHT) {
      traits.add("thought");
    }
    return List.copyOf(traits);
  }

  private static int distance(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }
}
