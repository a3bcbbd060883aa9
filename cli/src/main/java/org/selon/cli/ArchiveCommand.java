package org.selon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.selon.archive.Archive;
import org.selon.archive.QueryException;
import org.selon.archive.SqliteArchive;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands on an archive have in common: the archive, and how they end. */
abstract class ArchiveCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "ARCHIVE",
      required = true,
      description = "The archive, one file.")
  private Path file;

  @Mixin private QuietOption quiet;
  @Mixin private HelpOption help;

  ArchiveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Does what the command is for and returns the exit code. */
  abstract int run(Archive archive, Printout out, Talk talk) throws IOException;

  /** Opens the archive; commands that write open it otherwise. */
  Archive open() throws IOException {
    return SqliteArchive.open(file);
  }

  final Terminal terminal() {
    return terminal;
  }

  final Path file() {
    return file;
  }

  final ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @Override
  public final Integer call() {
    Talk talk = new Talk(terminal, quiet.isGiven(), true);
    try (Archive archive = open();
        Printout out = new Printout(terminal)) {
      int code = run(archive, out, talk);
      out.flush();
      return code;
    } catch (QueryException e) {
      throw usage(e.getMessage());
    } catch (OutputException e) {
      return e.tell(talk);
    } catch (IOException e) {
      talk.done();
      talk.error("", e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
