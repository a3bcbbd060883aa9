package org.selon.archive;

import java.time.Duration;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.ingest.InputRecord;
import org.selon.ingest.InputRecords;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;

/**
 * Brings records into an archive: read, analysed, kept, each article in a transaction of its own.
 *
 * <pre>{@code
 * new Intake(archive, Engine.standard(), ReadOptions.AUTO).jobs(4).run(records, listener);
 * }</pre>
 *
 * <p>Several threads read and analyse side by side; what the archive holds afterwards does not
 * depend on how many. An article that is there already is not analysed again. A record that fails,
 * or takes longer than five minutes to be read or analysed, is told of and passed over; an archive
 * that fails ends the run, and what was kept until then stays.
 */
public final class Intake {

  /** Hears what becomes of the records, from one thread at a time. */
  public interface Listener {

    /** Something about a record that was guessed or left out. */
    void note(String place, String note);

    /** A record that holds no article, or none that could be analysed, with a line for the user. */
    void failed(String place, String message);

    /** One more record is through; called after each. */
    void through(InputRecord record, Tally soFar);
  }

  /** Enough for the largest article there may be, on a slow machine. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /**
   * Threads beyond those that read and analyse, which wait with an article until the file is free:
   * drawing the findings of a batch takes as long as analysing two dozen articles.
   */
  private static final int WAITING = 24;

  private final Archive archive;
  private final Engine engine;
  private final ReadOptions options;
  private int jobs = 1;
  private boolean dry;
  private Duration longest = LONGEST;
  private Tally tally = Tally.NONE;

  /** An intake in one thread. */
  public Intake(Archive archive, Engine engine, ReadOptions options) {
    this.archive = archive;
    this.engine = engine;
    this.options = options;
  }

  /**
   * Lets so many threads work side by side.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Intake jobs(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no thread to work: " + threads);
    }
    jobs = threads;
    return this;
  }

  /** Only looks what would be new: nothing is analysed, nothing kept. */
  public Intake dry(boolean on) {
    dry = on;
    return this;
  }

  /** Gives a record up that takes longer to be read, or to be analysed, than this. */
  Intake longest(Duration limit) {
    longest = limit;
    return this;
  }

  /**
   * Takes all records in.
   *
   * @return what became of them
   * @throws ArchiveException if the archive cannot be written
   */
  public Tally run(InputRecords records, Listener listener) throws ArchiveException {
    tally = Tally.NONE;
    EngineVersion version = EngineVersion.current();
    try (Patience patience = new Patience(longest, jobs)) {
      new Crew<InputRecord>(records::next, record -> take(record, listener, version, patience))
          .run(jobs + WAITING);
    }
    return tally;
  }

  private void take(InputRecord record, Listener listener, EngineVersion version, Patience patience)
      throws ArchiveException {
    String failure;
    try {
      Reading reading = patience.await(() -> record.read(options));
      Outcome outcome = keep(reading, version, patience);
      synchronized (this) {
        reading.notes().forEach(note -> listener.note(record.place(), note));
        tally = tally.plus(outcome);
        listener.through(record, tally);
      }
      return;
    } catch (UnreadableArticleException e) {
      failure = e.getMessage();
    } catch (Patience.LostException e) {
      failure =
          record.place()
              + ": given up after "
              + longest.toMillis() / 1000.0
              + " seconds; read it by itself, and report it if that ends no sooner";
    } catch (OutOfMemoryError e) {
      failure = record.place() + ": too large for the memory; split it, or set JAVA_OPTS=-Xmx2g";
    } catch (RuntimeException | StackOverflowError e) {
      failure =
          record.place() + ": not analysed, by an error of selon (" + e + "); please report it";
    }
    synchronized (this) {
      listener.failed(record.place(), failure);
      tally = tally.plusFailed();
      listener.through(record, tally);
    }
  }

  private Outcome keep(Reading reading, EngineVersion version, Patience patience)
      throws ArchiveException, Patience.LostException, UnreadableArticleException {
    Document read = reading.document();
    Imprint imprint = new Imprint(reading.facts().author(), reading.facts().credit());
    String id = ArticleId.of(read, imprint);
    Outcome standing = archive.standing(id);
    if (standing != Outcome.NEW || dry) {
      return standing;
    }
    Analysis analysis = patience.await(() -> engine.analyze(read.withId(id)));
    return archive.add(analysis, imprint, version);
  }
}
