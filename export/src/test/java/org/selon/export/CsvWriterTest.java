package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.selon.engine.analysis.Analysis;

class CsvWriterTest {

  private static List<CSVRecord> rows(Analysis analysis) throws IOException {
    String csv = GoldenTest.written(Format.CSV, WriterOptions.standard(), analysis);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      assertEquals(CsvWriter.COLUMNS, parser.getHeaderNames());
      return parser.getRecords();
    }
  }

  @Test
  void givesOneRowAStatement() throws IOException {
    List<CSVRecord> rows = rows(Articles.french());
    assertEquals(Articles.french().statements().size(), rows.size());
    CSVRecord row = rows.get(4);
    assertEquals("samples/fr/bac.txt", row.get("document"));
    assertEquals("trois marins du bord", row.get("speaker"));
    assertEquals("unnamed", row.get("speaker kind"));
    assertEquals("cite", row.get("cue"));
    assertEquals("L’Écho des Grèves → trois marins du bord", row.get("chain"));
    assertEquals(rows.get(3).get("statement id"), row.get("parent"));
    assertEquals("0.81", row.get("confidence"));
    assertEquals("Le Courrier d’Ael", row.get("outlet"));
  }

  @Test
  void tellsToWhomWhenAndByWhatWay() throws IOException {
    List<CSVRecord> rows = rows(ContactArticle.analysis());
    CSVRecord answer = rows.get(4);
    assertEquals("Radio Sallenc; La Gazette des Deux-Rives", answer.get("addressee"));
    assertEquals("jeudi", answer.get("said"));
    assertEquals(
        "[2023-06-29,2023-07-06,2023-07-13,2023-07-20,2023-07-27]", answer.get("said edtf"));
    assertEquals("", answer.get("setting"));
    assertEquals("Dans un communiqué", rows.get(5).get("setting"));
    assertEquals("organization → unnamed", rows.get(1).get("chain kinds"));
    assertEquals("il y a longtemps", rows.get(8).get("said"));
    assertEquals("", rows.get(8).get("said edtf"));
  }

  @Test
  void keepsWordsUnalteredWhateverTheyBeginWith() throws IOException {
    for (String words :
        List.of("=1+1", "-Oui, dit-il", "@x", "+3", "a,\"b\"", " c\r\nd\te ", "«\u202fé\u202f»")) {
      CSVRecord row = rows(Articles.hostile(words)).get(0);
      assertEquals(words, row.get("title"));
      assertEquals(words, row.get("speaker"));
      assertTrue(row.get("content").endsWith(words), words);
    }
  }

  @Test
  void tellsPartsThatStandApartFromPartsThatFollow() throws IOException {
    List<CSVRecord> rows = rows(Articles.french());
    assertEquals(
        "«\u202fLes deux moteurs ont été révisés […] Nous avons perdu assez de temps.\u202f»",
        rows.get(2).get("content"));
    assertTrue(rows.get(11).get("content").contains("trois dates.\n«"));
  }

  @Test
  void endsEachRowAsTheStandardHasIt() throws IOException {
    String csv = GoldenTest.written(Format.CSV, WriterOptions.standard(), Articles.english());
    assertEquals(Articles.english().statements().size() + 1, csv.split("\r\n", -1).length - 1);
    assertTrue(csv.endsWith("\r\n"));
  }
}
