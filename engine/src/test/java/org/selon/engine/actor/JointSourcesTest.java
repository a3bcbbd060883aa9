package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.selon.engine.actor.Scenes.assertEnglish;
import static org.selon.engine.actor.Scenes.assertFrench;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Analysis;

/** Sources who speak jointly. */
class JointSourcesTest {

  @Test
  void jointSourceHasItsMembers() {
    Analysis analysis = Scenes.english("Cora Lind and Hugo Pell said the quay would close.");
    assertEquals(List.of("Cora Lind and Hugo Pell"), Scenes.speakers(analysis));
    String speaker = analysis.statements().get(0).speaker();
    Actor joint =
        analysis.actors().stream().filter(a -> a.id().equals(speaker)).findFirst().orElseThrow();
    List<String> members =
        analysis.actors().stream()
            .filter(a -> joint.members().contains(a.id()))
            .map(Actor::name)
            .toList();
    assertEquals(List.of("Cora Lind", "Hugo Pell"), members);
  }

  @Test
  void joinsThoseOfARowAndWithAppositions() {
    assertFrench(
        "« Le quai penche », disent Odile Varenne, grutière, et Alban Roche, docker au port.",
        "Odile Varenne et Alban Roche");
    assertFrench(
        "« Le quai penche », disent Odile Varenne, Ivo Palu et Alban Roche.",
        "Odile Varenne, Ivo Palu et Alban Roche");
    assertFrench(
        "Le quai fermera, ont annoncé les dockers et la capitainerie.",
        "les dockers et la capitainerie");
  }

  @Test
  void pluralPronounTakesUpBoth() {
    assertFrench(
        "Odile Varenne et Alban Roche ont déclaré que le quai fermerait."
            + " Ils ont ajouté que le port vivrait.",
        "Odile Varenne et Alban Roche",
        "Odile Varenne et Alban Roche");
  }

  @Test
  void peopleNamedTogetherAreMeantTogether() {
    assertEnglish(
        "Clara Lind and Peter Pell met on Monday. They said the quay would close.",
        "Clara Lind and Peter Pell");
  }
}
