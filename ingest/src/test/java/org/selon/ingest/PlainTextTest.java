package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String BODY =
      "\n\nLa préfète a annoncé que le port serait fermé.\n\nLes élus ont dit que c'était trop.\n";

  private static List<String> blocks(String text) throws IOException {
    return Reads.blocks(Reads.text(text));
  }

  private static String kindOfLine(String text, String line) throws IOException {
    return blocks(text).stream()
        .filter(block -> block.endsWith(": " + line))
        .map(block -> block.substring(0, block.length() - line.length() - 2))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le port de Saint-Vaury ferme",
        "La maire de Saint-Vaury : « Le port ferme »",
        "Le port va-t-il fermer ?",
        "Harbour to close, mayor says",
        "Mayor: 'The harbour will close.'",
        "Fermé !",
      })
  void aShortFirstLineIsTheHeadlineAndTitle(String line) throws IOException {
    Reading reading = Reads.text(line + BODY);
    assertEquals(line, reading.document().title());
    assertEquals("HEADLINE: " + line, Reads.blocks(reading).get(0));
    assertEquals("PARAGRAPH", kindOfLine(line + BODY, "Les élus ont dit que c'était trop."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Le port de Saint-Vaury ferme.", "Le maire a dit :", "Il pleut…"})
  void aSentenceIsNoHeadline(String line) throws IOException {
    Reading reading = Reads.text(line + BODY);
    assertEquals("", reading.document().title());
    assertEquals("PARAGRAPH: " + line, Reads.blocks(reading).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par Jean Dupont",
        "Par Jean Dupont et Ana Silva, à Bruxelles",
        "PAR JEAN DUPONT",
        "Par Anne d'Alembert, envoyée spéciale",
        "Par la rédaction",
        "De notre correspondante à Rome",
        "From our correspondent in Rome",
        "By Piet van der Berg",
        "Temps de lecture : 3 min.",
        "4 min read",
        "Par Jean Dupont (avec AFP)",
        "Propos recueillis par Léa Morvan",
        "By Jane Roe",
        "By Jane Roe and John Doe in Eastwick",
        "By Jane Roe, Political editor",
        "Crédit photo : Jean Dupont",
        "Photo : Léa Morvan / Le Phare",
        "© Le Phare du Littoral",
        "3 février 2021",
      })
  void aLineAboutTheArticleIsAStamp(String line) throws IOException {
    assertEquals("STAMP", kindOfLine("Le port ferme\n\n" + line + BODY, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporting by Jane Roe; Editing by John Doe.",
        "(Reporting by Jane Roe; editing by John Doe)",
        "(Avec AFP)",
        "Par Jean Dupont",
      })
  void aLastLineOnWhoWroteIsAStamp(String line) throws IOException {
    assertEquals("STAMP", kindOfLine("Le port ferme" + BODY + "\n" + line + "\n", line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par ailleurs, les élus ont voté.",
        "Par Toutatis !",
        "Par la fenêtre de la mairie",
        "UNESCO – l’agence de l’ONU – a parlé.",
        "UNESCO—which sits in Paris—spoke to the council and the mayor.",
        "Le maire de Saint-Vaury - Jean Dupont - a parlé.",
        "By noon the harbour was empty.",
        "By the way, he said no.",
        "Photo de classe à la mairie.",
        "Avec AFP et les autres agences, le maire a parlé.",
      })
  void aSentenceIsNoStamp(String line) throws IOException {
    assertEquals("PARAGRAPH", kindOfLine("Le port ferme\n\n" + line + BODY, line));
  }

  @Test
  void aShortLineBetweenParagraphsIsAHeading() throws IOException {
    String text =
        "Le port ferme"
            + BODY
            + "\n"
            + "Une longue attente\n\n"
            + "Le maire a dit oui.\n\n"
            + "Oui, dit-il :\n\n"
            + "« Non »\n\n"
            + "Une phrase que rien ne finit\n\n"
            + "mais qui continue.\n\n"
            + "Sans ponctuation à la fin\n";
    assertEquals("HEADING", kindOfLine(text, "Une longue attente"));
    assertEquals("PARAGRAPH", kindOfLine(text, "Oui, dit-il :"));
    assertEquals("PARAGRAPH", kindOfLine(text, "« Non »"));
    assertEquals("PARAGRAPH", kindOfLine(text, "Une phrase que rien ne finit"));
    assertEquals("PARAGRAPH", kindOfLine(text, "Sans ponctuation à la fin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enquête", "FAITS DIVERS", "Analysis", "World news"})
  void aSectionAboveTheHeadlineIsAStamp(String kicker) throws IOException {
    Reading reading = Reads.text(kicker + "\n\nLe port de Saint-Vaury ferme" + BODY);
    assertEquals("Le port de Saint-Vaury ferme", reading.document().title());
    assertEquals("STAMP: " + kicker, Reads.blocks(reading).get(0));
  }

  @Test
  void aLinkToAnotherArticleIsAStamp() throws IOException {
    String box = "Lire aussi : La digue tiendra-t-elle tout l’hiver ?";
    assertEquals("STAMP", kindOfLine("Le port ferme" + BODY + "\n" + box + BODY, box));
    String sentence = "Lire aussi des journaux étrangers aide à comprendre.";
    assertEquals(
        "PARAGRAPH", kindOfLine("Le port ferme" + BODY + "\n" + sentence + BODY, sentence));
  }

  @Test
  void aTextWithoutBlankLinesHasAParagraphALine() throws IOException {
    String first = "Le port de Saint-Vaury ferme";
    String second = "La préfète a annoncé que le port serait fermé. ".repeat(6).strip();
    String third = "Les élus ont dit que c'était trop, et que la préfète avait tort.";
    assertEquals(
        List.of("HEADLINE: " + first, "PARAGRAPH: " + second, "PARAGRAPH: " + third),
        blocks(first + "\n" + second + "\n" + third));
  }

  @Test
  void linesBrokenAtAWidthAreJoined() throws IOException {
    String text =
        """
        Le port de Saint-Vaury fermera cet hiver, faute d'argent pour refaire les
        quais, annonce la mairie

        La maire de Saint-Vaury a déclaré mardi que le port fermerait en novembre
        et que les pêcheurs seraient accueillis à Kermor. « Nous n'avons plus les
        moyens de refaire les quais », a-t-elle expliqué devant une centaine
        d'habitants.

        Selon elle, les travaux coûteraient trois millions d'euros. Le conseil
        départemental n'a pas répondu.
        """;
    assertEquals(
        List.of(
            "HEADLINE: Le port de Saint-Vaury fermera cet hiver, faute d'argent pour refaire les"
                + " quais, annonce la mairie",
            "PARAGRAPH: La maire de Saint-Vaury a déclaré mardi que le port fermerait en novembre"
                + " et que les pêcheurs seraient accueillis à Kermor. « Nous n'avons plus les"
                + " moyens de refaire les quais », a-t-elle expliqué devant une centaine"
                + " d'habitants.",
            "PARAGRAPH: Selon elle, les travaux coûteraient trois millions d'euros. Le conseil"
                + " départemental n'a pas répondu."),
        blocks(text));
    assertEquals(text, Reads.text(text).document().text());
  }

  @Test
  void indentedParagraphsOfBrokenLinesStayApart() throws IOException {
    String text =
        """
          The mayor of Eastwick said on Tuesday that the harbour would close in
        November and that the boats would be moved to Norwell. "We can no longer
        pay for the quays," she told about a hundred people in the town hall.
          She said the work would cost three million. The county council has not
        replied to questions that were sent to its press office on Monday night.
        """;
    assertEquals(2, blocks(text).size());
  }

  @Test
  void shortLinesThatAreSentencesStayApart() throws IOException {
    String text =
        """
        Le maire a dit que le port fermerait en novembre prochain.
        Les élus ont dit que non.
        La préfète a dit qu'elle ne savait rien de cette affaire.
        Les pêcheurs ont ri.
        """;
    assertEquals(4, blocks(text).size());
  }

  @Test
  void theDocumentIsCalledAfterItsFile() throws IOException {
    byte[] bytes = "Le maire a dit oui.".getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("a/b/quai.txt", "quai", "C:\\presse\\quai.htm", "quai.v2.txt")) {
      String id = ArticleReader.standard().read(name, bytes, ReadOptions.AUTO).document().id();
      assertEquals(name.contains("v2") ? "quai.v2" : "quai", id);
    }
    assertEquals(
        "article", ArticleReader.standard().read("-", bytes, ReadOptions.AUTO).document().id());
  }
}
