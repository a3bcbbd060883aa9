package org.selon.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selon.engine.attribution.CueTrace;
import org.selon.engine.attribution.Miss;
import org.selon.engine.attribution.PassageTrace;
import org.selon.engine.attribution.Trial;
import org.selon.engine.lexicon.Cue;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.mention.Mention;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.VerbGroup;
import org.selon.engine.morph.Word;
import org.selon.engine.quotation.Passage;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** Lays out all that was seen and tried in one sentence. */
final class SentenceSheet {

  private static final String DOT = " · ";

  private final Reasons reasons;
  private final Ledger page;

  SentenceSheet(Reasons reasons, Ledger page) {
    this.reasons = reasons;
    this.page = page;
  }

  /** The words with part of speech, lemma and features. */
  void words(TaggedSentence sentence) {
    page.aside(reasons.say("words"));
    List<List<String>> rows = new ArrayList<>();
    for (Word word : sentence.words()) {
      rows.add(
          List.of(
              word.text(),
              word.pos().name(),
              word.pos() == Pos.PUNCT ? "" : word.lemma(),
              sorted(word.features())));
    }
    Ledger.aligned(rows).forEach(page::line);
  }

  /** Words, mentions and verbs of a passage, and the rules tried at its cues. */
  void passage(PassageTrace trace) {
    Passage passage = trace.passage();
    page.aside(
        passage
            .within()
            .map(quotation -> reasons.say("inside", reasons.words(quotation.span())))
            .orElse(reasons.say("outside")));
    page.entry(
        reasons.say("label.words"),
        passage.words().stream().map(Word::text).collect(Collectors.joining(" ")));
    page.entries(
        reasons.say("label.mentions"),
        aligned(trace.mentions().stream().map(this::mention).toList()));
    page.entries(
        reasons.say("label.verbs"),
        aligned(trace.verbs().stream().map(v -> verb(passage, v)).toList()));
    trace.cues().forEach(this::cue);
    trace
        .mark()
        .ifPresent(
            mark ->
                page.entry(reasons.say("label.mark"), mark.rule() + ": " + reasons.outcome(mark)));
  }

  private static List<String> aligned(List<List<String>> rows) {
    return Ledger.aligned(rows);
  }

  private List<String> mention(Mention mention) {
    List<String> tells = new ArrayList<>();
    tells.add(Findings.lower(mention.form()));
    tells.add(Findings.lower(mention.kind()));
    if (mention.gender() != Gender.UNKNOWN) {
      tells.add(Findings.lower(mention.gender()));
    }
    if (mention.plural()) {
      tells.add(reasons.say("plural"));
    }
    if (mention.voice()) {
      tells.add(reasons.say("voice"));
    }
    return List.of(reasons.words(mention.span()), String.join(", ", tells));
  }

  private List<String> verb(Passage passage, VerbGroup verb) {
    List<String> tells = new ArrayList<>();
    tells.add(spoken(verb.form()));
    if (verb.negated()) {
      tells.add(reasons.say("negated"));
    }
    if (verb.passive()) {
      tells.add(reasons.say("passive"));
    }
    if (verb.reflexive()) {
      tells.add(reasons.say("reflexive"));
    }
    if (verb.inverted() >= 0) {
      tells.add(reasons.say("inverted", passage.word(verb.inverted()).text()));
    }
    Span words = passage.span(verb.first(), verb.last());
    return List.of(reasons.words(words), String.join(", ", tells));
  }

  private void cue(CueTrace trace) {
    Cue cue = trace.cue();
    page.heading(
        reasons.say("cue", reasons.quoted(trace.words()))
            + DOT
            + reasons.place(trace.words().get(0)));
    String mode = reasons.manner("mode", cue.thought() ? "thought" : "speech");
    String stance = reasons.manner("stance", cue.stance().toLowerCase(Locale.ROOT));
    page.entry(
        reasons.say("label.entry"),
        String.join(DOT, cue.name(), Findings.lower(cue.kind()), mode, stance));
    page.entry(reasons.say("label.open-to"), sorted(cue.frames()));
    if (trace.trials().isEmpty()) {
      page.entry(reasons.say("label.passed"), reasons.say("passed"));
      return;
    }
    List<String> closed = new ArrayList<>();
    String winner = trace.winner().map(Trial::rule).orElse("");
    for (Trial trial : trace.trials()) {
      if (trial.miss().filter(m -> m == Miss.NOT_TAKEN).isPresent()) {
        closed.add(trial.rule());
      } else if (trial.rule().equals(winner)) {
        page.entry(reasons.say("label.won"), trial.rule() + ": " + reasons.outcome(trial));
      } else {
        String late = trial.fits() ? reasons.say("late") + " " : "";
        page.entry(reasons.say("label.lost"), trial.rule() + ": " + late + reasons.outcome(trial));
      }
    }
    if (!closed.isEmpty()) {
      page.entry(reasons.say("label.closed"), String.join(", ", closed));
    }
    if (winner.isEmpty()) {
      page.entry(reasons.say("label.result"), reasons.say("result.none"));
    } else if (!reasons.isStatement(trace)) {
      page.entry(reasons.say("label.result"), reasons.say("result.left"));
    }
  }

  /** The dated expressions within a sentence. */
  void times(List<Time> times, Span sentence) {
    List<Time> here = times.stream().filter(t -> sentence.contains(t.span())).toList();
    if (here.isEmpty()) {
      return;
    }
    page.heading(reasons.say("times"));
    List<List<String>> rows =
        here.stream()
            .map(
                t ->
                    List.of(
                        reasons.marked(t.words()),
                        reasons.edtf(t),
                        reasons.confidence(t.confidence()),
                        reasons.reckoning(t)))
            .toList();
    Ledger.aligned(rows).forEach(page::line);
  }

  /** What was not understood within a sentence. */
  void issues(List<Issue> issues, Span sentence) {
    List<Issue> here = issues.stream().filter(i -> sentence.overlaps(i.span())).toList();
    if (!here.isEmpty()) {
      page.heading(reasons.say("gaps"));
      here.forEach(i -> page.line(i.message() + DOT + reasons.place(i.span())));
    }
  }

  /** Names of constants in the order in which they are declared. */
  private static <E extends Enum<E>> String sorted(Collection<E> constants) {
    return constants.stream().sorted().map(SentenceSheet::spoken).collect(Collectors.joining(", "));
  }

  private static String spoken(Enum<?> constant) {
    return Findings.lower(constant).replace('_', ' ');
  }
}
