package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Weighing;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.SentenceTrace;
import org.selon.engine.analysis.SpeakerTrace;
import org.selon.engine.analysis.SpeakerTrace.Way;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.CueTrace;
import org.selon.engine.attribution.Miss;
import org.selon.engine.attribution.PassageTrace;
import org.selon.engine.attribution.Trial;
import org.selon.engine.text.Span;
import org.selon.engine.time.Reckoning;
import org.selon.engine.time.Time;

/** Says in words why a statement was found, and who speaks in it. */
final class Reasons {

  private static final String DOT = " · ";

  private final Explanation explanation;
  private final Findings findings;
  private final Labels labels;

  Reasons(Explanation explanation, Messages messages) {
    this.explanation = explanation;
    this.findings = new Findings(explanation.analysis());
    this.labels = new Labels(findings, messages);
  }

  /** The article and how many statements were found in it. */
  String title() {
    return findings.document().id() + DOT + labels.ledger().get(0);
  }

  /** A probability, rounded. */
  static String confidence(double probability) {
    return String.format(Locale.ROOT, "confidence %.2f", probability);
  }

  /** Id, rule, confidence and place of a statement. */
  String heading(Statement statement) {
    Span extent = findings.extent(statement).orElse(statement.cue().get(0));
    return String.join(
        DOT, statement.id(), statement.rule(), confidence(statement.confidence()), place(extent));
  }

  /** The paragraph and the offsets, in code points. */
  String place(Span span) {
    String offsets = findings.offset(span.start()) + "–" + findings.offset(span.end());
    return labels.place(span) + DOT + offsets;
  }

  /** The very words, each run of white space as one. */
  String words(Span span) {
    return span.in(findings.document().text()).replaceAll("\\s+", " ");
  }

  /** Words of several parts in quotation marks. */
  String quoted(List<Span> parts) {
    return parts.stream().map(this::words).collect(Collectors.joining(" … ", "“", "”"));
  }

  /** Whether a cue came to be the cue of a statement. */
  boolean isStatement(CueTrace cue) {
    return explanation.analysis().statements().stream().anyMatch(s -> s.cue().equals(cue.words()));
  }

  /** The entries about a statement: its parts, its speaker, the rules that lost. */
  void statement(Statement statement, Ledger page) {
    page.entry("kind", labels.manner(statement));
    page.entry("cue", quoted(statement.cue()));
    page.entry("source", statement.source().isEmpty() ? "none named" : quoted(statement.source()));
    page.entries("content", content(statement));
    speaker(statement, page);
    circumstances(statement, page);
    if (!statement.parent().isEmpty()) {
      page.entry("within", statement.parent());
    }
    page.entries("also fits", late(statement));
    page.entries("surer by", traits(statement, weight -> weight > 0));
    page.entries("less by", traits(statement, weight -> weight < 0));
  }

  /** The traits that raise or lower the confidence of a statement, as one entry. */
  private List<String> traits(Statement statement, Predicate<Double> which) {
    String traits =
        explanation.confidence(statement).entrySet().stream()
            .filter(trait -> which.test(trait.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return traits.isEmpty() ? List.of() : List.of(traits);
  }

  private void circumstances(Statement statement, Ledger page) {
    if (!statement.addressee().isEmpty()) {
      page.entry("to", names(statement.addressee()));
    }
    if (!statement.setting().isEmpty()) {
      page.entry("setting", quoted(statement.setting()));
    }
    if (statement.said().isPresent()) {
      Time said = statement.said().get();
      page.entry("said", String.join(DOT, "“" + said.words() + "”", edtf(said), reckoning(said)));
    }
    if (!labels.chain(statement).isEmpty()) {
      page.entry("chain", labels.chain(statement));
    }
  }

  private List<String> content(Statement statement) {
    Optional<Trial> winner = cue(statement).flatMap(CueTrace::winner);
    List<String> content = new ArrayList<>();
    for (Span part : statement.content()) {
      boolean own = winner.isEmpty() || winner.get().content().stream().anyMatch(part::overlaps);
      String joined = own ? "" : DOT + "joined to it from " + place(part);
      content.add("“" + words(part) + "”" + joined);
    }
    return content;
  }

  /** The rules that fit, too, and come later. */
  private List<String> late(Statement statement) {
    return cue(statement).map(CueTrace::trials).orElse(List.of()).stream()
        .filter(trial -> trial.fits() && !trial.rule().equals(statement.rule()))
        .map(trial -> trial.rule() + ": " + outcome(trial))
        .toList();
  }

  /** What a rule finds, or why it does not fit. */
  String outcome(Trial trial) {
    if (!trial.fits()) {
      return trial.miss().map(Reasons::miss).orElse("does not fit");
    }
    String source = trial.source().isEmpty() ? "none" : quoted(trial.source());
    String content = trial.content().isEmpty() ? "none here" : quoted(trial.content());
    return "source " + source + ", content " + content;
  }

  private Optional<CueTrace> cue(Statement statement) {
    Optional<SentenceTrace> sentence = explanation.sentenceAt(statement.cue().get(0).start());
    return sentence.stream()
        .flatMap(s -> s.passages().stream())
        .map(PassageTrace::cues)
        .flatMap(List::stream)
        .filter(c -> c.words().equals(statement.cue()) && c.winner().isPresent())
        .findFirst();
  }

  private static String miss(Miss miss) {
    return switch (miss) {
      case NOT_TAKEN -> "not open to this cue";
      case NO_CONTENT -> "no content where it should stand";
      case NO_SOURCE -> "no source where it should stand";
      case NO_MARK -> "no mark between a name and a quotation";
      case NO_INSERTION -> "source and verb are no insertion";
      case NO_COMPARISON -> "no word of comparison before it";
      case SPEECHLESS -> "the source cannot speak";
      case NO_VOICE -> "the source is no voice";
      case NEGATED -> "negated";
      case AGENTLESS -> "passive, and nobody is named who acts";
    };
  }

  /** The value of a time. */
  static String edtf(Time time) {
    return time.edtf().isEmpty() ? "not known" : time.edtf();
  }

  /** By which rule and from where a time was counted. */
  String reckoning(Time time) {
    String rule = "rule " + time.rule();
    return explanation.reckoning(time).map(r -> rule + ", " + from(r)).orElse(rule);
  }

  private static String from(Reckoning reckoning) {
    boolean known = !reckoning.from().isEmpty();
    String side =
        switch (reckoning.side()) {
          case PAST -> "back from ";
          case FUTURE -> "on from ";
          case NEAREST -> "to the nearer side from ";
          case EITHER -> "from ";
        };
    return switch (reckoning.anchor()) {
      case ITSELF -> "says all itself";
      case PUBLICATION ->
          known
              ? "counted " + side + reckoning.from() + " (published)"
              : "the date of publication is not known";
      case TIME_BEFORE ->
          known
              ? "counted from " + reckoning.from() + ", told before"
              : "no day told shortly before to count from";
    };
  }

  private void speaker(Statement statement, Ledger page) {
    Optional<SpeakerTrace> trace = explanation.speaker(statement);
    Optional<Actor> actor = findings.speaker(statement);
    String name =
        actor
            .map(a -> a.name() + " (" + a.id() + ", " + Findings.lower(a.kind()) + ")")
            .orElse("not known");
    String way = trace.map(t -> ", " + way(t, actor)).orElse("");
    String basis = statement.identification().basis();
    String sure =
        actor.isEmpty() || basis.isEmpty()
            ? ""
            : DOT + basis + ", " + confidence(statement.identification().confidence());
    page.entry("speaker", name + way + sure);
    trace.ifPresent(t -> evidence(t, page));
  }

  private String way(SpeakerTrace trace, Optional<Actor> actor) {
    if (actor.isEmpty()) {
      return trace.way() == Way.PRONOUN || trace.candidates().size() > 1
          ? "no voice is clearly more in mind than the others"
          : "nothing in the article settles whom the source means";
    }
    boolean first = trace.proof().isEmpty();
    return switch (trace.way()) {
      case NAME -> "by name";
      case OTHER_NAME -> first ? "by name" : "by another form of the name";
      case DESCRIPTION -> first ? "by description, met nowhere else" : "by description";
      case PRONOUN -> "by pronoun";
      case FIRST_PERSON -> "by first person, as speaker of the words around";
      case JOINT -> "as several who speak together: " + names(actor.get().members());
    };
  }

  private String names(List<String> actors) {
    return actors.stream()
        .map(id -> findings.actor(id).map(Actor::name).orElse(id))
        .collect(Collectors.joining(", "));
  }

  private void evidence(SpeakerTrace trace, Ledger page) {
    if (!trace.candidates().isEmpty()) {
      page.entry(
          "in mind",
          trace.candidates().stream().map(Reasons::candidate).collect(Collectors.joining(", ")));
    }
    if (trace.proof().isPresent()) {
      Span proof = trace.proof().get();
      page.entry("proof", "“" + words(proof) + "”" + DOT + place(proof));
      explanation
          .sentenceAt(proof.start())
          .ifPresent(s -> page.entry("", words(s.sentence().sentence().span())));
    }
  }

  private static String candidate(Weighing.Candidate candidate) {
    return candidate.name() + String.format(Locale.ROOT, " %.2f", candidate.share());
  }
}
