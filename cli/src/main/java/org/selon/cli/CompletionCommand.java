package org.selon.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code selon completion}: the script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    header = "Print the script that lets a shell complete this command.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  source <(selon completion bash)",
      "      for this bash; put the line into ~/.bashrc to keep it",
      "  source <(selon completion zsh)",
      "      for this zsh; put the line into ~/.zshrc to keep it",
      "  selon completion fish > ~/.config/fish/completions/selon.fish",
      "      for every fish",
    },
    synopsisHeading = "%nUsage: ",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class CompletionCommand implements Callable<Integer> {

  /** A shell that completes. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What may stand for a shell. */
  static final class Shells implements CommandLine.ITypeConverter<Shell> {

    private static final List<Shell> ALL = List.of(Shell.values());

    @Override
    public Shell convert(String value) {
      List<String> names = ALL.stream().map(Shell::toString).toList();
      if (!names.contains(value)) {
        throw new CommandLine.TypeConversionException(UsageErrors.noSuchValue(value, names));
      }
      return ALL.get(names.indexOf(value));
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", converter = Shells.class, description = "bash, zsh or fish.")
  private Shell shell;

  @Mixin private HelpOption help;

  @Override
  public Integer call() {
    CommandLine selon = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    // The script for bash also serves zsh, through its bashcompinit.
    out.print(
        shell == Shell.FISH
            ? FishCompletion.script(selon)
            : AutoComplete.bash(spec.root().name(), selon));
    out.flush();
    return ExitCode.DONE;
  }
}
