package org.selon.engine;

import java.util.List;
import org.selon.engine.lexicon.Resource;

/** A test resource of one case a line. */
public final class Table {

  private Table() {}

  /** The lines of a resource below this package that are neither empty nor comments. */
  public static List<Resource.Line> lines(String path) {
    return Resource.of(path).lines().stream().filter(line -> !line.text().isEmpty()).toList();
  }
}
