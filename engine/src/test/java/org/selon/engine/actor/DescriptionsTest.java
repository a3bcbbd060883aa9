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
  void generalNounTakesUpABodyOfItsSort() {
    assertEnglish(
        "The Tide Trust likes the plan. Nobody spoke. The charity said the quay was rotten.",
        "Tide Trust");
    assertEnglish(
        "A report by the Ferry Safety Commission is out. It is long."
            + " The watchdog warned that the ramp was loose.",
        "Ferry Safety Commission");
    assertEnglish(
        "Corley Power and Northern Tide will merge. Both companies said bills would not rise.",
        "Corley Power and Northern Tide");
  }

  @Test
  void ageTakesUpTheOneInMind() {
    assertEnglish(
        "Dana Creel has run the ferry for years. The 71-year-old said she would stop.",
        "Dana Creel");
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

  @Test
  void whoIsDescribedAtTheHeadIsNamedSoonAfter() {
    assertEnglish(
        "A nurse says she will leave the ward. Cora Lind, 22, feels let down by the board.",
        "Cora Lind");
    assertFrench(
        "Le maire de Valbrune a dit que le quai fermerait. Alban Roche parlait devant le port.",
        "Alban Roche");
    assertEnglish(
        "The river watchdog said the quay would close. Kardex warned that the bank was soft.",
        "Kardex",
        "Kardex");
  }

  @Test
  void whoSpeaksForOthersOrHasAnotherRoleIsNotNamedSoon() {
    assertEnglish(
        "A spokesman said the quay would close. Cora Lind told a crowd that it was old.",
        "A spokesman",
        "Cora Lind");
    assertEnglish(
        "A nurse says she will leave the ward. The mayor, Cora Lind, said it was a pity.",
        "A nurse",
        "Cora Lind");
    assertFrench(
        "La direction du port a dit que le quai fermerait. Kardex a répondu que non.",
        "La direction du port",
        "Kardex");
  }

  @Test
  void bodyTellsItsSortBeforeItsName() {
    assertEnglish(
        "Cora Lind waits for the port regulator Kardex. The regulator said the quay would close.",
        "Kardex");
  }

  @Test
  void generalNounTakesUpTheOnlyOneNamedHoweverLongAgo() {
    assertFrench(
        "L'astronome Alban Roche a vu une étoile. Elle est rouge. Elle brille. Elle tourne."
            + " La nuit est longue. Le ciel est noir. Le vent souffle. La mer monte."
            + " D'après le chercheur, le quai est vert.",
        "Alban Roche");
  }

  @Test
  void aBodysRivalIsABody() {
    assertEnglish(
        "Kardex is to buy its smaller rival Vornel. Vornel said it would not sell.", "Vornel");
  }

  @Test
  void oneOfThemIsToldOfWhom() {
    assertEnglish(
        "Two pilots of the port said the crane was rusty. One of them said it had fallen.",
        "Two pilots of the port",
        "One of two pilots of the port");
  }

  @Test
  void clausesBetweenCommasDoNotHideWhoSpeaks() {
    assertEnglish(
        "Two former crane hands, who cannot be named because they face trial, said it fell.",
        "Two former crane hands");
  }

  @Test
  void whatSomebodyIsSaidToBeIsTakenUp() {
    assertEnglish(
        "Cora Lind is a dentist. Ivo Hale sells cheese. The dentist said the quay would close.",
        "Cora Lind");
    assertFrench(
        "Alban Roche est un maçon de Valbrune. Ivo Palu vend du lait."
            + " Le maçon a dit que le quai fermerait.",
        "Alban Roche");
  }

  @Test
  void officeOfSomethingIsNoOfficeOfThatThing() {
    assertEnglish(
        "Secretary of State Anna Lind went to Fintry. The secretary said the quay would close."
            + " The state said it would not.",
        "Anna Lind",
        "The state");
  }

  @Test
  void furtherRoleWithoutArticleIsTheSamePerson() {
    assertEnglish(
        "Mayor Cora Lind spoke on Monday."
            + " The mayor and former senator said the quay would close, but she denied it was sold.",
        "Cora Lind",
        "Cora Lind");
  }

  @Test
  void nounThatLostItsFirstLettersIsRead() {
    assertEnglish(
        "Kardex runs the quay with a charity.rganisation said the quay would close.", "Kardex");
    assertEnglish(
        "A Kardex spokesperson spoke on Monday.kesperson said the quay would close.",
        "A Kardex spokesperson");
  }

  @Test
  void tradeOfSomebodyNamedIsTakenUpAndAnOfficeIsNot() {
    assertFrench(
        "Alban Roche cherche des algues. « Le quai est vert », affirme le botaniste.",
        "Alban Roche");
    assertEnglish(
        "Anna Lind led a march in Fintry. The psychologist said the quay would close.",
        "Anna Lind");
    assertEnglish(
        "Anna Lind led a march in Fintry. The judge said the quay would close.", "The judge");
  }

  @Test
  void capitalDoesNotMakeAnOfficeAName() {
    assertFrench(
        "Le Premier ministre, Alban Roche, est venu. Le Premier ministre a dit que le quai"
            + " fermerait.",
        "Alban Roche");
  }

  @Test
  void twoDescriptionsBetweenCommasAreOnePerson() {
    assertFrench(
        "La plaignante, une infirmière de Valbrune, a dit que le quai fermerait."
            + " Elle a ajouté que le port était vide.",
        "La plaignante, une infirmière de Valbrune",
        "La plaignante, une infirmière de Valbrune");
  }

  @Test
  void sortOfBodyTellsWhichIsMeant() {
    assertFrench(
        "La société Corvel ferme son usine. Le syndicat affirme que le site gagne de l'argent.",
        "Le syndicat");
    assertFrench(
        "La Kardanie a fermé sa frontière. Le pays affirme que des rebelles y campent.",
        "Kardanie");
    assertFrench(
        "Les rebelles du Nord ont pris Tarsis. Le groupe annonce que trente soldats se sont rendus.",
        "Les rebelles du Nord");
  }

  @Test
  void formerAndNewHoldersAreToldApart() {
    assertFrench(
        "La ministre des Ports Elsa Roth a démissionné. Son successeur, Tim Baal, promet que le"
            + " quai tiendra. Le nouveau ministre ajoute que la grue attendra.",
        "Tim Baal",
        "Tim Baal");
  }

  @Test
  void peopleAndTextsOfOtherNounsAreTakenUp() {
    assertFrench(
        "Deux alpinistes ont été secourus sur le mont Orel. Les deux hommes racontent que la neige"
            + " les a surpris.",
        "Deux alpinistes");
    assertFrench(
        "Une femme a été blessée par son mari. L'homme affirme que le coup est parti tout seul.",
        "son mari");
    assertFrench(
        "Le miel coule en ville, selon une étude\n\nUne enquête de l'université de Valbrune"
            + " montre que les ruches sont pleines. L'étude ajoute que les parcs fleurissent.",
        "Une enquête de l'université de Valbrune",
        "Une enquête de l'université de Valbrune",
        "Une enquête de l'université de Valbrune");
    assertFrench(
        "Peter Lahm a fouillé la neige. L'Autrichien affirme que le froid était vif.",
        "Peter Lahm");
  }

  @Test
  void oneOfSeveralAndWhatHasTwoRolesHaveTheirName() {
    assertFrench(
        "L'un des deux porte-parole des équipes ayant participé à la recherche, Yann Korr,"
            + " affirme que l'eau baisse. Olga Trenet, responsable de l'association et spécialiste"
            + " des marais, dit que la loutre est partie.",
        "Yann Korr",
        "Olga Trenet");
  }

  @Test
  void demonstrativeAndDemonymMeanWhoWasJustToldOf() {
    assertFrench(
        "« L'eau est montée », raconte Huguette Sorn. Cette habitante du quai dit que la cave est"
            + " pleine.",
        "Huguette Sorn",
        "Huguette Sorn");
    assertFrench(
        "Lars Holm est parti. Son dauphin, l'Espagnol Paco Ruiz, affirme que la course est longue.",
        "Paco Ruiz");
  }

  @Test
  void acronymThatIsANounTakesUpABody() {
    assertFrench(
        "L'ONG Terre Nue proteste. Elle est seule. L'ONG affirme que l'Orle est morte.",
        "Terre Nue");
    assertFrench(
        "Orle : une ONG porte plainte\n\nL'association Rives Nettes a porté plainte lundi."
            + " L'ONG accuse le port d'avoir menti.",
        "Rives Nettes");
  }

  @Test
  void relativeIsTheOneToldOfAsSuch() {
    assertFrench(
        "Cora Lind est candidate. Son mari, Ivo Lind, attend. « Elle est prête », dit son mari.",
        "Ivo Lind");
  }

  @Test
  void somebodysWordsAreThoseOfTheOneWhoSaidThem() {
    assertFrench("Des hommes ont brûlé le quai, selon le témoignage d'Alban Roche.", "Alban Roche");
    assertFrench(
        "Cora Lind a tout vu. Le quai a brûlé, selon les dires de cette dernière.", "Cora Lind");
  }

  @Test
  void officeHasItsFieldBehindAPreposition() {
    assertFrench(
        "La secrétaire d'État au Numérique Cora Lind a reçu le maire. La secrétaire d'État promet"
            + " que chaque village sera relié.",
        "Cora Lind");
    assertFrench(
        "« Chaque village sera relié », a promis le secrétaire d'État à Cora Lind.",
        "le secrétaire d'État");
  }

  @Test
  void wholeDescriptionTakesUpTheOneJustToldOf() {
    assertFrench(
        "Alban Roche a écrit un livre. L'auteur de La Digue affirme que tout y est vrai.",
        "Alban Roche");
    assertFrench(
        "La présidente de la Ligue, Ada Roche, attend. « Rien n'est prêt », dit l'ancienne"
            + " ministre des Ports.",
        "Ada Roche");
    assertFrench(
        "Alban Roche attend. Le directeur de cabinet de la Ligue affirme que tout est prêt.",
        "Le directeur de cabinet de la Ligue");
  }

  @Test
  void companionOfLongIsNamedBehindTheComma() {
    assertFrench(
        "Alban Roche chantait avec son complice de toujours, Ivo Palu, à Ornay. Le quai est noir."
            + " « Il riait », dit son complice.",
        "Ivo Palu");
  }

  @Test
  void relativeClauseTellsOfTheOneWhoCanSpeak() {
    assertFrench(
        "Le quai a été vendu malgré les efforts de la préfète, qui affirme que le prix est bas.",
        "la préfète");
  }

  @Test
  void bodyIsNamedWithItsArticle() {
    assertFrench(
        "Le porte-parole de l'association la Cimelle affirme que le quai est noir.",
        "Le porte-parole de l'association la Cimelle");
  }

  @Test
  void whoGoesOnIsTheOneWhoSpokeBefore() {
    assertFrench(
        "« Non », a dit le maire Alban Roche, avant d'ajouter : « Le quai est noir ».",
        "Alban Roche",
        "Alban Roche");
  }

  @Test
  void articleTellsTheSexBeforeANounOfBoth() {
    assertFrench(
        "Anna Roche, 35 ans, et Paul Malin, 60 ans, ont fondé le club. La journaliste affirme"
            + " qu'elle part. Le journaliste affirme qu'il restera.",
        "Anna Roche",
        "Paul Malin");
  }

  @Test
  void somebodysOwnIsNamedRightThere() {
    assertFrench(
        "Son ami le poète Paul Malin se souvient. Il affirme qu'elle écrivait.", "Paul Malin");
  }
}
