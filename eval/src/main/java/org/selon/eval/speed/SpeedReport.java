package org.selon.eval.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.eval.report.Table;

/** The figures of a run as people read them: {@code eval/reports/speed.md}. */
public final class SpeedReport {

  private final String machine;
  private final Map<Language, Corpus> corpora;
  private final List<Timing> timings = new ArrayList<>();
  private final Table starts = new Table("process", "median s", "least s", "most s", "memory MB");
  private final Table memory =
      new Table("articles", "seconds", "articles a second", "most memory, MB");
  private final List<String> wholes = new ArrayList<>();
  private double startRatio;
  private double longRatio;
  private List<Growth.Row> hostile = List.of();

  SpeedReport(String machine, Map<Language, Corpus> corpora) {
    this.machine = machine;
    this.corpora = corpora;
  }

  void add(List<Timing> more) {
    timings.addAll(more);
  }

  void starts(List<WholeProcess> selon, List<WholeProcess> oneLine) {
    startRow("`selon read` of one article", selon);
    startRow("a Java program of one line", oneLine);
    startRatio = median(selon) / median(oneLine);
    wholes.add(
        "`selon read` of one article takes " + number(median(selon), 2) + " s from start to end");
  }

  private void startRow(String name, List<WholeProcess> runs) {
    starts.row(
        name,
        number(median(runs), 3),
        number(runs.get(0).seconds(), 3),
        number(runs.get(runs.size() - 1).seconds(), 3),
        number(runs.stream().mapToDouble(WholeProcess::megabytes).max().orElse(0), 0));
  }

  private static double median(List<WholeProcess> sorted) {
    return sorted.get(sorted.size() / 2).seconds();
  }

  void process(int articles, WholeProcess run) {
    memory.row(
        articles,
        number(run.seconds(), 1),
        number(articles / run.seconds(), 0),
        number(run.megabytes(), 0));
    wholes.add(
        String.format(
            Locale.ROOT,
            "over %,d articles %,.0f a second, all cores, in at most %,.0f MB",
            articles,
            articles / run.seconds(),
            run.megabytes()));
  }

  void longByShort(double ratio) {
    longRatio = ratio;
  }

  void hostile(List<Growth.Row> rows) {
    hostile = List.copyOf(rows);
  }

  /** The whole report. */
  public String text() {
    StringBuilder text = new StringBuilder("# How fast Selon is\n\n");
    text.append("Written by `eval/run speed`; do not edit. All in one run on one machine: ");
    text.append(machine).append(".\n\n");
    corpora.forEach(
        (language, corpus) ->
            text.append("- ")
                .append(language.code())
                .append(": ")
                .append(corpus.about())
                .append(", ")
                .append(corpus.documents().size())
                .append(" articles, ")
                .append(corpus.tokens())
                .append(" tokens\n"));
    text.append(
        "\nA token is a word, with its apostrophe where it is elided, or a single mark; the");
    text.append(" same count for all. ± is half the 99.9 % confidence interval of JMH.\n\n");
    text.append("## Warm\n\n").append(warm().text()).append(ratios());
    text.append("## Whole processes\n\n").append(starts.text());
    text.append("A start of Selon takes ").append(number(startRatio, 1));
    text.append(" times as long as that of the program of one line.\n\n");
    text.append("`selon read --format jsonl` over a folder, with all cores:\n\n");
    text.append(memory.text());
    text.append("## Long and hostile texts\n\n");
    text.append("One text takes ").append(number(longRatio, 2));
    text.append(" times as long as a thousand of a thousandth of its size.\n\n");
    return text.append(growth().text()).toString().strip() + "\n";
  }

  private Table warm() {
    Table table =
        new Table(
            "what",
            "language",
            "articles",
            "threads",
            "ms for all",
            "±",
            "tokens a second",
            "articles a second");
    for (Timing each : timings) {
      List<Document> texts = texts(each);
      table.row(
          name(each.what()),
          each.language(),
          texts.size(),
          each.threads(),
          number(each.millis(), 1),
          number(100 * each.relativeError(), 1) + " %",
          number(each.perSecond(Corpus.tokens(texts)), 0),
          number(each.perSecond(texts.size()), 1));
    }
    return table;
  }

  private List<Document> texts(Timing timing) {
    return corpora.get(Language.of(timing.language()).orElseThrow()).every(timing.every());
  }

  private static String name(String benchmark) {
    return switch (benchmark) {
      case "engine" -> "Selon, text to record";
      case "tagger" -> "OpenNLP, text to tags";
      default -> "CoreNLP, quote attribution";
    };
  }

  /** The figures beside each other, as the goals have them. */
  private String ratios() {
    StringBuilder text = new StringBuilder();
    for (String language : List.of("fr", "en")) {
      ratio("engine", 1, "tagger", 1, language)
          .ifPresent(r -> line(text, language, number(r, 2) + " times the time of OpenNLP's tags"));
      ratio("engine", 2, "engine", 1, language)
          .ifPresent(
              r -> line(text, language, number(2 / r, 2) + " times as much with two threads"));
      peer(language)
          .flatMap(p -> timing("engine", p.every(), 1, language).map(e -> p.millis() / e.millis()))
          .ifPresent(
              r -> line(text, language, number(r, 0) + " times as fast as CoreNLP, same texts"));
    }
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String language, String what) {
    text.append("- ").append(language).append(": Selon, ").append(what).append('\n');
  }

  private Optional<Double> ratio(
      String one, int threads, String other, int others, String language) {
    return timing(one, 1, threads, language)
        .flatMap(a -> timing(other, 1, others, language).map(b -> a.millis() / b.millis()));
  }

  private Optional<Timing> peer(String language) {
    return timings.stream()
        .filter(t -> t.what().equals("coreNlp") && t.language().equals(language))
        .findFirst();
  }

  private Optional<Timing> timing(String what, int every, int threads, String language) {
    return timings.stream()
        .filter(t -> t.what().equals(what) && t.every() == every && t.threads() == threads)
        .filter(t -> t.language().equals(language))
        .findFirst();
  }

  private Table growth() {
    Table table =
        new Table("text", "characters", "ms, a quarter", "a half", "the whole", "last doubling");
    for (Growth.Row row : hostile) {
      table.row(
          row.what(),
          row.characters(),
          number(row.millis().get(0), 1),
          number(row.millis().get(1), 1),
          number(row.millis().get(2), 1),
          "× " + number(row.lastDoubling(), 2));
    }
    return table;
  }

  /** The table for the README: how much a core reads in a second, memory and start. */
  public String summary() {
    Table table = new Table("Selon", "French", "English");
    table.row(
        "tokens a second, one thread",
        perSecond("engine", "fr", true),
        perSecond("engine", "en", true));
    table.row(
        "articles a second, one thread",
        perSecond("engine", "fr", false),
        perSecond("engine", "en", false));
    table.row(
        "OpenNLP to tags: tokens a second",
        perSecond("tagger", "fr", true),
        perSecond("tagger", "en", true));
    table.row(
        "CoreNLP quote attribution: tokens a second",
        "attributes nothing",
        peer("en").map(t -> perSecond(t, true)).orElse("–"));
    return table.text() + String.join("; ", wholes) + ". " + machine + ".\n";
  }

  private String perSecond(String what, String language, boolean tokens) {
    return timing(what, 1, 1, language).map(t -> perSecond(t, tokens)).orElse("–");
  }

  private String perSecond(Timing timing, boolean tokens) {
    List<Document> texts = texts(timing);
    long all = tokens ? Corpus.tokens(texts) : texts.size();
    return String.format(Locale.ROOT, tokens ? "%,.0f" : "%.1f", timing.perSecond(all));
  }

  private static String number(double value, int places) {
    return String.format(Locale.ROOT, "%,." + places + "f", value);
  }
}
