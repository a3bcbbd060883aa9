package org.selon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code selon}: what all commands stand under. */
@Command(
    name = "selon",
    header = "Selon reads French and English news and shows who said what, on whose word.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon read article.txt",
      "      what the article says, and on whose word",
      "  selon read page.html --format html --output record.html",
      "      the same, beside the text, for a browser",
      "  selon read articles/ --format jsonl > record.jsonl",
      "      the record of a whole folder, one line an article",
      "  selon ingest articles/ --archive press.selon",
      "      the same into an archive, one file that can be searched",
      "  selon search barrage --speaker marchand --archive press.selon",
      "      what somebody said about it",
      "  selon serve --archive press.selon",
      "      all of it in the browser",
      "  selon explain article.txt",
      "      why each statement was found, and how its speaker",
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon COMMAND [OPTION]… [ARGUMENT]…",
    footer = {"", "\"selon COMMAND --help\" tells more of a command."},
    versionProvider = SelonCommand.Version.class)
final class SelonCommand implements Callable<Integer> {

  private static final List<String> HELP_ORDER =
      List.of(
          UsageMessageSpec.SECTION_KEY_HEADER,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
          UsageMessageSpec.SECTION_KEY_DESCRIPTION,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
          UsageMessageSpec.SECTION_KEY_SYNOPSIS,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_OPTION_LIST,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
          UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST,
          UsageMessageSpec.SECTION_KEY_FOOTER);

  private static final int WIDEST = 100;

  /** The command that asks all others for their options. */
  private static final String COMPLETION = "completion";

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  private SelonCommand() {}

  /** Runs {@code arguments} on {@code terminal} and returns the exit code. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new SelonCommand());
    Map<String, Supplier<?>> commands = commands(terminal);
    String first = arguments.length == 0 ? "" : arguments[0];
    if (commands.containsKey(first) && !first.equals(COMPLETION)) {
      line.addSubcommand(commands.get(first).get()); // all would take a quarter of the start
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
      CommandLine helpCommand = new CommandLine(new CommandLine.HelpCommand());
      helpCommand.getCommandSpec().usageMessage().header("Show the help of a command.");
      line.addSubcommand(helpCommand);
    }
    line.setOut(
        new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
    line.setErr(terminal.err());
    line.setColorScheme(
        Help.defaultColorScheme(terminal.outColour() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.min(terminal.width(), WIDEST));
    line.setHelpSectionKeys(HELP_ORDER);
    Talk talk = new Talk(terminal, false, false);
    line.setParameterExceptionHandler(new UsageErrors(talk));
    line.setExecutionExceptionHandler(
        (error, command, parsed) -> {
          talk.error("", "stopped by an error of its own: " + error + "; please report it");
          return ExitCode.FAILED;
        });
    return line.execute(arguments);
  }

  /** The commands by name, in the order of the help. */
  private static Map<String, Supplier<?>> commands(Terminal terminal) {
    Map<String, Supplier<?>> commands = new LinkedHashMap<>();
    commands.put("read", () -> new ReadCommand(terminal));
    commands.put("explain", () -> new ExplainCommand(terminal));
    commands.put("ingest", () -> new IngestCommand(terminal));
    commands.put("search", () -> new SearchCommand(terminal));
    commands.put("show", () -> new ShowCommand(terminal));
    commands.put("speakers", () -> new SpeakersCommand(terminal));
    commands.put("contacts", () -> new ContactsCommand(terminal));
    commands.put("export", () -> new ExportCommand(terminal));
    commands.put("serve", () -> new ServeCommand(terminal));
    commands.put("status", () -> new StatusCommand(terminal));
    commands.put("verify", () -> new VerifyCommand(terminal));
    commands.put("backup", () -> new BackupCommand(terminal));
    commands.put("forget", () -> new ForgetCommand(terminal));
    commands.put("reanalyse", () -> new ReanalyseCommand(terminal));
    commands.put(COMPLETION, CompletionCommand::new);
    return commands;
  }

  /** Without a command there is nothing to do: shows what there is. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version that the build wrote down. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream in = SelonCommand.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"selon " + properties.getProperty("version")};
    }
  }
}
