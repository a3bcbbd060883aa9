package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.text.Language;

class CreditTest {

  private static final String BODY = "Le pont restera fermé, a annoncé la préfète. ".repeat(12);

  private static String credit(String outlet, String text, Imprint imprint) {
    return Credit.of(Press.article(Language.FRENCH, "", outlet, "", text), imprint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VARNEUIL, 12 mars (AFP) – | ''                   | AFP",
        "''                        | (avec Reuters)       | Reuters",
        "''                        | Agence France-Presse | AFP",
        "''                        | Source : AP          | AP",
        "''                        | ''                   | ''",
        "''                        | Il parlait à l’AFP. Il rit. | ''",
      })
  void standsAtTheHeadOrAtTheEnd(String head, String tail, String agency) {
    assertEquals(agency, credit("", head + " " + BODY + "\n" + tail + "\n", Imprint.NONE));
  }

  @Test
  void whatTheInputSaysGoesFirstAndTheOutletMayBeAnAgency() {
    assertEquals("Belga", credit("Belga", BODY, Imprint.NONE));
    assertEquals("Reuters", credit("", BODY, new Imprint("", "© Thomson Reuters 2024")));
    assertEquals("Studio Nord", credit("", BODY, new Imprint("", "Studio Nord")));
  }
}
