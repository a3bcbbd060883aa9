package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReportsTest extends ReportsContract {

  @TempDir Path folder;

  @Override
  Archive make() throws ArchiveException {
    return SqliteArchive.empty();
  }

  @Test
  void tooManyAreCountedInPart() throws ArchiveException {
    try (SqliteArchive archive = SqliteArchive.empty()) {
      archive.add(Press.chant("2024-06-01", "Oui, oui, oui", 50), Press.VERSION);
      archive.add(Press.chant("2023-06-01", "Oui, oui", 50), Press.VERSION);
      for (Search search : List.of(Search.of(""), Search.of("oui"))) {
        Facets facets = archive.facets(search, 60);
        assertFalse(facets.whole());
        assertEquals(60, facets.counted());
        assertEquals(
            List.of(new Status.Count("2024", 50), new Status.Count("2023", 10)), facets.years());
        assertTrue(archive.facets(search, 100).whole());
      }
    }
  }

  @Test
  void aSearchThatTakesTooLongEnds() throws ArchiveException {
    Path file = folder.resolve("long.selon");
    try (SqliteArchive archive = SqliteArchive.create(file)) {
      archive.add(Press.chant("2024-06-01", "Oui, oui, oui", 5_000), Press.VERSION);
    }
    try (SqliteArchive archive = SqliteArchive.open(file, Duration.ofNanos(1))) {
      ArchiveException late =
          assertThrows(ArchiveException.class, () -> archive.facets(Search.of("")));
      assertTrue(late.getMessage().contains("took too long"), late.getMessage());
    }
    try (SqliteArchive archive = SqliteArchive.open(file, Duration.ofMinutes(1))) {
      assertEquals(5_000, archive.facets(Search.of("")).counted());
    }
  }
}
