package org.selon.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Language;

/**
 * A set of annotated articles that the project is measured on, and where it lies.
 *
 * @param name what it is called in reports and floors
 * @param language of its articles
 * @param folder from the folder of the project or, where it begins with {@code SHARED/}, from the
 *     folder with what may not be passed on
 * @param learnt how the names of articles begin from which may be learnt what ships, {@code *} for
 *     all of them, {@code -} for none
 * @param about what texts they are and who annotated them
 */
public record DataSet(String name, Language language, String folder, String learnt, String about) {

  private static final String SHARED = "SHARED/";

  /**
   * The sets that {@code eval/sets.txt} names.
   *
   * @param project the folder of the project
   * @throws IOException if the list cannot be read
   */
  public static List<DataSet> all(Path project) throws IOException {
    Path list = project.resolve("eval/sets.txt");
    List<DataSet> sets = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        String[] fields = line.split("\\|");
        if (fields.length != 5) {
          throw new IOException(
              list + ": expected name | language | folder | learnt from | about: " + line);
        }
        Language language =
            Language.of(fields[1].strip())
                .orElseThrow(() -> new IOException(list + ": no such language: " + line));
        sets.add(
            new DataSet(
                fields[0].strip(),
                language,
                fields[2].strip(),
                fields[3].strip(),
                fields[4].strip()));
      }
    }
    return sets;
  }

  /** Whether its articles may be quoted: whether they lie in the project. */
  public boolean isOwn() {
    return !folder.startsWith(SHARED);
  }

  /** Whether its articles are passages of suites: whether they lie in a folder {@code suites}. */
  public boolean hasSuites() {
    return folder.contains("/suites/");
  }

  /** Whether what ships may be learnt from an article of it. */
  public boolean isLearntFrom(String article) {
    return learnt.equals("*") || !learnt.equals("-") && article.startsWith(learnt);
  }

  /** Where it lies. */
  public Path path(Path project, Path shared) {
    return isOwn() ? project.resolve(folder) : shared.resolve(folder.substring(SHARED.length()));
  }

  /**
   * Reads its annotation.
   *
   * @throws IOException if it cannot be read
   */
  public GoldSet read(Path project, Path shared) throws IOException {
    return GoldSet.read(name, language, path(project, shared));
  }
}
