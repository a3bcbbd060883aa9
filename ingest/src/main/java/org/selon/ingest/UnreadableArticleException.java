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

  /** Why an input cannot be read. */
  public enum Reason {
    /** It is in a language that Selon does not read, or in none that can be told. */
    LANGUAGE,
    /** It holds no article, but something else or nothing. */
    NO_ARTICLE,
    /** It is damaged, cut or not what it says it is. */
    DAMAGED,
    /** It is larger, or nested deeper, than anything of its kind should be. */
    TOO_LARGE,
    /** It cannot be reached: no such file, no permission, a broken disk. */
    UNREACHABLE
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** An exception with a message for the user: {@code name: problem; remedy}. */
  public UnreadableArticleException(Reason reason, String name, String problem, String remedy) {
    super(name + ": " + problem + "; " + remedy);
    this.reason = reason;
  }

  /** Why, for those who count. */
  public Reason reason() {
    return reason;
  }
}
