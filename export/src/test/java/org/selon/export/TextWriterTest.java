package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Language;

class TextWriterTest {

  private static final WriterOptions FRENCH = WriterOptions.standard().withLabels(Language.FRENCH);

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 80, 120})
  void keepsToItsWidth(int width) throws IOException {
    String page = GoldenTest.written(Format.TEXT, FRENCH.withWidth(width), Articles.french());
    page.lines().forEach(line -> assertTrue(Columns.of(line) <= width, line));
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
  void anArticleCannotCommandTheTerminal() throws IOException {
    String page =
        GoldenTest.written(Format.TEXT, FRENCH, Articles.hostile("\u001b]0;x\u0007\u009b2J"));
    assertTrue(page.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), page);
  }
}
