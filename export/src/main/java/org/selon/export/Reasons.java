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
  private final Messages messages;
  private final Labels labels;

  Reasons(Explanation explanation, Messages messages) {
    this.explanation = explanation;
    this.findings = new Findings(explanation.analysis());
    this.messages = messages;
    this.labels = new Labels(findings, messages);
  }

  /** A message about why something was found. */
  String say(String key, Object... values) {
    return messages.get("why." + key, values);
  }

  /** The article and how many statements were found in it. */
  String title() {
    return findings.document().id() + DOT + labels.ledger().get(0);
  }

  /** A probability, rounded. */
  String confidence(double probability) {
    return say("confidence", number(probability));
  }

  /** A word of the record, such as a stance. */
  String manner(String group, String word) {
    return messages.get(group + "." + word);
  }

  private String number(double probability) {
    return String.format(Locale.ROOT, "%.2f", probability).replace(".", say("point"));
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

  /** Words in the quotation marks of the labels. */
  String marked(String words) {
    return say("quoted", words);
  }

  /** Words of several parts in quotation marks. */
  String quoted(List<Span> parts) {
    return parts.stream()
        .map(this::words)
        .collect(Collectors.collectingAndThen(Collectors.joining(" … "), this::marked));
  }

  /** Whether a cue came to be the cue of a statement. */
  boolean isStatement(CueTrace cue) {
    return explanation.analysis().statements().stream().anyMatch(s -> s.cue().equals(cue.words()));
  }

  /** The entries about a statement: its parts, its speaker, the rules that lost. */
  void statement(Statement statement, Ledger page) {
    page.entry(say("label.kind"), labels.manner(statement));
    page.entry(say("label.cue"), quoted(statement.cue()));
    page.entry(
        say("label.source"),
        statement.source().isEmpty() ? say("source.none") : quoted(statement.source()));
    page.entries(say("label.content"), content(statement));
    speaker(statement, page);
    circumstances(statement, page);
    if (!statement.parent().isEmpty()) {
      page.entry(say("label.within"), statement.parent());
    }
    page.entries(say("label.also-fits"), late(statement));
    page.entries(say("label.surer-by"), traits(statement, weight -> weight > 0));
    page.entries(say("label.less-by"), traits(statement, weight -> weight < 0));
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
      page.entry(say("label.to"), names(statement.addressee()));
    }
    if (!statement.setting().isEmpty()) {
      page.entry(say("label.setting"), quoted(statement.setting()));
    }
    if (statement.said().isPresent()) {
      Time said = statement.said().get();
      page.entry(
          say("label.said"), String.join(DOT, marked(said.words()), edtf(said), reckoning(said)));
    }
    if (!labels.chain(statement).isEmpty()) {
      page.entry(say("label.chain"), labels.chain(statement));
    }
  }

  private List<String> content(Statement statement) {
    Optional<Trial> winner = cue(statement).flatMap(CueTrace::winner);
    List<String> content = new ArrayList<>();
    for (Span part : statement.content()) {
      boolean own = winner.isEmpty() || winner.get().content().stream().anyMatch(part::overlaps);
      String joined = own ? "" : DOT + say("content.joined", place(part));
      content.add(marked(words(part)) + joined);
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
      return trial.miss().map(each -> say("miss." + Findings.lower(each))).orElse(say("miss"));
    }
    String source = trial.source().isEmpty() ? say("found.none") : quoted(trial.source());
    String content = trial.content().isEmpty() ? say("found.nowhere") : quoted(trial.content());
    return say("found", source, content);
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

  /** The value of a time. */
  String edtf(Time time) {
    return time.edtf().isEmpty() ? say("unknown") : time.edtf();
  }

  /** By which rule and from where a time was counted. */
  String reckoning(Time time) {
    String rule = say("rule", time.rule());
    return explanation.reckoning(time).map(r -> rule + ", " + from(r)).orElse(rule);
  }

  private String from(Reckoning reckoning) {
    String key = "from." + Findings.lower(reckoning.anchor());
    if (reckoning.anchor() == Reckoning.Anchor.ITSELF) {
      return say(key);
    }
    if (reckoning.from().isEmpty()) {
      return say(key + ".nothing");
    }
    return reckoning.anchor() == Reckoning.Anchor.PUBLICATION
        ? say(key + "." + Findings.lower(reckoning.side()), reckoning.from())
        : say(key, reckoning.from());
  }

  private void speaker(Statement statement, Ledger page) {
    Optional<SpeakerTrace> trace = explanation.speaker(statement);
    Optional<Actor> actor = findings.speaker(statement);
    String name =
        actor
            .map(a -> a.name() + " (" + a.id() + ", " + messages.label("kind", a.kind()) + ")")
            .orElse(say("unknown"));
    String way = trace.map(t -> ", " + way(t, actor)).orElse("");
    String basis = statement.identification().basis();
    String sure =
        actor.isEmpty() || basis.isEmpty()
            ? ""
            : DOT + basis + ", " + confidence(statement.identification().confidence());
    page.entry(say("label.speaker"), name + way + sure);
    trace.ifPresent(t -> evidence(t, page));
  }

  private String way(SpeakerTrace trace, Optional<Actor> actor) {
    if (actor.isEmpty()) {
      boolean several = trace.way() == Way.PRONOUN || trace.candidates().size() > 1;
      return say(several ? "way.several" : "way.nothing");
    }
    boolean first = trace.proof().isEmpty();
    return switch (trace.way()) {
      case OTHER_NAME -> say(first ? "way.name" : "way.other_name");
      case DESCRIPTION -> say(first ? "way.description.first" : "way.description");
      case JOINT -> say("way.joint", names(actor.get().members()));
      default -> say("way." + Findings.lower(trace.way()));
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
          say("label.in-mind"),
          trace.candidates().stream().map(this::candidate).collect(Collectors.joining(", ")));
    }
    if (trace.proof().isPresent()) {
      Span proof = trace.proof().get();
      page.entry(say("label.proof"), marked(words(proof)) + DOT + place(proof));
      explanation
          .sentenceAt(proof.start())
          .ifPresent(s -> page.entry("", words(s.sentence().sentence().span())));
    }
  }

  private String candidate(Weighing.Candidate candidate) {
    return candidate.name() + " " + number(candidate.share());
  }
}
