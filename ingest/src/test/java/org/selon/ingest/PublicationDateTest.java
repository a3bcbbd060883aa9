package org.selon.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.text.Language;

class PublicationDateTest {

  private static final String BODY =
      "\n\n"
          + "La préfète a annoncé que le port serait fermé, selon la mairie.\n\n"
          + "Les élus ont dit non.\n";

  private static String published(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions french = ReadOptions.AUTO.in(Language.FRENCH); // whatever the line is in
    return ArticleReader.standard().read("article.txt", bytes, french).document().published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Publié le 3 février 2021 à 18h02 > 2021-02-03T18:02",
        "Publié le 3 février 2021 à 18 h 02 > 2021-02-03T18:02",
        "Publié le mercredi 3 février 2021 à 18h > 2021-02-03T18:00",
        "PUBLIÉ LE 03/02/2021 À 18:02 > 2021-02-03T18:02",
        "publie le 1er aout 2012 > 2012-08-01",
        "Publié le 3 févr. 2021 > 2021-02-03",
        "Publié en juillet 2023 > 2023-07",
        "Publié : juillet 2023 > 2023-07",
        "Publié le 2021-02-03 > 2021-02-03",
        "Publié le 3 février 2021 à 18h02, mis à jour le 4 février 2021 à 9h > 2021-02-03T18:02",
        "Publié le 3 février 2021 à 18h02 - Mis à jour le 4 février 2021 > 2021-02-03T18:02",
        "Mis à jour le mardi 9 avril 2024 à 7h40 > 2024-04-09T07:40",
        "Par Jean Dupont, publié le 3 février 2021 > 2021-02-03",
        "Par Jean Dupont Publié le 3 février 2021 à 18h02 > 2021-02-03T18:02",
        "By Jane Roe Published 3 February 2021 > 2021-02-03",
        "Temps de lecture : 3 min. Publié le 3 février 2021 > 2021-02-03",
        "Publié le 29 février 2024 > 2024-02-29",
        "Par Jean Dupont | Publié le 3 février 2021 à 18h02 | Temps de lecture : 3 min >"
            + " 2021-02-03T18:02",
        "3 février 2021 - 18:02 > 2021-02-03T18:02",
        "Mercredi 3 février 2021 > 2021-02-03",
        "2021-02-03 > 2021-02-03",
        "2021-02-03T18:02:11+01:00 > 2021-02-03T18:02+01:00",
        "Published 3 February 2021 > 2021-02-03",
        "Published: Feb 3, 2021, 6:02 p.m. > 2021-02-03T18:02",
        "Published on February 3rd, 2021 at 12:15 a.m. > 2021-02-03T00:15",
        "Published on Wednesday, February 3, 2021, 6 p.m. > 2021-02-03T18:00",
        "Posted on 3 Feb 2021 > 2021-02-03",
        "Reported on Wednesday 3 February 2021 at 07:15 > 2021-02-03T07:15",
        "Posted on the 3rd of February 2021 > 2021-02-03",
        "Published 3 February 2021, 18:02 GMT > 2021-02-03T18:02Z",
        "By Jane Roe, Political editor | Published 3 February 2021 | 4 min read > 2021-02-03",
        "Updated: 3 February 2021 > 2021-02-03",
        "Published 02/03/2021 > 2021",
        "Published 02/23/2021 > 2021-02-23",
        "Published July 2023 > 2023-07",
        "March 12, 2024 > 2024-03-12",
      })
  void standsInALineOfItsOwn(String line, String edtf) throws IOException {
    assertEquals(edtf, published(line + BODY));
    assertEquals(edtf, published("Le port ferme\n\n" + line + BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PARIS, 12 mars 2024 (AFP) – > 2024-03-12 > AFP",
        "LONDON, March 12, 2024 (Reuters) - > 2024-03-12 > Reuters",
        "Paris, le 12 mars 2024 (AFP) - > 2024-03-12 > AFP",
        "PARIS (AFP) – > '' > AFP",
        "Paris (AFP) — > '' > AFP",
        "HILLSBORO, N.C., Sept. 26 (UPI) — > XXXX-09-26 > UPI",
        "Abidjan, Côte d'Ivoire (AP) — > '' > AP",
        "22 juin 2012. – > 2012-06-22 > ''",
        "1er août 2012. - > 2012-08-01 > ''",
        "21 septembre 2012, Belgique. - > 2012-09-21 > ''",
        "SAINT-VAURY, 12 mars 2024 – > 2024-03-12 > ''",
        "EASTWICK — > '' > ''",
        "EASTWICK, N.C. ― > '' > ''",
        "(AFP) – > '' > AFP",
      })
  void standsInADateline(String dateline, String edtf, String agency) throws IOException {
    Reading reading =
        Reads.text("Le port ferme\n\n" + dateline + " La préfète a dit que le port fermerait.\n");
    assertEquals(edtf, reading.document().published());
    assertEquals(agency, reading.document().outlet());
    assertEquals(
        List.of(
            "HEADLINE: Le port ferme",
            "STAMP: " + dateline,
            "PARAGRAPH: La préfète a dit que le port fermerait."),
        Reads.blocks(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Publié le 3 février 2021, le rapport accuse la mairie et les élus de la ville.",
        "Le 3 février 2021, la mairie a dit que les élus - et eux seuls - viendraient.",
        "3 février 2021 : la mairie a dit aux élus que le port serait fermé.",
        "Published on 3 February 2021, the report says the council was told of it.",
        "Le maire - et les élus de la ville - ont dit que c'était pour le 12 mars 2024.",
        "La mairie dit : « Publié le 3 février 2021 » sur les affiches de la ville.",
        "Publié le 31 février 2021",
        "31 février 2012. – Le maire a dit que les élus étaient d'accord avec lui.",
        "Published 45 March 2021",
        "Publié le 29 février 2023",
      })
  void isNotTakenFromASentenceNorFromAnImpossibleDate(String line) throws IOException {
    assertEquals("", published(line + BODY));
  }

  @Test
  void keepsTheYearOpenWhereNoneIsWritten() throws IOException {
    assertEquals("XXXX-02-03", published("Publié le 3 février" + BODY));
  }

  @Test
  void standsInAStampBeforeTheText() throws IOException {
    Reading reading =
        Reads.text(" date 2023-07 La préfète a dit que le port fermerait.\n\nLes élus ont ri.\n");
    assertEquals("2023-07", reading.document().published());
    assertEquals(
        List.of(
            "STAMP: date 2023-07",
            "PARAGRAPH: La préfète a dit que le port fermerait.",
            "PARAGRAPH: Les élus ont ri."),
        Reads.blocks(reading));
    assertEquals("2023", published("date 2023\nLa préfète a dit que le port fermerait."));
    assertEquals("", published("date 2023-13 La préfète a dit que le port fermerait."));
  }

  @Test
  void ofTheOptionGoesBeforeAllOthersAndTheStampBeforeTheLines() throws IOException {
    String text =
        "date 2023-07 \n"
            + "Publié le 3 février 2021\n\n"
            + "PARIS, 12 mars 2024 (AFP) – Le maire a dit oui.";
    assertEquals("2023-07", published(text));
    assertEquals("2021-02-03", published(text.substring(text.indexOf('\n') + 1)));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.AUTO.published("1999-12");
    assertEquals(
        "1999-12", ArticleReader.standard().read("a", bytes, options).document().published());
  }

  @ParameterizedTest
  @CsvSource({"hier", "2023-13", "2023-02-30", "2023-7", "2023-07-14T25:00", "23"})
  void givenAsOptionMustExist(String date) {
    assertThrows(IllegalArgumentException.class, () -> ReadOptions.AUTO.published(date));
  }
}
