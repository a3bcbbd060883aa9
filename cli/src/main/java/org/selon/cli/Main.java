package org.selon.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The program: arguments in, exit code out. */
public final class Main {

  private Main() {}

  /** Runs {@code args} on this process's streams and ends the process with its exit code. */
  public static void main(String[] args) {
    // Standard output without a PrintStream, which would hide that nobody reads any longer.
    Terminal terminal =
        Terminal.of(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
            Optional.ofNullable(System.getProperty("selon.terminals"))
                .orElse(System.console() == null ? "" : "012"),
            System.getenv());
    System.exit(SelonCommand.run(terminal, args));
  }
}
