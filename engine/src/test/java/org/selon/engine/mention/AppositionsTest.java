package org.selon.engine.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** How far a source's words reach, and which of them are the name. */
class AppositionsTest {

  private static final Engine ENGINE = Engine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un potier établi à Ornay, Zéphyrin Palu, | Zéphyrin Palu",
        "Le ministre des Ports de la Kardanie, Alban Roche, | Alban Roche",
        "Odile Varenne, PDG de Mercurial, | Odile Varenne",
        "Odile Varenne, de la Ligue des dockers, | Odile Varenne",
        "Odile Varenne, 45 ans, | Odile Varenne",
        "Odile Varenne, présidente de la Ligue et spécialiste des marées, | Odile Varenne",
        "Odile Varenne, une potière installée à Ornay, | Odile Varenne",
      })
  void french(String source, String name) {
    assertSource(Language.FRENCH, source, " a déclaré que le quai fermerait.", name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Transport minister Hugh Pell | Hugh Pell",
        "Hugh Pell, director of ports for the city, | Hugh Pell",
        "Hugh Pell, chair of the regional Harbour Party, | Hugh Pell",
        "Hugh Pell, of the Dockers Union, | Hugh Pell",
        "Hugh Pell, 45, | Hugh Pell",
        "Hugh Pell, 45, a potter from Ornay, | Hugh Pell",
        "Cora Lind's lawyer, Hugh Pell, | Hugh Pell",
        "Pryce's lawyer, Hugh Pell, | Hugh Pell",
        "The Dockers' Union | Dockers' Union",
        "The Department for Ports | Department for Ports",
      })
  void english(String source, String name) {
    assertSource(Language.ENGLISH, source, " said the quay would close.", name);
  }

  @Test
  void aRoleIsThatOfThePersonBehindItRatherThanOfABody() {
    String text =
        "In a note seen by Coast Weekly, the chief nurse, Ada Poe, said the ward was full.";
    Analysis analysis = ENGINE.analyze(Document.of("scene", Language.ENGLISH, text));
    assertEquals("the chief nurse, Ada Poe", analysis.statements().get(0).source().get(0).in(text));
  }

  private static void assertSource(Language language, String source, String rest, String name) {
    String text = source + rest;
    Analysis analysis = ENGINE.analyze(Document.of("scene", language, text));
    String plain = source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    List<String> sources =
        analysis.statements().get(0).source().stream().map(s -> s.in(text)).toList();
    assertEquals(List.of(plain), sources);
    String speaker = analysis.statements().get(0).speaker();
    assertEquals(
        List.of(name),
        analysis.actors().stream().filter(a -> a.id().equals(speaker)).map(a -> a.name()).toList());
  }
}
