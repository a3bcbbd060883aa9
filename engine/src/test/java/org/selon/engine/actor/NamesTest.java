package org.selon.engine.actor;

import static org.selon.engine.actor.Scenes.assertEnglish;
import static org.selon.engine.actor.Scenes.assertFrench;

import org.junit.jupiter.api.Test;

/** Which names are one voice's. */
class NamesTest {

  @Test
  void familyNameTakesUpFullName() {
    assertFrench(
        "Odile Varenne dirige le port. Mme Varenne a déclaré que le quai fermerait.",
        "Odile Varenne");
    assertEnglish("Hugo Pell runs the harbour. Mr Pell said the quay would close.", "Hugo Pell");
  }

  @Test
  void fullNameThatComesLaterNamesTheVoice() {
    assertFrench(
        "« Le quai fermera », a déclaré Mme Varenne. Odile Varenne dirige le port.",
        "Odile Varenne");
  }

  @Test
  void initialStandsForGivenName() {
    assertFrench(
        "Selon O. Varenne, le quai fermera. Odile Varenne dirige le port.", "Odile Varenne");
  }

  @Test
  void familyNameInOneLetterWrongIsStillTheSame() {
    assertEnglish(
        "Clara Brannigan runs the harbour. Branigan said the quay would close.", "Clara Brannigan");
  }

  @Test
  void namesakesAreToldApartByTitle() {
    assertEnglish(
        "Hugo Pell and Clara Pell run the harbour. Mrs Pell said the quay would close."
            + " Mr Pell said the port would open.",
        "Clara Pell",
        "Hugo Pell");
  }

  @Test
  void acronymInParenthesesIsTheBodysOtherName() {
    assertEnglish(
        "The Coastal Standards Board (CSB) met on Monday. The CSB said the quay would close.",
        "Coastal Standards Board");
    assertFrench(
        "L'Office des digues de Mornay (ODM) s'est réuni. L'ODM a déclaré que le quai fermerait.",
        "Office des digues de Mornay");
  }

  @Test
  void acronymIsKnownByInitials() {
    assertEnglish(
        "The Coastal Standards Board met on Monday. The CSB said the quay would close.",
        "Coastal Standards Board");
  }

  @Test
  void acronymJoinsTheWordsThatItSpells() {
    assertFrench(
        "L'Association mornaise pour la défense des digues (AMDD) s'est réunie."
            + " L'AMDD a déclaré que le quai fermerait.",
        "Association mornaise pour la défense des digues");
  }

  @Test
  void outletBesideASpeakerIsNotHim() {
    assertFrench(
        "« Le quai fermera », a déclaré à l'AFP Odile Varenne, la présidente de la Ligue.",
        "Odile Varenne");
  }

  @Test
  void fieldOfAnOfficeIsNoPartOfTheNameBehindIt() {
    assertFrench(
        "Le ministre de l'Intérieur Tom Garel est parti. M. Garel affirme que la digue tiendra.",
        "Tom Garel");
  }

  @Test
  void smallWordsBelongToAFamilyName() {
    assertFrench(
        "Le général Karim al-Sahli a pris la ville. Al-Sahli affirme que tout est calme.",
        "Karim al-Sahli");
    assertFrench(
        "Hugues de Vilmorel est maire. M. de Vilmorel affirme que le quai tiendra.",
        "Hugues de Vilmorel");
    assertFrench(
        "Jan van der Linde est maire. M. van der Linde affirme que le quai tiendra.",
        "Jan van der Linde");
  }

  @Test
  void nameOfABodyWithItsAcronymIsWithoutWhatTellsThatItIsNew() {
    assertFrench(
        "Le nouveau consortium d'étude des marées (CEM) affirme que l'eau monte.",
        "consortium d'étude des marées");
  }
}
