package org.selon.engine.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.Word;

/**
 * Says whom a noun for a person takes up.
 *
 * <pre>{@code
 * "Son gardien, Ivo Palu, dément. Selon le joueur, …"   le joueur → Ivo Palu
 * }</pre>
 */
final class PersonNouns {

  private final CastBook book;
  private final CastPicker picker;
  private final NounLexicon nouns;

  PersonNouns(CastBook book, NounLexicon nouns) {
    this.book = book;
    this.picker = new CastPicker(book);
    this.nouns = nouns;
  }

  /** The one before the court, else the only one of the sentence before, else the one in mind. */
  Optional<Cast> at(Spot spot, RoleForm role) {
    if (spot.head().lemmaIs(WordClass.ACCUSED)) {
      List<Cast> charged =
          book.all().stream()
              .filter(c -> c.isCharged() && DescriptionResolver.agrees(c, spot))
              .toList();
      if (charged.size() == 1) {
        return Optional.of(charged.get(0));
      }
    }
    if (!isGeneralPerson(spot)) {
      boolean unlisted = !spot.mention().voice() && spot.head().pos() == Pos.NOUN;
      return unlisted || isNew(spot)
          ? onlyOne(spot).filter(c -> isForemost(c, spot))
          : Optional.empty();
    }
    Predicate<Cast> sure = c -> isPerson(c) && (role.isBare() || !CastPicker.clashes(c, spot));
    return alike(spot, role)
        .or(() -> onlyOne(spot))
        .or(() -> picker.clear(picker.near(spot, sure), spot))
        .or(() -> lonely(spot))
        .or(() -> likely(spot))
        .or(() -> spot.head().lemmaIs(WordClass.GENERAL_PERSON) ? unnamed(spot) : Optional.empty());
  }

  /**
   * The only one near who is called by the same noun and nothing more: <i>Senator Ada Roy … the
   * Ohio senator</i>.
   */
  private Optional<Cast> alike(Spot spot, RoleForm role) {
    boolean placed = !role.isBare() && !spot.head().lemmaIs(WordClass.OFFICE);
    Predicate<Cast> same =
        c ->
            isPerson(c)
                && !CastPicker.clashes(c, spot)
                && c.roles().stream().anyMatch(r -> r.isBare() && r.covers(bare(role)));
    return placed ? CastPicker.only(picker.near(spot, same)) : Optional.empty();
  }

  private static RoleForm bare(RoleForm role) {
    return new RoleForm(role.head(), Set.of(), Set.of());
  }

  /** Whether somebody was the subject or the speaker of the last sentence that tells of him. */
  private static boolean isForemost(Cast cast, Spot spot) {
    return cast.notesBefore(spot, 1).stream().anyMatch(n -> n.leading() || n.speaking());
  }

  private static boolean isNew(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      if (spot.passage().word(i).lemmaIs(WordClass.NEW)) {
        return true;
      }
    }
    return false;
  }

  /** The only one described shortly before who has no name: <i>son mari … l’homme</i>. */
  private Optional<Cast> unnamed(Spot spot) {
    Predicate<Cast> sure =
        c ->
            !c.isNamed()
                && c.kind() == ActorKind.UNNAMED
                && c.isHuman()
                && c.gender() == spot.mention().gender()
                && c.members().isEmpty()
                && !c.isGroup();
    return CastPicker.only(picker.near(spot, sure.and(c -> !c.notesBefore(spot, 2).isEmpty())));
  }

  /**
   * The only one just named, whom nothing but capitals makes a person, for a noun of either sex.
   */
  private Optional<Cast> likely(Spot spot) {
    if (spot.mention().gender() != Gender.UNKNOWN) {
      return Optional.empty();
    }
    return CastPicker.only(
        picker.near(
            spot,
            c ->
                c.kind() == ActorKind.PERSON
                    && c.isNamed()
                    && c.form().words().size() > 1
                    && !c.notesBefore(spot, 1).isEmpty()));
  }

  /** The only person named in this sentence before or in the one before. */
  Optional<Cast> onlyOne(Spot spot) {
    List<Cast> close =
        picker.near(
            spot, c -> (isPerson(c) || isHeard(c, spot)) && !c.notesBefore(spot, 1).isEmpty());
    List<Cast> sure = close.stream().filter(c -> !CastPicker.clashes(c, spot)).toList();
    return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
  }

  /**
   * The one just told of whom a whole description calls by what he is known for: <i>l’auteur de La
   * Pluie</i>, <i>l’ancienne ministre des Ports</i>.
   */
  Optional<Cast> inOtherWords(Spot spot) {
    boolean one = spot.mention().kind() == ActorKind.UNNAMED && !spot.mention().plural();
    boolean trade =
        spot.head().lemmaIs(WordClass.GENERAL_PERSON) && !spot.head().lemmaIs(WordClass.OFFICE);
    boolean known = isFormer(spot) || trade && names(spot);
    return one && known ? onlyOne(spot).filter(c -> isForemost(c, spot)) : Optional.empty();
  }

  /** Whether a capital stands behind the head of a description. */
  private static boolean names(Spot spot) {
    for (int i = spot.mention().head() + 1; i <= spot.mention().last(); i++) {
      if (spot.passage().word(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormer(Spot spot) {
    for (int i = spot.mention().first(); i < spot.mention().head(); i++) {
      if (spot.passage().word(i).lemmaIs(WordClass.FORMER)) {
        return true;
      }
    }
    return false;
  }

  /** The only person named so far, however long ago. */
  private Optional<Cast> lonely(Spot spot) {
    List<Cast> named =
        book.all().stream().filter(c -> isPerson(c) && c.lastBefore(spot) >= 0).toList();
    return named.size() == 1
            && DescriptionResolver.agrees(named.get(0), spot)
            && !CastPicker.clashes(named.get(0), spot)
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  /**
   * The one who has just been heard for the first time, of whom nothing was told yet: <i>« Non »,
   * dit Ivo Palu. Le maire ajoute que …</i>.
   */
  Optional<Cast> newcomer(Spot spot) {
    boolean office =
        nouns.kind(spot.head().lemma()).filter(k -> k == NounLexicon.Kind.PERSON).isPresent();
    if (!office || !spot.leading() || spot.mention().plural() || spot.isQuoted()) {
      return Optional.empty();
    }
    return onlyOne(spot)
        .filter(c -> c.roles().isEmpty() && c.lastSpoken(spot) == c.lastBefore(spot))
        .filter(c -> c.notesBefore(spot, Antecedents.REACH).size() == 1);
  }

  /** Whether one person is described: <i>cette habitante du quai</i>. */
  static boolean isPersonal(Spot spot) {
    return spot.mention().kind() == ActorKind.UNNAMED
        && spot.mention().voice()
        && !spot.mention().plural();
  }

  private boolean isGeneralPerson(Spot spot) {
    Word head = spot.head();
    boolean person =
        nouns
            .kind(RoleParser.lemma(nouns, head))
            .filter(k -> k == NounLexicon.Kind.PERSON)
            .isPresent();
    return isFormer(spot)
        || person && !head.lemmaIs(WordClass.OFFICE)
        || head.lemmaIs(WordClass.GENERAL_PERSON)
        || head.lemmaIs(WordClass.TRADE)
        || head.lemmaIs(WordClass.DEMONYM) && head.isCapitalised();
  }

  /** Whether a name of two words or more has just spoken, as people do. */
  private static boolean isHeard(Cast cast, Spot spot) {
    return cast.isDoubtfulPerson()
        && cast.form().words().size() > 1
        && cast.notesBefore(spot, 1).stream().anyMatch(n -> n.speaking() && !n.told());
  }

  static boolean isPerson(Cast cast) {
    return cast.kind() == ActorKind.PERSON && cast.isNamed() && !cast.isDoubtfulPerson();
  }
}
