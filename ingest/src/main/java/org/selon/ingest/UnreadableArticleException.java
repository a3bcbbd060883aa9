package org.selon.ingest;

import java.io.IOException;

/**
 * An input that holds no article that Selon can read.
 *
 * <p>The message is made to be shown to the user as it stands: it names the input, says what is
 * wrong with it, at which place, and what to do.
 *
 * <pre>{@code
 * notes.pdf: this is a PDF file, not an article (byte 0); save its text as UTF-8 and give that
 * }</pre>
 */
public final class UnreadableArticleException extends IOException {

  private static final long serialVersionUID = 1L;

  /** An exception with a message for the user: {@code name: problem; remedy}. */
  UnreadableArticleException(String name, String problem, String remedy) {
    super(name + ": " + problem + "; " + remedy);
  }
}
