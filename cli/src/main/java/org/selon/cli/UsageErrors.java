package org.selon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with the arguments, what was probably meant, and where to look.
 */
final class UsageErrors implements IParameterExceptionHandler {

  private final Talk talk;

  UsageErrors(Talk talk) {
    this.talk = talk;
  }

  /** The message for {@code value} where only {@code known} values are. */
  static String noSuchValue(String value, List<String> known) {
    return "there is no \""
        + value
        + "\""
        + meant(value, known)
        + ", of "
        + String.join(" ", known);
  }

  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandSpec command = error.getCommandLine().getCommandSpec();
    String message = message(error, command);
    talk.error("", message + "; see \"" + command.qualifiedName() + " --help\"");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException error, CommandSpec command) {
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      return unmatched.isUnknownOption() ? option(word, command) : command(word, command);
    }
    String message = String.valueOf(error.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String option(String word, CommandSpec command) {
    String name = word.replaceFirst("=.*", "");
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
    }
    return "unknown option " + name + meant(name, names);
  }

  private static String command(String word, CommandSpec command) {
    List<String> names = List.copyOf(command.subcommands().keySet());
    Optional<String> near = Nearest.to(word, names);
    boolean file = word.contains(".") || word.contains("/");
    String hint = near.isEmpty() && file ? "; did you mean \"selon read " + word + "\"?" : "";
    return "unknown command " + word + meant(word, names) + hint;
  }

  private static String meant(String word, List<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }
}
