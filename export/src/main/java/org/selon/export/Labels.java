package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Band;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** What the formats made for people say in words: where a statement stands, how sure it is. */
final class Labels {

  private final Findings findings;
  private final Messages messages;
  private final ActorWords actors;
  private final EdtfWords dates;

  Labels(Findings findings, Messages messages) {
    this.findings = findings;
    this.messages = messages;
    this.actors = new ActorWords(messages);
    this.dates = new EdtfWords(messages);
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
    if (!findings.analysis().events().isEmpty()) {
      ledger.add(messages.count("contacts", findings.analysis().events().size()));
    }
    if (!findings.analysis().times().isEmpty()) {
      ledger.add(messages.count("dates", findings.analysis().times().size()));
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

  /** How surely the speaker is known, or who it may be; empty where that is established. */
  String doubt(Statement statement) {
    Identification identification = statement.identification();
    if (!statement.speaker().isEmpty()) {
      boolean told = !identification.basis().isEmpty();
      boolean sure = confidenceKey(identification.confidence()).equals("established");
      return told && !sure
          ? messages.get("speaker.sure", confidence(identification.confidence()))
          : "";
    }
    String names =
        identification.candidates().stream()
            .map(findings::actor)
            .flatMap(Optional::stream)
            .map(Actor::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : messages.get("speaker.candidates", names);
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

  /** The paragraph and the offsets of the other formats. */
  String offsets(Span span) {
    return place(span) + " · " + findings.offset(span.start()) + "–" + findings.offset(span.end());
  }

  /** The way of a statement to the reader; empty where the article has it from the speaker. */
  String chain(Statement statement) {
    List<Actor> chain = findings.chain(statement);
    return chain.size() < 2 ? "" : actors.breadcrumb(chain);
  }

  /** Who is spoken to, on what occasion, when, and why the speaker is not named. */
  List<String> circumstances(Statement statement) {
    List<String> told = new ArrayList<>();
    List<Actor> addressees = findings.actors(statement.addressee());
    if (!addressees.isEmpty()) {
      told.add(messages.get("told.to", actors.names(addressees)));
    }
    if (!statement.setting().isEmpty()) {
      told.add(messages.get("told.setting", findings.words(statement.setting())));
    }
    statement
        .said()
        .ifPresent(
            time -> told.add(messages.get("told.said", time.words(), date(time)) + unsure(time)));
    findings
        .speaker(statement)
        .flatMap(Actor::anonymity)
        .ifPresent(anonymity -> told.add(messages.get("told.unnamed", anonymity.words())));
    return told;
  }

  /** What sort of contact it is, whether it took place, and whether it was secret. */
  String contact(Event event) {
    List<String> words = new ArrayList<>();
    words.add(messages.label("event", event.kind()));
    if (event.status() != Event.Status.HELD) {
      words.add(messages.label("event", event.status()));
    }
    if (!event.secrecy().isEmpty()) {
      words.add(word("secrecy", event.secrecy()));
    }
    return String.join(", ", words);
  }

  /** A kind of position. */
  String position(String position) {
    return word("position", position);
  }

  /** Whether a party has a position, with a sign before the word. */
  String holds(boolean holds) {
    return messages.get(holds ? "position.yes" : "position.no");
  }

  /** A word of the record in the language of the labels, as it stands where there is none. */
  private String word(String group, String word) {
    return messages.has(group + "." + word) ? messages.get(group + "." + word) : word;
  }

  /** Established, likely or unsure. */
  String confidence(double value) {
    return messages.get("confidence." + confidenceKey(value));
  }

  static String confidenceKey(double value) {
    return Findings.lower(Band.of(value));
  }

  /** How sure a time is, behind a dot, where it is not established; empty otherwise. */
  private String unsure(Time time) {
    return confidenceKey(time.confidence()).equals("established")
        ? ""
        : " · " + confidence(time.confidence());
  }

  /** What a time means, in words. */
  String date(Time time) {
    return time.edtf().isEmpty() ? messages.get("date.unsettled") : date(time.edtf());
  }

  /** A value in EDTF in words. */
  String date(String edtf) {
    return dates.of(edtf);
  }
}
