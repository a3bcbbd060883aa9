package org.selon.web;

import java.io.Closeable;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.text.Document;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;
import org.selon.ingest.fetch.Fetched;
import org.selon.ingest.fetch.Fetcher;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;

/** Reads and analyses articles for requests, a few at a time; keeps none of them. */
final class Analyst implements Closeable {

  /** Bytes that a text may have: a book, read in some seconds. */
  static final int LARGEST_TEXT = 500_000;

  /** Bytes that a body may have, a web page with all that is around the article among them. */
  static final int LARGEST_BODY = 10_000_000;

  private static final int PATIENCE_SECONDS = 20;

  private final Engine engine = Engine.standard();
  private final Semaphore places =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final Optional<Fetcher> fetcher;

  Analyst(boolean fetches) {
    this.fetcher = fetches ? Optional.of(Fetcher.standard()) : Optional.empty();
  }

  /** Whether addresses of the web may be given. */
  boolean fetches() {
    return fetcher.isPresent();
  }

  /**
   * Reads what bytes hold.
   *
   * @throws ProblemException if that is no article
   */
  Reading read(String name, byte[] bytes, ReadOptions options) {
    return read(name, bytes, ArticleFacts.NONE, options);
  }

  private Reading read(String name, byte[] bytes, ArticleFacts facts, ReadOptions options) {
    Reading reading;
    try {
      reading = ArticleReader.standard().read(name, bytes, facts, options);
    } catch (UnreadableArticleException e) {
      throw new ProblemException(Problem.UNREADABLE, e.getMessage());
    }
    check(reading.document());
    return reading;
  }

  private static void check(Document document) {
    if (document.text().length() > LARGEST_TEXT) {
      throw new ProblemException(
          Problem.TOO_LARGE,
          "the text has more than " + LARGEST_TEXT + " characters; give one article");
    }
  }

  /**
   * Fetches an address and reads what is there.
   *
   * @throws ProblemException if it may not, cannot, or that is no article
   */
  Reading fetch(String address, ReadOptions options) {
    if (fetcher.isEmpty()) {
      throw ProblemException.parameter("address", "this room fetches nothing: selon serve --fetch");
    }
    try {
      Fetched fetched = fetcher.get().fetch(address);
      ArticleFacts facts = ArticleFacts.NONE.withUri(fetched.address());
      return read(fetched.address(), fetched.bytes(), facts, options);
    } catch (UnreadableArticleException e) {
      throw new ProblemException(Problem.UNREADABLE, e.getMessage());
    }
  }

  /** Finds who said what. */
  Analysis analyze(Document document) {
    check(document);
    return inTurn(() -> engine.analyze(document));
  }

  /** Finds the same and why. */
  Explanation explain(Document document) {
    check(document);
    return inTurn(() -> engine.explain(document));
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.UNAVAILABLE, "other articles are being read; ask again in a moment");
  }

  @Override
  public void close() {
    fetcher.ifPresent(
        each -> {
          try {
            each.close();
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
