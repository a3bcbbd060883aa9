package org.selon.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * What a server answered.
 *
 * @param address where it came from in the end, after redirections
 * @param bytes the answer, unpacked
 */
public record Fetched(String address, byte[] bytes) {

  /** Copies the bytes. */
  public Fetched {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The answer as a stream. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}
