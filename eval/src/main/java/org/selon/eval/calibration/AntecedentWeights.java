package org.selon.eval.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.selon.eval.gold.GoldSet;

/**
 * The weights of {@code lang/antecedents.txt}: what learning starts from, and what it finds.
 *
 * @param head the comment at the head of the file, kept as it is
 * @param weights the weight of each trait that ships, in the order of the file
 * @param start the weight of each trait that learning starts from
 */
public record AntecedentWeights(
    String head, Map<String, Double> weights, Map<String, Double> start) {

  /** Copies the maps, in their order. */
  public AntecedentWeights {
    weights = new LinkedHashMap<>(weights);
    start = new LinkedHashMap<>(start);
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read or a line is no trait with its weights
   */
  public static AntecedentWeights read(Path file) throws IOException {
    StringBuilder head = new StringBuilder();
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Double> start = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        head.append(line).append('\n');
      } else {
        String[] fields = line.split("\\s*\\|\\s*");
        if (fields.length != 4) {
          throw new IOException(file + ": expected trait | weight | start | choices: " + line);
        }
        weights.put(fields[0].strip(), Double.parseDouble(fields[1]));
        start.put(fields[0].strip(), Double.parseDouble(fields[2]));
      }
    }
    return new AntecedentWeights(head.toString(), weights, start);
  }

  /** The file with the weights learnt from some choices. */
  public String learnt(List<Choice> choices) {
    Map<String, Double> found = RankingModel.fit(choices, start).weights();
    StringBuilder lines = new StringBuilder(head);
    start.forEach((trait, from) -> lines.append(line(trait, found.get(trait), from, choices)));
    return lines.toString();
  }

  private static String line(String trait, double weight, double from, List<Choice> choices) {
    long count = choices.stream().filter(c -> c.turnsOn(trait)).count();
    return String.format(
        Locale.ROOT, "%-16s | %5.2f | %5.2f | %4d\n", trait, weight + 0.0, from, count);
  }

  /**
   * How many choices are right by the starts, by what ships, and learnt without their own articles.
   */
  public String report(List<Choice> choices) {
    List<String> articles =
        new ArrayList<>(new TreeSet<>(choices.stream().map(Choice::article).toList()));
    long heldOut = 0;
    for (int fold = 0; fold < GoldSet.FOLDS; fold++) {
      int part = fold;
      List<Choice> seen = new ArrayList<>();
      List<Choice> unseen = new ArrayList<>();
      choices.forEach(
          c -> (articles.indexOf(c.article()) % GoldSet.FOLDS == part ? unseen : seen).add(c));
      heldOut += RankingModel.fit(seen, start).right(unseen);
    }
    return String.format(
        Locale.ROOT,
        "%d choices in %d articles; right: from the start %d, as shipped %d, learnt, held-out %d,"
            + " learnt %d\n",
        choices.size(),
        articles.size(),
        new RankingModel(start).right(choices),
        new RankingModel(weights).right(choices),
        heldOut,
        RankingModel.fit(choices, start).right(choices));
  }
}
