package org.selon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of documentation at the root of the project.
 *
 * @param name its file's name
 * @param text its Markdown
 */
record Page(String name, String text) {

  /** The folder that holds the modules; tests run in the folder of theirs. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  /**
   * A block between fences.
   *
   * @param kind the word after the opening fence, such as {@code sh}
   * @param text its lines
   * @param start where its lines start in the page
   */
  record Block(String kind, String text, int start) {}

  static Page read(String name) {
    try {
      return new Page(name, Files.readString(ROOT.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks between fences, in order. */
  List<Block> blocks() {
    return FENCE
        .matcher(text)
        .results()
        .map(found -> new Block(found.group(1), found.group(2), found.start(2)))
        .toList();
  }

  /** The page without what stands between fences. */
  String prose() {
    return FENCE.matcher(text).replaceAll("");
  }

  /** What the first group of {@code pattern} takes in, wherever it matches in the prose. */
  List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(prose())
        .results()
        .map((MatchResult match) -> match.group(1))
        .forEach(found::add);
    return found;
  }
}
