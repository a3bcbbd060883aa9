package org.selon.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.Engine;
import org.selon.engine.actor.Weights;
import org.selon.engine.text.Language;
import org.selon.eval.calibration.AntecedentWeights;
import org.selon.eval.calibration.Choice;
import org.selon.eval.gold.DataSet;
import org.selon.eval.gold.GoldSet;
import org.selon.eval.reading.SetReader;
import org.selon.eval.report.Floors;
import org.selon.eval.report.MeasuredSet;
import org.selon.eval.report.QualityReport;
import org.selon.eval.report.ReadmeFigures;
import org.selon.eval.report.Suites;

/** The commands that compare with annotated articles. */
final class Quality {

  private final Path project;
  private final Path shared;
  private final PrintStream out;
  private final SetReader reader = new SetReader();

  Quality(Path project, Path shared, PrintStream out) {
    this.project = project;
    this.shared = shared;
    this.out = out;
  }

  /** Writes the reports and the README's figures. */
  int report() throws IOException {
    List<MeasuredSet> all = new ArrayList<>();
    for (DataSet set : DataSet.all(project)) {
      all.add(measure(set));
    }
    for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
      List<MeasuredSet> sets =
          all.stream().filter(each -> each.set().language() == language).toList();
      Path peers = project.resolve("eval/peers/" + language.code() + ".md");
      Path report = project.resolve("eval/reports/" + language.code() + ".md");
      Files.createDirectories(report.getParent());
      String confidence = ConfidenceSection.text(language, all);
      Files.writeString(
          report, QualityReport.text(language, sets, Files.readString(peers), confidence));
      out.print(report + "\n");
    }
    Path readme = project.resolve("README.md");
    String page = Files.readString(readme);
    Files.writeString(readme, ReadmeFigures.renew(page, "accuracy", ReadmeFigures.accuracy(all)));
    return 0;
  }

  /** Learns the weights of confidence anew and writes them where the engine reads them. */
  int confidence() throws IOException {
    List<MeasuredSet> all = new ArrayList<>();
    for (DataSet set : DataSet.all(project)) {
      if (!set.learnt().equals("-")) {
        all.add(measure(set));
      }
    }
    Path weights =
        project.resolve("engine/src/main/resources/org/selon/engine/lang/confidence.txt");
    Files.writeString(weights, ConfidenceSection.weights(all));
    out.print(weights + "\n");
    return 0;
  }

  /** Learns anew what makes a voice likely and writes it where the engine reads it. */
  int antecedents() throws IOException {
    Path weights =
        project.resolve("engine/src/main/resources/org/selon/engine/lang/antecedents.txt");
    AntecedentWeights old = AntecedentWeights.read(weights);
    SetReader fromStart = new SetReader(Engine.weighing(Weights.START));
    List<Choice> choices = new ArrayList<>();
    for (DataSet set : DataSet.all(project)) {
      if (!set.learnt().equals("-")) {
        choices.addAll(
            Choice.of(fromStart.explain(set.read(project, shared).only(set::isLearntFrom))));
      }
    }
    out.print(old.report(choices));
    Files.writeString(weights, old.learnt(choices));
    out.print(weights + "\n");
    return 0;
  }

  /** Counts anew how often a speaker is right and writes it where the engine reads it. */
  int speakers() throws IOException {
    List<MeasuredSet> all = new ArrayList<>();
    for (DataSet set : DataSet.all(project)) {
      if (!set.learnt().equals("-")) {
        GoldSet part = set.read(project, shared).only(set::isLearntFrom);
        all.add(MeasuredSet.of(set, reader.read(part)));
      }
    }
    Path counts = project.resolve("engine/src/main/resources/org/selon/engine/lang/speakers.txt");
    Files.writeString(counts, SpeakerCounts.lines(Files.readString(counts), all));
    out.print(counts + "\n");
    return 0;
  }

  /** Prints the figures of five parts of each set that has so many articles. */
  int folds() throws IOException {
    for (DataSet set : DataSet.all(project)) {
      GoldSet gold = set.read(project, shared);
      if (gold.articles().size() >= GoldSet.FOLDS) {
        out.print(QualityReport.folds(MeasuredSet.of(set, reader.read(gold))));
      }
    }
    return 0;
  }

  /** Prints the figures of each suite and every error in one. */
  int suites() throws IOException {
    for (DataSet set : DataSet.all(project)) {
      if (set.hasSuites()) {
        out.print(new Suites(measure(set)).text());
      }
    }
    return 0;
  }

  /** Prints the figures beside their floors. */
  int floors() throws IOException {
    Floors floors = new Floors(project.resolve("eval/floors.tsv"));
    for (DataSet set : DataSet.all(project)) {
      out.print(floors.check(measure(set)));
    }
    out.print(
        floors.broken() == 0 ? "all floors are held\n" : floors.broken() + " below the floor\n");
    return floors.broken() == 0 ? 0 : 1;
  }

  private MeasuredSet measure(DataSet set) throws IOException {
    return MeasuredSet.of(set, reader.read(set.read(project, shared)));
  }
}
