package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selon.engine.actor.Scenes.assertEnglish;
import static org.selon.engine.actor.Scenes.assertFrench;

import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Identification;

/** Whom pronouns mean. */
class PronounsTest {

  @Test
  void previousSpeakerGoesOn() {
    assertFrench(
        "Odile Varenne a déclaré que le quai fermerait. Elle a ajouté que le port vivrait.",
        "Odile Varenne",
        "Odile Varenne");
    assertEnglish(
        "Clara Lind said the quay would close. She added that the port would live.",
        "Clara Lind",
        "Clara Lind");
  }

  @Test
  void genderChooses() {
    assertEnglish(
        "Clara Lind met Peter Pell on Monday. He said the quay would close.", "Peter Pell");
  }

  @Test
  void personPronounIsNoBodyAndNoThing() {
    assertEnglish(
        "Clara Lind leads Kardex. Kardex is the harbour firm." + " She said the quay would close.",
        "Clara Lind");
  }

  @Test
  void itIsTheBody() {
    assertEnglish("Kardex hired Clara Lind. It said the quay would close.", "Kardex");
  }

  @Test
  void firstPersonInAQuotationIsItsSpeaker() {
    assertEnglish("“I said the quay would close,” Clara Lind said.", "Clara Lind", "Clara Lind");
  }

  @Test
  void twoEquallyInMindLeaveTheSpeakerUnknown() {
    assertEnglish("Peter Pell and John Hale met. He said the quay would close.", "");
  }

  @Test
  void newSubjectDrawsThePronounFromWhoSpokeBefore() {
    assertEnglish(
        "“It leaks,” said Clara Lind. The tide rose. Maud Hale came to the quay with Clara Lind."
            + " “It is dry,” she said.",
        "Clara Lind",
        "Maud Hale");
    assertFrench(
        "« Le quai fuit », a dit Odile Varenne. Marthe Kervel dirige le port."
            + " « Il est sec », a-t-elle dit.",
        "Odile Varenne",
        "Marthe Kervel");
  }

  @Test
  void pluralTakesUpAGroup() {
    assertFrench(
        "La famille du marin a porté plainte lundi. Ils affirment que le quai fuyait.",
        "La famille du marin");
  }

  @Test
  void pronounInWhatSomebodySaysMeansWhoSaysIt() {
    assertEnglish(
        "Clara Lind met Maud Hale. Maud Hale said she knew. She added that the port would live.",
        "Maud Hale",
        "Maud Hale");
  }

  @Test
  void familyNameThatIsAWordToo() {
    assertEnglish(
        "The new head of the port is Peter Stone. Stone took the chair on Monday."
            + " He said the quay would close.",
        "Peter Stone");
  }

  @Test
  void tellsHowSurelyTheSpeakerIsKnown() {
    Analysis told =
        Scenes.english("Clara Lind said the quay would close. She added that the port would live.");
    assertEquals("full-name", told.statements().get(0).identification().basis());
    assertEquals("pronoun-sure", told.statements().get(1).identification().basis());
    double name = told.statements().get(0).identification().confidence();
    assertTrue(name > told.statements().get(1).identification().confidence());
  }

  @Test
  void unknownSpeakerHasCandidatesAndNoConfidence() {
    Analysis told = Scenes.english("Peter Pell and John Hale met. He said the quay would close.");
    Identification identification = told.statements().get(0).identification();
    assertEquals(0, identification.confidence());
    assertEquals(2, identification.candidates().size());
  }

  @Test
  void whoDoesSomethingToHimIsNotHe() {
    assertEnglish(
        "Hugo Pell sold the lake. Senator Lucille Orne met him. She said the lake was gone.",
        "Lucille Orne");
  }
}
