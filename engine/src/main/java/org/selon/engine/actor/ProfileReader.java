package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.selon.engine.actor.CastReader.Meaning;
import org.selon.engine.lexicon.NameLexicon;
import org.selon.engine.lexicon.NounLexicon;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.WordClass;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.mention.Mention;

/**
 * Reads what an article tells of each voice beside its name: roles, count, reason for anonymity.
 *
 * <p>Immutable; thread-safe.
 */
public final class ProfileReader {

  /** What is told of one voice. */
  record Profile(List<Role> roles, Optional<Count> count, Optional<Anonymity> anonymity) {

    static final Profile NONE = new Profile(List.of(), Optional.empty(), Optional.empty());

    Profile {
      roles = List.copyOf(roles);
    }
  }

  private final NounLexicon nouns;
  private final RoleReader roles;
  private final CountReader counts;
  private final AnonymityReader anonymity;

  private ProfileReader(
      NounLexicon nouns, RoleReader roles, CountReader counts, AnonymityReader anonymity) {
    this.nouns = nouns;
    this.roles = roles;
    this.counts = counts;
    this.anonymity = anonymity;
  }

  /**
   * Loads what a language tells roles, counts and reasons by.
   *
   * @param headLast whether the last noun of a row of nouns is the head, as in English
   * @throws IllegalStateException if an entry of the resources cannot be read, with its line
   */
  public static ProfileReader load(
      String language, NounLexicon nouns, NameLexicon names, boolean headLast) {
    return new ProfileReader(
        nouns,
        new RoleReader(TermLexicon.load(language, "roles"), nouns, names, headLast),
        new CountReader(TermLexicon.load(language, "counts"), nouns),
        new AnonymityReader(TermLexicon.load(language, "anonymity")));
  }

  /**
   * The profiles of all voices.
   *
   * @param meanings the mentions in text order, with the voice that each means
   * @param owners whom the possessive at a word of a mention means
   */
  Map<Cast, Profile> read(
      List<Meaning> meanings, String text, BiFunction<Spot, Integer, Optional<Cast>> owners) {
    Map<Cast, List<Spot>> spots = new IdentityHashMap<>();
    List<List<Meaning>> places = new ArrayList<>();
    for (Meaning meaning : meanings) {
      spots.computeIfAbsent(meaning.cast(), c -> new ArrayList<>()).add(meaning.spot());
      boolean same =
          !places.isEmpty() && last(places).get(0).spot().passage() == meaning.spot().passage();
      if (!same) {
        places.add(new ArrayList<>());
      }
      last(places).add(meaning);
    }
    Map<Cast, Anonymity> reasons = new IdentityHashMap<>();
    for (List<Meaning> here : places) {
      List<Meaning> unnamed =
          here.stream().filter(m -> isUnnamed(m.cast()) && isPeople(m.spot())).toList();
      anonymity.read(here.get(0).spot().passage(), unnamed, text).forEach(reasons::putIfAbsent);
    }
    Map<Cast, Profile> profiles = new IdentityHashMap<>();
    spots.forEach((c, s) -> profiles.put(c, profile(c, s, reasons, text, owners)));
    return profiles;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private boolean isPeople(Spot spot) {
    return spot.form() == Mention.Form.PRONOUN
        || spot.first().is(WordClass.INDEFINITE_ARTICLE)
        || nouns
            .kind(RoleParser.lemma(nouns, spot.head()))
            .filter(k -> k == NounLexicon.Kind.PERSON || k == NounLexicon.Kind.UNNAMED)
            .isPresent();
  }

  private static boolean isUnnamed(Cast cast) {
    return cast.kind() == ActorKind.UNNAMED && cast.members().isEmpty();
  }

  private Profile profile(
      Cast cast,
      List<Spot> spots,
      Map<Cast, Anonymity> reasons,
      String text,
      BiFunction<Spot, Integer, Optional<Cast>> owners) {
    List<Role> told = new ArrayList<>();
    Optional<Count> count = Optional.empty();
    boolean people = cast.kind() == ActorKind.PERSON || isUnnamed(cast);
    for (Spot spot : spots) {
      boolean own = cast.isNamed() || spot.form() == Mention.Form.DESCRIPTION;
      if (people && own) {
        roles.read(spot, text).forEach(r -> add(told, owned(cast, spot, r, owners)));
      }
      if (isUnnamed(cast) && count.isEmpty()) {
        count = counts.read(spot);
      }
    }
    return new Profile(told, count, Optional.ofNullable(reasons.get(cast)));
  }

  /** The role, of whom its possessive means: <i>her spokesman</i>. */
  private static Role owned(
      Cast cast,
      Spot spot,
      RoleParser.Parsed parsed,
      BiFunction<Spot, Integer, Optional<Cast>> owners) {
    if (parsed.owner() < 0 || !parsed.role().of().isEmpty()) {
      return parsed.role();
    }
    return owners
        .apply(spot, parsed.owner())
        .filter(owner -> owner != cast)
        .map(owner -> parsed.of(owner.name()))
        .orElse(parsed.role());
  }

  /** Adds a role unless one is known already that says as much. */
  private static void add(List<Role> roles, Role role) {
    if (roles.stream().noneMatch(r -> covers(r, role))) {
      roles.removeIf(r -> covers(role, r) && role.status() == r.status());
      roles.add(role);
    }
  }

  private static boolean covers(Role known, Role role) {
    List<String> all = NameForm.of(known.title() + " " + known.of()).words();
    boolean status = role.status() == known.status() || role.status() == Role.Status.CURRENT;
    return status && all.containsAll(NameForm.of(role.title() + " " + role.of()).words());
  }
}
