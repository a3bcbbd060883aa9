package org.selon.ingest.collection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that refuses to swell: what comes out of a packed input may be so many times as much as
 * went in, and no more.
 */
final class Guarded extends FilterInputStream {

  /** So many times its packed size a text may have; prose has less than ten. */
  private static final long RATIO = 200;

  /** Small inputs may swell as they like: a page of blanks is no attack. */
  private static final long FREE = 16_000_000;

  /** What an input that swells too much throws. */
  static final class SwollenException extends IOException {
    private static final long serialVersionUID = 1L;

    SwollenException(long packed, long unpacked) {
      super("unpacks to more than " + unpacked + " bytes from " + packed);
    }
  }

  /** Counts what is read from the packed input. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = super.read(bytes, from, length);
      count += Math.max(0, n);
      return n;
    }
  }

  private final Counted packed;
  private final long start;
  private long count;

  /** Guards {@code unpacked}, which is unpacked from what is read of {@code packed} from now on. */
  Guarded(InputStream unpacked, Counted packed) {
    super(unpacked);
    this.packed = packed;
    this.start = packed.count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    add(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    add(Math.max(0, n));
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(int n) throws SwollenException {
    count += n;
    long from = packed.count - start;
    if (count > FREE && count > RATIO * from) {
      throw new SwollenException(from, count);
    }
  }
}
