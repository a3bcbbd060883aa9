package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.selon.engine.actor.Count.Precision;
import org.selon.engine.actor.Role.Status;
import org.selon.engine.analysis.Analysis;

/** What an article tells of a voice beside its name. */
class ProfilesTest {

  private static Actor actor(Analysis analysis, String name) {
    return analysis.actors().stream()
        .filter(a -> a.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + analysis.actors()));
  }

  @Test
  void joinedRolesKeepTheirOwnStatus() {
    Analysis analysis =
        Scenes.french(
            "Étienne Vasseur, ancien pilote kardanien et président sortant du conseil des pêches,"
                + " a dit que la digue tiendrait.");
    assertEquals(
        List.of(
            new Role("pilote kardanien", "", Status.FORMER),
            new Role("président", "conseil des pêches", Status.OUTGOING)),
        actor(analysis, "Étienne Vasseur").roles());
  }

  @Test
  void theLastNameAfterTheTitleIsWhatItIsOf() {
    Analysis analysis =
        Scenes.french(
            "Le porte-parole de la sécurité civile de la Région Lorne, Hugo Pelletan, a dit que la"
                + " digue tiendrait.");
    assertEquals(
        List.of(new Role("porte-parole de la sécurité civile", "Région Lorne", Status.CURRENT)),
        actor(analysis, "Hugo Pelletan").roles());
  }

  @Test
  void possessorIsWhatTheRoleIsOf() {
    Analysis analysis =
        Scenes.english(
            "The institute's former chief engineer, Tessa Brandt, said the valve was shut.");
    assertEquals(
        List.of(new Role("chief engineer", "institute", Status.FORMER)),
        actor(analysis, "Tessa Brandt").roles());
  }

  @Test
  void possessiveTellsWhatTheRoleIsOf() {
    Analysis analysis =
        Scenes.english(
            "The Dockers' Union said on Monday that the quay was unsafe. “We will walk out,” said"
                + " its harbour secretary, Tessa Brandt. Her deputy, Ivo Hale, said no.");
    assertEquals(
        List.of(new Role("harbour secretary", "Dockers' Union", Status.CURRENT)),
        actor(analysis, "Tessa Brandt").roles());
    assertEquals(
        List.of(new Role("deputy", "Tessa Brandt", Status.CURRENT)),
        actor(analysis, "Ivo Hale").roles());
  }

  @Test
  void aBodysNameMayHoldAPrepositionAndAPossessive() {
    Analysis analysis =
        Scenes.english("A spokesman for the Department for Ports, Ivo Hale, said the crane fell.");
    assertEquals(
        List.of(new Role("spokesman", "Department for Ports", Status.CURRENT)),
        actor(analysis, "Ivo Hale").roles());
  }

  @Test
  void whoMeetsAnOfficerIsNone() {
    Analysis analysis =
        Scenes.english(
            "Kardex's chairman, Ivo Hale, met Vire's finance director, Tessa Brandt, on Monday, the"
                + " port said.");
    assertEquals(
        List.of(new Role("chairman", "Kardex", Status.CURRENT)),
        actor(analysis, "Ivo Hale").roles());
  }

  @Test
  void groupsThatSayNothingHaveRolesToo() {
    Analysis analysis =
        Scenes.french(
            "Hugo Pelletan a dit qu'il avait rencontré trois anciens conseillers de la préfecture.");
    Actor group = actor(analysis, "trois anciens conseillers de la préfecture");
    assertEquals(Optional.of(new Count(Precision.EXACTLY, 3)), group.count());
    assertEquals(List.of(new Role("conseillers", "préfecture", Status.FORMER)), group.roles());
  }

  @Test
  void anotherSourceIsAnother() {
    Analysis analysis =
        Scenes.french(
            "Une source policière a dit que la grue penchait. Une autre source policière a dit que"
                + " la grue tenait.");
    Optional<Count> one = Optional.of(new Count(Precision.EXACTLY, 1));
    assertEquals(one, actor(analysis, "une source policière").count());
    assertEquals(one, actor(analysis, "une autre source policière").count());
  }

  @Test
  void reasonMayStandInTheNextSentence() {
    Analysis analysis =
        Scenes.english(
            "Two pilots said the tower had been warned. They asked for anonymity because they feared"
                + " a reprimand.");
    Anonymity reason = actor(analysis, "two pilots").anonymity().orElseThrow();
    assertEquals("they feared a reprimand", reason.words());
    assertEquals(reason.words(), reason.span().in(analysis.document().text()));
  }

  @Test
  void askingNotToBeNamedIsNoReason() {
    Analysis analysis =
        Scenes.english("An engineer, who asked not to be named, said the tower had been warned.");
    assertTrue(actor(analysis, "an engineer").anonymity().isEmpty());
  }

  @Test
  void placesThatDoNothingAreNoActors() {
    Analysis analysis =
        Scenes.french("Hugo Pelletan a dit à Kardos que la digue tiendrait à Saulx.");
    assertTrue(analysis.actors().stream().noneMatch(a -> a.name().equals("Saulx")));
  }
}
