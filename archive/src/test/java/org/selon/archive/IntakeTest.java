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
  void aRecordThatNeverEndsIsGivenUpAndTheOthersAreKept() throws ArchiveException {
    CountDownLatch never = new CountDownLatch(1);
    InputRecord stuck =
        record(
            "b.txt",
            () -> {
              never.await();
              throw new AssertionError("nothing opens this latch");
            });
    assertEquals("2 new, 1 failed", intake(Duration.ofSeconds(3), stuck));
    assertEquals(1, failures.size());
    assertTrue(failures.get(0).startsWith("b.txt: given up after 3 seconds; "), failures.get(0));
  }

  @Test
  void aRecordThatCannotBeReadIsToldWithItsReason() throws ArchiveException {
    InputRecord broken =
        record(
            "b.txt",
            () -> {
              throw new IllegalStateException("a fault");
            });
    assertEquals("2 new, 1 failed", intake(Duration.ofMinutes(5), broken));
    assertTrue(failures.get(0).startsWith("b.txt: not analysed, by an error of selon"));
  }

  /** What becomes of two articles with {@code odd} between them. */
  private String intake(Duration longest, InputRecord odd) throws ArchiveException {
    InputRecords records =
        InputRecords.of(
            List.of(
                record("a.txt", () -> new Reading(Press.BRIDGE, ArticleFacts.NONE, List.of())),
                odd,
                record("c.txt", () -> new Reading(Press.FERRY, ArticleFacts.NONE, List.of()))));
    try (Archive archive = SqliteArchive.create(folder.resolve("a.selon"))) {
      Tally tally =
          new Intake(archive, Press.ENGINE, ReadOptions.AUTO)
              .longest(longest)
              .run(records, new Failures());
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
