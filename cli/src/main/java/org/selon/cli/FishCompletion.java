package org.selon.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes completions for fish, one line a command and an option, from what picocli knows. */
final class FishCompletion {

  private FishCompletion() {}

  /** The script for {@code program} and its commands. */
  static String script(CommandLine program) {
    StringBuilder script = new StringBuilder();
    CommandSpec root = program.getCommandSpec();
    String name = root.name();
    script.append("# Completions of ").append(name).append(" for fish\n");
    program
        .getSubcommands()
        .forEach(
            (label, command) ->
                script.append(
                    line(
                        name,
                        "__fish_use_subcommand",
                        List.of("-f", "-a", label),
                        first(command.getCommandSpec().usageMessage().header()))));
    options(script, name, "__fish_use_subcommand", root);
    program
        .getSubcommands()
        .forEach(
            (label, command) ->
                options(
                    script,
                    name,
                    "__fish_seen_subcommand_from " + label,
                    command.getCommandSpec()));
    return script.toString();
  }

  private static void options(
      StringBuilder script, String program, String condition, CommandSpec command) {
    for (OptionSpec option : command.options()) {
      List<String> words = new ArrayList<>();
      for (String name : option.names()) {
        words.add(name.startsWith("--") ? "-l" : "-s");
        words.add(name.replaceFirst("^-+", ""));
      }
      if (option.completionCandidates() != null) {
        words.add("-x");
        words.add("-a");
        words.add(quoted(String.join(" ", option.completionCandidates())));
      } else if (option.arity().max() > 0) {
        words.add(option.paramLabel().contains("FILE") ? "-r" : "-x");
      }
      script.append(line(program, condition, words, first(option.description())));
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      if (argument.completionCandidates() != null) {
        String values = quoted(String.join(" ", argument.completionCandidates()));
        script.append(
            line(program, condition, List.of("-f", "-a", values), first(argument.description())));
      }
    }
  }

  private static String line(
      String program, String condition, List<String> words, String description) {
    return "complete -c "
        + program
        + " -n "
        + quoted(condition)
        + " "
        + String.join(" ", words)
        + " -d "
        + quoted(description)
        + "\n";
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0].replace("%%", "%");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
