package org.selon.engine.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.selon.engine.actor.Ranking.Ranked;
import org.selon.engine.actor.Spot.Standing;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.lexicon.Resource;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Span;

/**
 * Ranks those whom a pronoun, a short name or a description could mean: a log-linear model over
 * {@link Trait}s whose weights stand in {@code lang/antecedents.txt}.
 *
 * <p>The share of a candidate is the exponential of the sum of the weights of its traits, divided
 * by that of all candidates. Thread-safe.
 */
final class Antecedents {

  /** How many sentences back a voice is looked for. */
  static final int REACH = 5;

  private static final int OFTEN = 3;

  private static final Map<Weights, Map<Trait, Double>> WEIGHTS =
      Map.of(Weights.LEARNT, load(Weights.LEARNT), Weights.START, load(Weights.START));

  private final Map<Trait, Double> weights;

  Antecedents(Weights which) {
    this.weights = WEIGHTS.get(which);
  }

  /** The candidates at a place before which each was mentioned. */
  Ranking rank(
      Collection<Cast> candidates,
      Spot place,
      List<Span> content,
      BiConsumer<Cast, Set<Trait>> fit) {
    int spoken = candidates.stream().mapToInt(c -> c.lastSpoken(place)).max().orElse(-1);
    int most = candidates.stream().mapToInt(Cast::mentioned).max().orElse(0);
    List<Ranked> weighed = new ArrayList<>();
    for (Cast cast : candidates) {
      List<Note> notes = cast.notesBefore(place, REACH);
      if (!notes.isEmpty()) {
        Set<Trait> traits = traits(notes, place, content);
        add(traits, Trait.LAST_SPEAKER, spoken >= 0 && cast.lastSpoken(place) == spoken);
        add(traits, Trait.FOREMOST, most >= OFTEN && cast.mentioned() == most);
        add(traits, Trait.NAMED, cast.isNamed());
        fit.accept(cast, traits);
        weighed.add(new Ranked(cast, Math.exp(weight(traits)), traits));
      }
    }
    double nobody = Math.exp(weights.get(Trait.NOBODY));
    double sum = weighed.stream().mapToDouble(Ranked::share).sum() + nobody;
    return new Ranking(
        weighed.stream()
            .map(r -> new Ranked(r.cast(), r.share() / sum, r.traits()))
            .sorted(Comparator.comparingDouble((Ranked r) -> -r.share()))
            .toList(),
        nobody / sum);
  }

  /** What the mentions of a voice, the last first, tell of how much it is in mind. */
  private static Set<Trait> traits(List<Note> notes, Spot place, List<Span> content) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    int sentence = notes.get(0).sentence();
    List<Note> last = notes.stream().filter(n -> n.sentence() == sentence).toList();
    traits.add(back(place.sentence() - sentence));
    if (last.stream().anyMatch(Note::leading)) {
      traits.add(Trait.LEADING);
    } else if (last.stream().anyMatch(Note::isActing)) {
      traits.add(Trait.SUBJECT);
    } else {
      boolean object = last.stream().anyMatch(n -> n.standing() == Standing.OBJECT);
      traits.add(object ? Trait.OBJECT : Trait.OBLIQUE);
    }
    add(traits, Trait.SPEAKING, last.stream().anyMatch(Note::speaking));
    boolean own =
        last.stream().allMatch(n -> content.stream().anyMatch(c -> c.contains(n.offset())));
    add(traits, Trait.OWN_WORDS, own);
    add(traits, Trait.TOLD, !own && last.stream().allMatch(Note::told));
    add(traits, Trait.REPEATED, notes.size() >= OFTEN);
    add(
        traits,
        Trait.SAME_PARAGRAPH,
        notes.stream().anyMatch(n -> n.paragraph() == place.paragraph()));
    return traits;
  }

  private static Trait back(int sentences) {
    return switch (sentences) {
      case 0 -> Trait.HERE;
      case 1 -> Trait.BACK_1;
      case 2 -> Trait.BACK_2;
      default -> Trait.BACK_3;
    };
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private double weight(Set<Trait> traits) {
    return traits.stream().mapToDouble(weights::get).sum();
  }

  private static Map<Trait, Double> load(Weights which) {
    Resource resource = Resource.of("lang/antecedents.txt");
    Map<Trait, Double> weights = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      weights.put(trait, 0.0);
    }
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        String[] fields = line.text().split("\\s*\\|\\s*");
        Trait trait =
            List.of(Trait.values()).stream()
                .filter(t -> t.key().equals(fields[0]))
                .findFirst()
                .orElseThrow(() -> resource.error(line, "unknown trait " + fields[0]));
        if (fields.length != 4) {
          throw resource.error(line, "expected trait | weight | start | choices");
        }
        weights.put(trait, Double.parseDouble(fields[which.field()]));
      }
    }
    return weights;
  }

  /** What a voice's sort and gender tell where a person is looked for. */
  static void addSort(Set<Trait> traits, Cast cast, Spot place) {
    boolean open = cast.gender() == Gender.UNKNOWN && place.mention().gender() != Gender.UNKNOWN;
    add(traits, Trait.GENDER_OPEN, open);
    boolean body = cast.kind() == ActorKind.ORGANIZATION;
    add(traits, Trait.BODY, body);
    add(traits, Trait.IDLE, body && !cast.acts());
    add(traits, Trait.THING, cast.kind() == ActorKind.DOCUMENT || !body && !cast.isHuman());
    add(traits, Trait.DOUBTFUL_PERSON, cast.isDoubtfulPerson());
  }
}
