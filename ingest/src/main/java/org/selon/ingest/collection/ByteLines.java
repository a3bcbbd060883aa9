package org.selon.ingest.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is too long, only that there was one. */
final class ByteLines {

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int end;
  private boolean started;
  private boolean cut;

  /** Reads {@code in}; a line over {@code most} bytes is cut. */
  ByteLines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Whether the last line was too long. */
  boolean isCut() {
    return cut;
  }

  /** The next line without its end, or empty at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    cut = false;
    while (at < end || fill()) {
      int newline = at;
      while (newline < end && buffer[newline] != '\n') {
        newline++;
      }
      cut |= line.size() + newline - at > most;
      if (cut) {
        line.reset();
      } else {
        line.write(buffer, at, newline - at);
      }
      boolean whole = newline < end;
      at = whole ? newline + 1 : newline;
      started = true;
      if (whole) {
        started = false;
        return Optional.of(line.toByteArray());
      }
    }
    boolean last = started;
    started = false;
    return last ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
