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
  void tradeTakesUpTheOneOfTheSentenceBefore() {
    assertFrench(
        "Alban Roche entraîne Valbrune. Son gardien, Ivo Palu, dément."
            + " « Rien n'est signé », assure le joueur.",
        "Ivo Palu");
  }

  @Test
  void outletTextAndLatterTakeUpTheLast() {
    assertFrench(
        "L'Écho de Valbrune écrit que le quai fermera. Le port rouvrira, ajoute le journal.",
        "Écho de Valbrune",
        "Écho de Valbrune");
    assertFrench(
        "Selon une note du port, le quai penche. Le document affirme que la grue est rouillée.",
        "une note du port",
        "une note du port");
    assertFrench(
        "Alban Roche a écrit à la maire, Odile Varenne. Cette dernière a dit que le quai tiendrait.",
        "Odile Varenne");
  }

  @Test
  void bodyNamedBehindItsNounIsTakenUp() {
    assertFrench(
        "Le fabricant Vire Orsel dit que le quai tiendra. L'entreprise dit que la grue aussi.",
        "Vire Orsel",
        "Vire Orsel");
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

  @Test
  void firmIsTakenUpByItsSortAndTextsByTheirs() {
    assertEnglish(
        "Kardex, a charity which mends nets, opens on Monday. “We are ready,” the charity said.",
        "Kardex");
    assertFrench(
        "Une enquête des pêcheurs montre que le banc recule. Le rapport révèle que la vase monte.",
        "Une enquête des pêcheurs",
        "Une enquête des pêcheurs");
  }

  @Test
  void officeInOtherWordsOfTheSameSort() {
    assertFrench(
        "La ministre de la Pêche et des Ports, Odile Varenne, est venue."
            + " « Le quai tiendra », assure la ministre des Ports.",
        "Odile Varenne");
  }

  @Test
  void whoOwnsIsNotWhoIsOwned() {
    assertEnglish(
        "Peter Pell beat his rival, Mayor John Hale. Pell slept. His rival said he would run again.",
        "John Hale");
  }
}
