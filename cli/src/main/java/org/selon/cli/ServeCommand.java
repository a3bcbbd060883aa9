package org.selon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.selon.archive.SqliteArchive;
import org.selon.web.ReadingRoom;
import org.selon.web.RoomOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code selon serve}: the reading room, for a browser. */
@Command(
    name = "serve",
    header = "Open the reading room: pages for a browser, over an archive or to read an article.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon serve",
      "      an article is pasted or dropped and read at once, nothing is stored",
      "  selon serve --archive press.selon",
      "      search, people, contacts and sourcing over an archive, too",
      "  selon serve --archive press.selon --host 0.0.0.0 --port 8017 --name desk.example",
      "      for other machines; they need the token that is printed",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon serve [OPTION]…",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the room was closed",
      "1:failed, it did not open",
      "2:the arguments make no sense",
      "130:interrupted",
    })
final class ServeCommand implements Callable<Integer> {

  private static final int TOKEN_BYTES = 24;

  /** What takes longer is given up: nobody waits for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "ARCHIVE",
      description = "The archive, one file.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Listen there; without it, at any port that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Listen at this address of the machine, not only for itself.")
  private String host;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Answer under this name, too; may be given several times.")
  private List<String> names = List.of();

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "",
      description = "What others must bring; without it, one is made where it is needed.")
  private String token;

  @Option(names = "--fetch", description = "Let readers give addresses to be fetched and read.")
  private boolean fetch;

  @Option(names = "--open", description = "Open it in the browser of this machine.")
  private boolean open;

  @Mixin private QuietOption quiet;
  @Mixin private HelpOption help;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Talk talk = new Talk(terminal, quiet.isGiven(), false);
    try (ReadingRoom room = room(options(), talk)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(room)));
      terminal.out().write((room.address() + "\n").getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      talk.note("", "the reading room is open at this address; Ctrl-C closes it");
      if (open) {
        Browser.open(room.address());
      }
      room.join();
      return ExitCode.DONE;
    } catch (InterruptedException e) {
      return ExitCode.DONE;
    } catch (IOException e) {
      talk.error("", e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private ReadingRoom room(RoomOptions options, Talk talk) throws IOException {
    return file.isEmpty()
        ? ReadingRoom.open(options, line -> talk.error("", line))
        : ReadingRoom.open(
            options, () -> SqliteArchive.open(file.get(), PATIENCE), line -> talk.error("", line));
  }

  private RoomOptions options() {
    String asks = token.isEmpty() && !RoomOptions.isLoopback(host) ? newToken() : token;
    try {
      return new RoomOptions(host, port, names, asks, fetch);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "option --port or --token: " + e.getMessage());
    }
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void close(ReadingRoom room) {
    try {
      room.close();
    } catch (IOException e) {
      // The process ends; what was kept is safe.
    }
  }
}
