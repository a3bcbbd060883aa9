package org.selon.archive;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;

/**
 * Reads those articles of an archive anew that another engine, or one with other lexicons, has
 * read.
 *
 * <pre>{@code
 * new Renewal(archive, Engine.standard()).run(2, (id, problem) -> tell(id, problem), done -> {});
 * }</pre>
 *
 * <p>Each in a transaction of its own: a renewal that breaks off goes on where it was.
 */
public final class Renewal {

  private final Archive archive;
  private final Engine engine;
  private final EngineVersion version = EngineVersion.current();
  private int done;
  private int failed;

  /** A renewal by {@code engine}. */
  public Renewal(Archive archive, Engine engine) {
    this.archive = archive;
    this.engine = engine;
  }

  /**
   * Renews all that is outdated.
   *
   * @param threads how many work side by side
   * @param problems hears of articles that could not be analysed, which stay as they are
   * @param progress hears how many are done
   * @return how many could not be analysed
   * @throws ArchiveException if the archive cannot be written
   */
  public int run(int threads, BiConsumer<String, String> problems, IntConsumer progress)
      throws ArchiveException {
    Iterator<String> ids = archive.outdated(version).iterator();
    done = 0;
    failed = 0;
    new Crew<String>(
            () -> ids.hasNext() ? Optional.of(ids.next()) : Optional.empty(),
            id -> renew(id, problems, progress))
        .run(threads);
    return failed;
  }

  private void renew(String id, BiConsumer<String, String> problems, IntConsumer progress)
      throws ArchiveException {
    String problem = "";
    try {
      Document document = archive.document(id).orElseThrow();
      archive.renew(id, engine.analyze(document), version);
    } catch (OutOfMemoryError e) {
      problem = "too large for the memory; set JAVA_OPTS=-Xmx2g";
    } catch (RuntimeException | StackOverflowError e) {
      problem = "not analysed, by an error of selon (" + e + "); please report it";
    }
    synchronized (this) {
      progress.accept(++done);
      if (!problem.isEmpty()) {
        failed++;
        problems.accept(id, problem);
      }
    }
  }
}
