package org.selon.engine.actor;

import static org.selon.engine.actor.Scenes.assertEnglish;
import static org.selon.engine.actor.Scenes.assertFrench;

import org.junit.jupiter.api.Test;

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
}
