package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Language;

class TextWriterTest {

  private static final WriterOptions FRENCH = WriterOptions.standard().withLabels(Language.FRENCH);

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 79, 80, 81, 120})
  void keepsToItsWidth(int width) throws IOException {
    for (Analysis each : List.of(Articles.french(), ContactArticle.analysis())) {
      String page = GoldenTest.written(Format.TEXT, FRENCH.withWidth(width), each);
      page.lines().forEach(line -> assertTrue(Columns.of(line) <= width, line));
    }
  }

  @Test
  void coloursAddNothingButColour() throws IOException {
    String plain = GoldenTest.written(Format.TEXT, FRENCH, Articles.french());
    String coloured = GoldenTest.written(Format.TEXT, FRENCH.withColour(true), Articles.french());
    assertFalse(plain.contains("\u001b"));
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9]+m", ""));
    assertTrue(coloured.contains("\u001b[36m«\u202fprenait l’eau\u202f»\u001b[0m"), coloured);
  }

  @Test
  void coloursOfContactsAddNothingEither() throws IOException {
    Analysis analysis = ContactArticle.analysis();
    String plain = GoldenTest.written(Format.TEXT, FRENCH, analysis);
    String coloured = GoldenTest.written(Format.TEXT, FRENCH.withColour(true), analysis);
    assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9]+m", ""));
  }

  @Test
  void showsTheWayToTheReader() throws IOException {
    String page = english(160);
    assertTrue(
        page.contains(
            "article ← La Gazette des Deux-Rives"
                + " ← six personnes informées des échanges (unnamed\u00a0×6)\n"),
        page);
    assertTrue(page.contains("au moins un membre du groupe (unnamed, at least 1)"), page);
    assertTrue(page.contains("unnamed: “par crainte de perdre leur poste”"), page);
    assertTrue(
        page.contains(
            "to Radio Sallenc, La Gazette des Deux-Rives · said “jeudi” →"
                + " one of 5\u00a0Thursdays: 29 June – 27 July 2023\n"),
        page);
  }

  @Test
  void laysPositionsOutAsATableWhereThereIsRoom() throws IOException {
    assertTrue(
        english(100)
            .replaceAll(" +", " ")
            .contains(
                """
                 aware informed authorised encouraged directed
                 la mairie ✓~yes [5] ✓~yes [4] ✗~no [5] ✗~no [5] ✗~no [4]
                 Ilan Dorval ✓~yes
                """
                    .replace('~', '\u00a0')));
    assertTrue(english(60).contains("la mairie\n      aware ✓\u00a0yes [5]\n"), english(60));
  }

  @Test
  void leavesOutWhatThereIsNot() throws IOException {
    String page = GoldenTest.written(Format.TEXT, WriterOptions.standard(), Articles.english());
    for (String heading : List.of("Contacts", "Positions", "Dates", "Not understood")) {
      assertFalse(page.contains(heading), heading);
    }
  }

  private static String english(int width) throws IOException {
    WriterOptions options = WriterOptions.standard().withWidth(width);
    return GoldenTest.written(Format.TEXT, options, ContactArticle.analysis());
  }

  @Test
  void anArticleCannotCommandTheTerminal() throws IOException {
    String page =
        GoldenTest.written(Format.TEXT, FRENCH, Articles.hostile("\u001b]0;x\u0007\u009b2J"));
    assertTrue(page.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), page);
  }
}
