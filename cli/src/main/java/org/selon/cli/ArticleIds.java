package org.selon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names the articles of one run.
 *
 * <pre>{@code
 * ArticleIds ids = new ArticleIds();
 * ids.next(Path.of("lundi/maire.txt"))   // "maire"
 * ids.next(Path.of("mardi/maire.txt"))   // "mardi/maire"
 * ids.next(Path.of("maire.html"))       // "maire-2"
 * }</pre>
 *
 * <p>An id is the file's name without its extension; where that is taken, with as many of the given
 * folders before it as make it new; where there are none left, with a number. No two ids differ
 * only by case, since they also name files. An id depends on the arguments and their order, not on
 * where the run takes place.
 */
final class ArticleIds {

  private final Set<String> taken = new HashSet<>();

  /** The id of the article at {@code path}, as the path was given. */
  String next(Path path) {
    List<String> names = names(path);
    String id = stem(names.get(names.size() - 1));
    String first = id;
    for (int at = names.size() - 2; at >= 0 && isTaken(id); at--) {
      id = names.get(at) + "/" + id;
    }
    for (int number = 2; isTaken(id); number++) {
      id = first + "-" + number;
    }
    taken.add(id.toLowerCase(Locale.ROOT));
    return id;
  }

  private boolean isTaken(String id) {
    return taken.contains(id.toLowerCase(Locale.ROOT));
  }

  /** The names of a path, without those that point elsewhere. */
  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    for (Path each : path.normalize()) {
      String name = each.toString();
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.add(name);
      }
    }
    return names.isEmpty() ? List.of("article") : names;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
