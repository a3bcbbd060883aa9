package org.selon.engine.morph;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the tags of a dictionary mean. */
public enum TagSet {
  /** {@code V ind pres 3 sK}, as LanguageTool's French dictionary writes it, a frequency last. */
  FRENCH {
    @Override
    Optional<Reading> reading(String tag) {
      return tag.isEmpty() ? Optional.empty() : french(tag.substring(0, tag.length() - 1));
    }
  },
  /** {@code VBD}, the tags of the Penn Treebank. */
  PENN {
    @Override
    Optional<Reading> reading(String tag) {
      return penn(tag);
    }
  };

  /** The reading of a tag without its lemma, empty for a tag that tells nothing of use. */
  abstract Optional<Reading> reading(String tag);

  private static Optional<Reading> french(String tag) {
    List<String> parts = List.of(tag.strip().split(" "));
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    agreement(parts, features);
    Pos pos =
        switch (parts.get(0)) {
          case "V" -> parts.contains("etre") || parts.contains("avoir") ? Pos.AUX : Pos.VERB;
          case "N" -> Pos.NOUN;
          case "Z" -> Pos.PROPN;
          case "J" -> Pos.ADJ;
          case "A" -> Pos.ADV;
          case "D" -> Pos.DET;
          case "R" -> Pos.PRON;
          case "P", "P+D" -> Pos.ADP;
          case "C" -> parts.contains("sub") ? Pos.SCONJ : Pos.CCONJ;
          case "K" -> Pos.NUM;
          case "I" -> Pos.INTJ;
          default -> Pos.X;
        };
    if (pos == Pos.VERB || pos == Pos.AUX) {
      features.add(verbForm(parts));
      if (parts.contains("futu")) {
        features.add(Feature.FUTURE);
      } else if (parts.contains("con")) {
        features.add(Feature.CONDITIONAL);
      }
    }
    return pos == Pos.X ? Optional.empty() : Optional.of(new Reading("", pos, features));
  }

  private static Feature verbForm(List<String> parts) {
    if (parts.contains("inf")) {
      return Feature.INFINITIVE;
    }
    if (parts.contains("ppr")) {
      return Feature.PRESENT_PARTICIPLE;
    }
    return parts.contains("ppa") ? Feature.PAST_PARTICIPLE : Feature.FINITE;
  }

  private static void agreement(List<String> parts, Set<Feature> features) {
    for (String part : parts) {
      switch (part) {
        case "m" -> features.add(Feature.MASCULINE);
        case "f" -> features.add(Feature.FEMININE);
        case "s" -> features.add(Feature.SINGULAR);
        case "p" -> features.add(Feature.PLURAL);
        default -> {
          // the rest of a tag tells nothing of agreement
        }
      }
    }
  }

  private static Optional<Reading> penn(String tag) {
    return switch (tag) {
      case "VB" -> read(Pos.VERB, Feature.INFINITIVE);
      case "VBP" -> read(Pos.VERB, Feature.FINITE, Feature.PLURAL);
      case "VBZ" -> read(Pos.VERB, Feature.FINITE, Feature.SINGULAR);
      case "VBD" -> read(Pos.VERB, Feature.FINITE);
      case "VBN" -> read(Pos.VERB, Feature.PAST_PARTICIPLE);
      case "VBG" -> read(Pos.VERB, Feature.PRESENT_PARTICIPLE);
      case "MD" -> read(Pos.AUX, Feature.FINITE);
      case "NN", "NN:U", "NN:UN" -> read(Pos.NOUN, Feature.SINGULAR);
      case "NNS" -> read(Pos.NOUN, Feature.PLURAL);
      case "NNP" -> read(Pos.PROPN, Feature.SINGULAR);
      case "NNPS" -> read(Pos.PROPN, Feature.PLURAL);
      case "JJ", "JJR", "JJS" -> read(Pos.ADJ);
      case "RB", "RBR", "RBS" -> read(Pos.ADV);
      case "IN" -> read(Pos.ADP);
      case "DT" -> read(Pos.DET);
      case "CC" -> read(Pos.CCONJ);
      case "CD" -> read(Pos.NUM);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> read(Pos pos, Feature... features) {
    return Optional.of(new Reading("", pos, Set.of(features)));
  }
}
