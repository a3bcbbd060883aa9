package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;

/** What the formats made for people say in words: where a statement stands, how sure it is. */
final class Labels {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2}).*)?)?");
  private static final double ESTABLISHED = 0.9;
  private static final double LIKELY = 0.6;

  private final Findings findings;
  private final Messages messages;

  Labels(Findings findings, Messages messages) {
    this.findings = findings;
    this.messages = messages;
  }

  /** Outlet, date and language of the article, as far as they are known. */
  List<String> about() {
    Document document = findings.document();
    List<String> about = new ArrayList<>();
    if (!document.outlet().isEmpty()) {
      about.add(document.outlet());
    }
    if (!document.published().isEmpty()) {
      about.add(date(document.published()));
    }
    about.add(messages.get("language." + document.language().code()));
    return about;
  }

  /** How many statements, speakers, unnamed sources and gaps there are. */
  List<String> ledger() {
    List<String> ledger = new ArrayList<>();
    ledger.add(messages.count("statements", findings.analysis().statements().size()));
    ledger.add(messages.count("speakers", findings.speakers().size()));
    ledger.add(messages.count("unnamed", findings.unnamedSpeakers()));
    if (findings.withoutSpeaker() > 0) {
      ledger.add(messages.count("speakerless", findings.withoutSpeaker()));
    }
    ledger.add(messages.count("gaps", findings.analysis().issues().size()));
    return ledger;
  }

  /**
   * Who speaks, in words: a name, what the text calls an unresolved source, or that none is named.
   */
  String speaker(Statement statement) {
    return findings
        .speaker(statement)
        .map(Actor::name)
        .orElseGet(
            () ->
                statement.source().isEmpty()
                    ? messages.get("speaker.none")
                    : messages.get("speaker.unresolved", findings.words(statement.source())));
  }

  /** Type, mode and stance, leaving out what goes without saying: that it was said, as a fact. */
  String manner(Statement statement) {
    List<String> manner = new ArrayList<>();
    if (statement.stance() != Stance.ASSERTS) {
      manner.add(messages.label("stance", statement.stance()));
    }
    if (statement.mode() != Mode.SPEECH) {
      manner.add(messages.label("mode", statement.mode()));
    }
    if (!statement.content().isEmpty()) {
      manner.add(messages.label("type", statement.type()));
    }
    return String.join(", ", manner);
  }

  /** The paragraph, or what else of the page stands there. */
  String place(Span span) {
    int paragraph = findings.paragraph(span.start());
    return paragraph > 0
        ? messages.get("place.paragraph", paragraph)
        : findings
            .kind(span.start())
            .map(kind -> messages.label("place", kind))
            .orElse(messages.get("place.beside"));
  }

  /** The names along a chain, with an arrow between them; empty for a single voice. */
  String chain(Statement statement) {
    List<Actor> chain = findings.chain(statement);
    return chain.size() < 2
        ? ""
        : chain.stream().map(Actor::name).collect(Collectors.joining(" → "));
  }

  /** Established, likely or unsure. */
  String confidence(double value) {
    return messages.get("confidence." + confidenceKey(value));
  }

  static String confidenceKey(double value) {
    return value >= ESTABLISHED ? "established" : value >= LIKELY ? "likely" : "unsure";
  }

  /** A date in words where it is a plain month, day or minute; otherwise as it stands. */
  String date(String edtf) {
    Matcher parts = DATE.matcher(edtf);
    if (!parts.matches() || !messages.has("month." + parts.group(2))) {
      return edtf;
    }
    String month = messages.get("month." + parts.group(2));
    if (parts.group(3) == null) {
      return messages.get("date.month", month, parts.group(1));
    }
    String number = parts.group(3).replaceFirst("^0", "");
    String day = number.equals("1") ? messages.get("date.first") : number;
    String date = messages.get("date.day", day, month, parts.group(1));
    return parts.group(4) == null
        ? date
        : messages.get("date.time", date, parts.group(4), parts.group(5));
  }
}
