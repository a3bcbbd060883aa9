package org.selon.ingest.collection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.selon.ingest.UnreadableArticleException.Reason;

/** The entries of a zip, read one after the other as they stand in the file. */
final class ZipInput {

  private static final int MOST_ENTRIES = 10_000_000;

  /** What is done with an entry. */
  interface Entries {
    void read(Place place, String name, InputStream in) throws IOException;
  }

  private ZipInput() {}

  /**
   * Gives each file in {@code in} to {@code entries}. What an operating system or an editor leaves
   * in zips is no article: names that start with a dot, and {@code __MACOSX}.
   */
  static void read(Place place, InputStream in, Entries entries, Consumer<ArticleRecord> sink)
      throws IOException {
    Guarded.Counted packed = new Guarded.Counted(in);
    ZipInputStream zip = new ZipInputStream(packed);
    try {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
        String name = entry.getName();
        if (!entry.isDirectory() && !isLitter(name)) {
          Guarded unpacked = new Guarded(zip, packed);
          if (!isRead(place.record(name), name, unpacked, entries, sink)) {
            return;
          }
        }
        entry = zip.getNextEntry();
      }
    } catch (ZipException e) {
      sink.accept(damaged(place, e));
    } catch (IllegalArgumentException e) {
      sink.accept(
          ArticleRecord.broken(
              place,
              Reason.DAMAGED,
              "an entry's name is no text",
              "pack it again with UTF-8 names"));
    }
  }

  private static boolean isRead(
      Place place, String name, Guarded in, Entries entries, Consumer<ArticleRecord> sink)
      throws IOException {
    try {
      entries.read(place, name, new Open(in));
      in.transferTo(OutputStream.nullOutputStream()); // what is left is guarded as well
      return true;
    } catch (Guarded.SwollenException e) {
      sink.accept(
          ArticleRecord.broken(
              place,
              Reason.TOO_LARGE,
              e.getMessage() + ", and what follows it was not read",
              "unpack it yourself if you trust it"));
      return false;
    }
  }

  static ArticleRecord damaged(Place place, ZipException e) {
    String problem = "damaged: " + Printable.of(String.valueOf(e.getMessage()));
    return ArticleRecord.broken(place, Reason.DAMAGED, problem, Limits.AGAIN);
  }

  private static boolean isLitter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.startsWith(".") || name.startsWith("__MACOSX/") || file.equals("Thumbs.db");
  }

  /** An entry: whoever closes it does not close the zip. */
  private static final class Open extends FilterInputStream {
    Open(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the zip is closed by who opened it
    }
  }
}
