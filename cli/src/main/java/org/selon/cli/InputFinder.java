package org.selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the articles that the arguments mean: files as they are given, folders with all that is in
 * them, sorted by name.
 *
 * <p>In a folder, files with certain endings are articles or hold some; others are counted and
 * passed over, folders and files whose name starts with a dot are not looked at. A file named as
 * such is read whatever its ending.
 */
final class InputFinder {

  /** Endings of files that are one article. */
  static final List<String> ARTICLES = List.of(".txt", ".html", ".htm", ".xhtml");

  /** Endings of files that may hold many. */
  static final List<String> COLLECTIONS =
      Stream.concat(
              ARTICLES.stream(),
              Stream.of(
                  ".xml", ".rss", ".atom", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".warc",
                  ".gz", ".zip"))
          .toList();

  private final ArticleIds ids = new ArticleIds();
  private final List<Input> inputs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();

  private final List<String> endings;

  private InputFinder(List<String> endings) {
    this.endings = endings;
  }

  /**
   * Something said about one of the arguments.
   *
   * @param subject the file or folder
   * @param message what is wrong and what to do
   */
  record Problem(String subject, String message) {}

  /**
   * What the arguments mean.
   *
   * @param inputs the articles, in the order to read them
   * @param problems the arguments that lead to no article
   * @param notes what was passed over
   */
  record Found(List<Input> inputs, List<Problem> problems, List<Problem> notes) {

    Found {
      inputs = List.copyOf(inputs);
      problems = List.copyOf(problems);
      notes = List.copyOf(notes);
    }
  }

  /** The articles of {@code arguments}, in their order. */
  static Found find(List<Path> arguments) {
    return find(arguments, ARTICLES);
  }

  /** The files of {@code arguments}, of folders those with one of {@code endings}. */
  static Found find(List<Path> arguments, List<String> endings) {
    InputFinder finder = new InputFinder(endings);
    for (Path argument : arguments) {
      finder.addArgument(argument);
    }
    return new Found(finder.inputs, finder.problems, finder.notes);
  }

  private void addArgument(Path path) {
    if (path.equals(Input.STANDARD_INPUT)) {
      addStandardInput();
    } else if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      inputs.add(new Input(path, ids.next(path)));
    } else if (path.toString().matches("https?:/.*")) {
      String address = path.toString().replaceFirst(":/", "://"); // a path has no empty names
      problems.add(
          new Problem(
              address, "selon reads files, not addresses; save the page and give its file"));
    } else {
      problem(path, "no such file or folder; check the name");
    }
  }

  private void addStandardInput() {
    if (inputs.stream().anyMatch(Input::isStandardInput)) {
      problem(Input.STANDARD_INPUT, "is given twice, and can be read only once; leave one out");
    } else {
      inputs.add(new Input(Input.STANDARD_INPUT, ids.next(Path.of("stdin"))));
    }
  }

  private void addFolder(Path folder) {
    int inputsBefore = inputs.size();
    int problemsBefore = problems.size();
    int passedOver = walk(folder);
    String looked = String.join(" ", endings);
    if (inputs.size() == inputsBefore && problems.size() == problemsBefore) {
      problem(folder, "no article in this folder; selon looks for " + looked);
    } else if (passedOver > 0) {
      String files = passedOver == 1 ? "1 file" : passedOver + " files";
      notes.add(new Problem(folder.toString(), files + " passed over: not " + looked));
    }
  }

  /** Adds the articles below {@code folder} and returns how many files were passed over. */
  private int walk(Path folder) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted(Comparator.comparing(each -> each.getFileName().toString())).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      problem(folder, "cannot be listed; check the permissions of the folder");
      return 0;
    }
    int passedOver = 0;
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      boolean folderLink = Files.isSymbolicLink(entry) && Files.isDirectory(entry);
      if (name.startsWith(".") || folderLink) {
        continue; // a link to a folder may lead back up
      }
      if (Files.isDirectory(entry)) {
        passedOver += walk(entry);
      } else if (isArticle(name)) {
        inputs.add(new Input(entry, ids.next(entry)));
      } else {
        passedOver++;
      }
    }
    return passedOver;
  }

  private boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private void problem(Path path, String message) {
    problems.add(new Problem(new Input(path, "").label(), message));
  }
}
