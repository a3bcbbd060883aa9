package org.selon.cli;

import org.selon.ingest.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user can tell of an article before it is read: its language and its date. */
final class ArticleOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANGUAGE",
      converter = LanguageOption.class,
      completionCandidates = LanguageOption.class,
      defaultValue = "auto",
      description = "One of ${COMPLETION-CANDIDATES}; auto, from the text, if not given.")
  private ReadOptions language;

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      defaultValue = "",
      description =
          "When it was published: 2023, 2023-07, 2023-07-14; otherwise as it says itself.")
  private String published;

  /**
   * How to read the article.
   *
   * @throws ParameterException if the date is none
   */
  ReadOptions options() {
    try {
      return language.published(published);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "option --published: " + e.getMessage());
    }
  }
}
