package org.selon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.selon.ingest.collection.InputSource;
import org.selon.ingest.fetch.Fetcher;

/**
 * What the arguments of {@code selon ingest} mean: files, folders, standard input and, when the
 * user asks for it, addresses.
 *
 * @param sources the inputs, in the order to read them: files first, then addresses
 * @param problems how many arguments lead to none
 */
record IngestInputs(List<InputSource> sources, int problems) {

  IngestInputs {
    sources = List.copyOf(sources);
  }

  /** The inputs of {@code arguments}; what is wrong with some of them is said at once. */
  static IngestInputs of(
      List<String> arguments, boolean fetch, Fetcher fetcher, Terminal terminal, Talk talk) {
    List<Path> files = new ArrayList<>();
    List<InputSource> addresses = new ArrayList<>();
    int problems = 0;
    for (String argument : arguments) {
      if (!argument.matches("(?i)https?://.*")) {
        files.add(Path.of(argument));
      } else if (fetch) {
        addresses.add(InputSource.of(argument, fetcher));
      } else {
        problems++;
        talk.error(argument, "nothing is fetched unless asked for; add --fetch");
      }
    }
    InputFinder.Found found = InputFinder.find(files, InputFinder.COLLECTIONS);
    found.problems().forEach(each -> talk.error(each.subject(), each.message()));
    found.notes().forEach(each -> talk.note(each.subject(), each.message()));
    List<InputSource> sources = new ArrayList<>();
    for (Input input : found.inputs()) {
      sources.add(
          input.isStandardInput()
              ? InputSource.of(input.label(), terminal.in())
              : InputSource.of(input.path()));
    }
    sources.addAll(addresses);
    return new IngestInputs(sources, problems + found.problems().size());
  }

  /** The bytes of all inputs, or 0 if one of them does not know how many it has. */
  long bytes() {
    boolean known = sources.stream().allMatch(source -> source.bytes() > 0);
    return known ? sources.stream().mapToLong(InputSource::bytes).sum() : 0;
  }
}
