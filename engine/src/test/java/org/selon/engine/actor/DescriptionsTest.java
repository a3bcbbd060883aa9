package org.selon.engine.actor;

import static org.selon.engine.actor.Scenes.assertEnglish;
import static org.selon.engine.actor.Scenes.assertFrench;

import org.junit.jupiter.api.Test;

/** Whom descriptions mean. */
class DescriptionsTest {

  @Test
  void roleTakesUpWhoHasItAnywhereInTheArticle() {
    assertFrench(
        "Le ministre des Ports a déclaré que le quai fermerait."
            + " Le ministre des Ports, Alban Roche, est né en Kardanie.",
        "Alban Roche");
    assertEnglish(
        "The mayor said the quay would close. The mayor, Cora Lind, was born in Kardania.",
        "Cora Lind");
  }

  @Test
  void titleBeforeNameIsARole() {
    assertEnglish(
        "Mayor Cora Lind spoke on Monday. The mayor said the quay would close.", "Cora Lind");
  }

  @Test
  void generalNounTakesUpTheOneInMind() {
    assertFrench(
        "Alban Roche étudie les algues. Selon le chercheur, le quai est vert.", "Alban Roche");
    assertEnglish("Kardex built the quay. The company said it would close.", "Kardex");
  }

  @Test
  void indefiniteIsSomebodyNew() {
    assertEnglish("Cora Lind is a doctor. A doctor said the quay was unsafe.", "A doctor");
    assertFrench(
        "Alban Roche est médecin. Un médecin a déclaré que le quai était dangereux.", "Un médecin");
  }

  @Test
  void possessiveIsNotItsOwner() {
    assertEnglish("Cora Lind left the court. Her lawyer said the case was weak.", "Her lawyer");
  }
}
