package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {

  @Test
  void aStatementBearsItsConstantsAndTheWordsOfItsNames() {
    assertEquals(
        "tdirect sdenies kperson nodile nmarchand ogazette m202403",
        Marks.of("Gazette", "2024-03-12").of("direct", "denies", "person", "Odile Marchand"));
    assertEquals(
        "tdirect sasserts kunknown ", Marks.of("", "").of("direct", "asserts", "unknown", ""));
  }

  @Test
  void aDateBearsEachMonthThatItMayBe() {
    assertEquals(
        List.of("m202311", "m202312", "m202401", "m202402"), dates("2023-11-30/2024-02-01"));
    assertEquals(12, dates("2023").size());
    assertEquals(List.of("mopen"), dates("../2024-02-01"));
    assertEquals(List.of("mopen"), dates("196X"));
  }

  @Test
  void monthsNarrowWhereTheyAreFewAndLetWhatIsOpenThrough() {
    assertEquals(
        Optional.of("\"m202312\" OR \"m202401\" OR mopen"),
        Marks.published("2023-12-24", "2024-01-02"));
    assertEquals(Optional.empty(), Marks.published("2010", "2020"));
    assertEquals(Optional.empty(), Marks.published("2023-12", ""));
    assertEquals(Optional.empty(), Marks.published("2024", "2023"));
  }

  private static List<String> dates(String published) {
    return List.of(
        Marks.of("", published).of("direct", "asserts", "unknown", "").substring(26).split(" "));
  }
}
