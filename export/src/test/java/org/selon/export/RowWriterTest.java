package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowWriterTest {

  private static final List<String> COLUMNS = List.of("words", "number", "holds", "names");

  @Test
  void jsonLinesHoldValuesOfTheirKind() throws IOException {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.jsonLines(COLUMNS, out);

    rows.write(List.of("– « Oui »,\n\"non\"\u2028", 12, true, List.of("Léa", "Paul")));
    rows.write(List.of("", 0.5, false, List.of()));

    assertEquals(
        "{\"words\":\"– « Oui »,\\n\\\"non\\\"\\u2028\",\"number\":12,\"holds\":true,"
            + "\"names\":[\"Léa\",\"Paul\"]}\n"
            + "{\"words\":null,\"number\":0.5,\"holds\":false,\"names\":[]}\n",
        out.toString());
  }

  @Test
  void csvHasAHeaderAndQuotesAsTheyAre() throws IOException {
    StringWriter out = new StringWriter();
    RowWriter rows = RowWriter.csv(COLUMNS, out);

    rows.write(List.of("=1, \"non\"", 12, true, List.of("Léa", "Paul")));

    assertEquals(
        "words,number,holds,names\r\n\"=1, \"\"non\"\"\",12,true,Léa; Paul\r\n", out.toString());
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    RowWriter rows = RowWriter.jsonLines(COLUMNS, new StringWriter());

    assertThrows(IllegalArgumentException.class, () -> rows.write(List.of("one")));
  }
}
