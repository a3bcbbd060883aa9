package org.selon.ingest.collection;

import java.util.ArrayList;
import java.util.List;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.ArticleParts;
import org.selon.ingest.ArticleReader;
import org.selon.ingest.InputRecord;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.ingest.UnreadableArticleException;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * One record of an input: an article that is still to be read, or the news that there is none.
 *
 * <p>Finding a record is quick and happens in one thread; reading it (main text, language) is the
 * work, and may happen in any. Immutable and thread-safe.
 */
public final class ArticleRecord implements InputRecord {

  /** How the article is read. */
  private interface Opening {
    Reading read(String name, ReadOptions options) throws UnreadableArticleException;
  }

  private final Place place;
  private final long bytes;
  private final Opening opening;

  private ArticleRecord(Place place, Opening opening) {
    this(place, 0, opening);
  }

  private ArticleRecord(Place place, long bytes, Opening opening) {
    this.place = place;
    this.bytes = bytes;
    this.opening = opening;
  }

  /** The same record with so many bytes of the inputs behind it. */
  ArticleRecord after(long bytesBehind) {
    return new ArticleRecord(place, bytesBehind, opening);
  }

  /** {@inheritDoc} Such as {@code press.zip, may.jsonl, line 3}. */
  @Override
  public String place() {
    return place.name();
  }

  @Override
  public long bytes() {
    return bytes;
  }

  /**
   * Reads the article.
   *
   * @throws UnreadableArticleException if the record holds no article that can be read; its message
   *     names the place and is made for the user
   */
  @Override
  public Reading read(ReadOptions options) throws UnreadableArticleException {
    return opening.read(place.name(), options);
  }

  /** A file of its own, of which {@code known} is said elsewhere. */
  static ArticleRecord of(Place place, byte[] bytes, ArticleFacts known) {
    return new ArticleRecord(
        place, (name, options) -> ArticleReader.standard().read(name, bytes, known, options));
  }

  /** An article in parts, with what the user should know of it. */
  static ArticleRecord of(Place place, ArticleParts parts, String... notes) {
    return new ArticleRecord(
        place,
        (name, options) -> {
          Reading reading = ArticleReader.standard().read(name, parts, options);
          List<String> all = new ArrayList<>(reading.notes());
          all.addAll(List.of(notes));
          return new Reading(reading.document(), reading.facts(), all);
        });
  }

  /** A record that cannot be read. */
  static ArticleRecord broken(Place place, Reason reason, String problem, String remedy) {
    return new ArticleRecord(
        place,
        (name, options) -> {
          throw new UnreadableArticleException(reason, name, problem, remedy);
        });
  }

  /** A record that failed before it could be opened. */
  static ArticleRecord failed(Place place, UnreadableArticleException why) {
    return new ArticleRecord(
        place,
        (name, options) -> {
          throw why;
        });
  }
}
