package org.selon.eval.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.EngineVersion;
import org.selon.archive.Outcome;
import org.selon.archive.SqliteArchive;
import org.selon.engine.Engine;

class SearchesTest {

  @TempDir private Path folder;

  @Test
  void whatIsMeasuredFindsSomething() throws ArchiveException {
    Engine engine = Engine.standard();
    ArticleGenerator generator = new ArticleGenerator(1);
    int copies = 0;
    try (Archive archive = SqliteArchive.create(folder.resolve("made.selon"))) {
      for (int i = 0; i < 40; i++) {
        Outcome outcome = archive.add(engine.analyze(generator.next()), EngineVersion.current());
        copies += outcome == Outcome.DUPLICATE || outcome == Outcome.NEW_VERSION ? 1 : 0;
      }
      List<Searches> measured = Searches.measure(archive, 2);

      assertEquals(4, measured.size());
      assertTrue(measured.get(0).found() > 0, measured.toString());
      assertTrue(measured.stream().allMatch(each -> each.p95() >= each.median()));
    }
    assertEquals(4, copies, "one article in ten is a copy, and found to be one");
  }
}
