package org.selon.archive;

import java.util.List;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Language;

/**
 * Which statements count. What is empty does not narrow.
 *
 * <pre>{@code
 * Filter denials = Filter.NONE.withSpeaker("marchand").withStances(List.of(Stance.DENIES));
 * }</pre>
 *
 * @param speaker words that the speaker's name has, whatever their case and accents; or the whole
 *     name behind an equals sign
 * @param sourceKinds one of these
 * @param outlet words that the outlet's name has; or the whole name behind an equals sign
 * @param stances one of these
 * @param types one of these
 * @param languages one of these
 * @param from a date in EDTF; what is certainly earlier is left out
 * @param to a date in EDTF; what is certainly later is left out
 * @param bySaid whether the two dates are about when it was said rather than when published
 * @param relayed whether only what came through somebody else counts
 */
public record Filter(
    String speaker,
    List<SourceKind> sourceKinds,
    String outlet,
    List<Stance> stances,
    List<AttributionType> types,
    List<Language> languages,
    String from,
    String to,
    boolean bySaid,
    boolean relayed) {

  /** Everything. */
  public static final Filter NONE =
      new Filter("", List.of(), "", List.of(), List.of(), List.of(), "", "", false);

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if {@code from} or {@code to} is neither empty nor a date
   */
  public Filter {
    sourceKinds = List.copyOf(sourceKinds);
    stances = List.copyOf(stances);
    types = List.copyOf(types);
    languages = List.copyOf(languages);
    for (String date : List.of(from, to)) {
      if (!date.isEmpty() && Days.of(date).isEmpty()) {
        throw new IllegalArgumentException(
            "not a date: " + date + " (give 2023, 2023-07 or 2023-07-14)");
      }
    }
  }

  /** A filter that lets through what came directly, too. */
  public Filter(
      String speaker,
      List<SourceKind> sourceKinds,
      String outlet,
      List<Stance> stances,
      List<AttributionType> types,
      List<Language> languages,
      String from,
      String to,
      boolean bySaid) {
    this(speaker, sourceKinds, outlet, stances, types, languages, from, to, bySaid, false);
  }

  /** The same for another speaker. */
  public Filter withSpeaker(String words) {
    return new Filter(
        words, sourceKinds, outlet, stances, types, languages, from, to, bySaid, relayed);
  }

  /** The same for other stances. */
  public Filter withStances(List<Stance> others) {
    return new Filter(
        speaker, sourceKinds, outlet, others, types, languages, from, to, bySaid, relayed);
  }

  /** The same for other languages. */
  public Filter withLanguages(List<Language> others) {
    return new Filter(
        speaker, sourceKinds, outlet, stances, types, others, from, to, bySaid, relayed);
  }

  /** The same for another stretch of time. */
  public Filter withDates(String first, String last, boolean ofTheWords) {
    return new Filter(
        speaker, sourceKinds, outlet, stances, types, languages, first, last, ofTheWords, relayed);
  }

  /** The same with only what came through somebody else. */
  public Filter onlyRelayed() {
    return new Filter(
        speaker, sourceKinds, outlet, stances, types, languages, from, to, bySaid, true);
  }
}
