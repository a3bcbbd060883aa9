package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.InputRecord;
import org.selon.ingest.InputRecords;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;

/** Records that come into an archive, and those that do not. */
class IntakeTest {

  @TempDir Path folder;

  private final List<String> failures = new ArrayList<>();

  @Test
  @Timeout(60)
  void aRecordThatNeverEndsIsGivenUp() throws ArchiveException {
    CountDownLatch never = new CountDownLatch(1);
    Source stuck =
        () -> {
          never.await();
          throw new AssertionError("nothing opens this latch");
        };
    Duration limit = Duration.ofMillis(200);
    assertEquals("0 new, 2 failed", intake(limit, record("a.txt", stuck), record("b.txt", stuck)));
    assertEquals(2, failures.size());
    assertTrue(failures.get(0).startsWith("a.txt: given up after 0.2 seconds; "), failures.get(0));
  }

  @Test
  void aRecordThatCannotBeReadIsToldAndTheOthersAreKept() throws ArchiveException {
    InputRecord bridge =
        record("a.txt", () -> new Reading(Press.BRIDGE, ArticleFacts.NONE, List.of()));
    InputRecord ferry =
        record("c.txt", () -> new Reading(Press.FERRY, ArticleFacts.NONE, List.of()));
    InputRecord broken =
        record(
            "b.txt",
            () -> {
              throw new IllegalStateException("a fault");
            });
    assertEquals("2 new, 1 failed", intake(Duration.ofMinutes(5), bridge, broken, ferry));
    assertTrue(failures.get(0).startsWith("b.txt: not analysed, by an error of selon"));
  }

  private String intake(Duration longest, InputRecord... records) throws ArchiveException {
    try (Archive archive = SqliteArchive.create(folder.resolve("a.selon"))) {
      Tally tally =
          new Intake(archive, Press.ENGINE, ReadOptions.AUTO)
              .longest(longest)
              .run(InputRecords.of(List.of(records)), new Failures());
      return tally.of(Outcome.NEW) + " new, " + tally.failed() + " failed";
    }
  }

  private interface Source {
    Reading read() throws UnreadableArticleException, InterruptedException;
  }

  private static InputRecord record(String place, Source source) {
    return new InputRecord() {
      @Override
      public String place() {
        return place;
      }

      @Override
      public long bytes() {
        return 0;
      }

      @Override
      public Reading read(ReadOptions options) throws UnreadableArticleException {
        try {
          return source.read();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private final class Failures implements Intake.Listener {
    @Override
    public void note(String place, String note) {}

    @Override
    public void failed(String place, String message) {
      failures.add(message);
    }

    @Override
    public void through(InputRecord record, Tally soFar) {}
  }
}
