package org.selon.cli;

import java.util.List;
import java.util.Optional;
import org.selon.archive.Filter;
import org.selon.archive.SourceKind;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which statements count. */
class FilterOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Words of the speaker's name; case and accents do not count.")
  private String speaker;

  @Option(
      names = "--source-kind",
      paramLabel = "KIND",
      converter = ConstantOption.OfSourceKind.class,
      completionCandidates = ConstantOption.OfSourceKind.class,
      description = "One of ${COMPLETION-CANDIDATES}; may be given several times.")
  private List<SourceKind> sourceKinds = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      defaultValue = "",
      description = "Words of the outlet's name.")
  private String outlet;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      converter = ConstantOption.OfStance.class,
      completionCandidates = ConstantOption.OfStance.class,
      description = "One of ${COMPLETION-CANDIDATES}; may be given several times.")
  private List<Stance> stances = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = ConstantOption.OfType.class,
      completionCandidates = ConstantOption.OfType.class,
      description = "One of ${COMPLETION-CANDIDATES}; may be given several times.")
  private List<AttributionType> types = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Leave out what is earlier than 2023, 2023-07 or 2023-07-14.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Leave out what is later.")
  private String to;

  @Option(
      names = "--said",
      description = "Let --from and --to be about when it was said, not when it was published.")
  private boolean said;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "LANGUAGE",
      defaultValue = "",
      description = "Only articles in fr or en.")
  private String language;

  /**
   * The filter that was asked for.
   *
   * @throws ParameterException if it makes no sense
   */
  final Filter filter() {
    try {
      return new Filter(speaker, sourceKinds, outlet, stances, types, languages(), from, to, said);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "option --from or --to: " + e.getMessage());
    }
  }

  private List<Language> languages() {
    if (language.isEmpty()) {
      return List.of();
    }
    Optional<Language> known = Language.of(language);
    if (known.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "option --language: " + UsageErrors.noSuchValue(language, List.of("fr", "en")));
    }
    return List.of(known.get());
  }
}
