package org.selon.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.selon.archive.Archive;
import org.selon.archive.ArticleHead;
import org.selon.archive.Copy;
import org.selon.engine.analysis.Analysis;
import org.selon.export.AnalysisWriter;
import org.selon.export.Format;
import org.selon.export.WriterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code selon show}: one article, statement, actor or event. */
@Command(
    name = "show",
    header = "Show an article of an archive, or a statement, an actor, an event of it.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon show 5f0c --archive press.selon",
      "      the article whose id begins so, its other versions, its copies",
      "  selon show 5f0c/s120 --archive press.selon",
      "      a statement, its chain, the paragraph that it stands in",
      "  selon show 5f0c --format html -a press.selon > article.html",
      "      a page for a browser",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon show [OPTION]… ID[/PART] --archive ARCHIVE",
    parameterListHeading = "%nArguments:%n",
    optionListHeading = "%nOptions:%n")
final class ShowCommand extends ArchiveCommand {

  @Parameters(
      paramLabel = "ID[/PART]",
      hideParamSyntax = true,
      arity = "1",
      description = {
        "The id of an article, or as much of its beginning as no other has.",
        "Then, behind a slash, the id of a statement (s120), an actor (a1) or an event (e120).",
      })
  private String id;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class,
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; text if not given. Parts are text.")
  private Format format;

  ShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    int slash = id.indexOf('/');
    Analysis analysis;
    try {
      String article = ArticleChoice.of(archive, slash < 0 ? id : id.substring(0, slash));
      analysis = archive.analysis(article).orElseThrow();
    } catch (IllegalArgumentException e) {
      talk.error("", e.getMessage());
      return ExitCode.FAILED;
    }
    if (slash < 0) {
      article(archive, analysis, out);
      return ExitCode.DONE;
    }
    if (format != Format.TEXT) {
      throw usage("option --format: a part of an article is shown as text; leave it out");
    }
    String part = id.substring(slash + 1);
    if (!new PartSheet(analysis, out, terminal().width()).write(part)) {
      talk.error("", "there is no " + part + " in this article; \"selon show\" of it has its ids");
      return ExitCode.FAILED;
    }
    return ExitCode.DONE;
  }

  private void article(Archive archive, Analysis analysis, Printout out) throws IOException {
    String article = analysis.document().id();
    WriterOptions options =
        WriterOptions.standard().withWidth(terminal().width()).withColour(out.colour());
    AnalysisWriter writer = format.writer(options);
    writer.start(out);
    writer.write(analysis, out);
    if (format != Format.TEXT) {
      return;
    }
    List<ArticleHead> versions = archive.versions(article);
    for (ArticleHead each : versions) {
      if (each.id().equals(article)) {
        out.line(out.dim(origin(each)));
      }
    }
    if (versions.size() > 1) {
      out.line("");
      out.line(out.bold("Versions from this address"));
      for (ArticleHead each : versions) {
        out.line("  " + (each.id().equals(article) ? "> " : "  ") + head(each));
      }
    }
    List<Copy> copies = archive.copies(article);
    if (!copies.isEmpty()) {
      out.line("");
      out.line(out.bold("Articles with the same words"));
      for (Copy each : copies) {
        out.line("    " + Math.round(each.shared() * 100) + " % shared · " + head(each.article()));
      }
    }
  }

  /** What the page above does not tell: its id, who signs and supplies it, its address. */
  private static String origin(ArticleHead head) {
    return "id " + joined(List.of(head.id(), head.author(), head.agency(), head.uri()));
  }

  private static String head(ArticleHead head) {
    return joined(
        List.of(
            head.id(),
            head.published(),
            head.outlet(),
            head.author(),
            head.agency(),
            head.title()));
  }

  private static String joined(List<String> parts) {
    return parts.stream()
        .filter(each -> !each.isEmpty())
        .map(Printout::printable)
        .collect(Collectors.joining(" · "));
  }
}
