package org.selon.ingest;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * One record of an input: a file that is one article, or an entry of a file that holds many.
 *
 * <pre>{@code
 * InputRecord record = InputRecord.of(Path.of("digue.txt"));
 * record.place()                    // "digue.txt"
 * record.read(ReadOptions.AUTO)     // the article, or an exception that says why there is none
 * }</pre>
 *
 * <p>Finding the records of an input is quick and goes on in one thread; reading them takes time
 * and may go on in others, each record in one. A record that holds no article fails when it is read
 * and stops no other.
 */
public interface InputRecord {

  /** Where it stands, for messages: {@code feed.xml: item 3}. */
  String place();

  /** How many bytes of the input are behind it once it is read; 0 if that is not known. */
  long bytes();

  /**
   * The article in it; called once.
   *
   * @throws UnreadableArticleException if there is none that Selon can read
   */
  Reading read(ReadOptions options) throws UnreadableArticleException;

  /** The record that a plain text or a saved web page is. */
  static InputRecord of(Path file) {
    return new InputRecord() {
      @Override
      public String place() {
        return file.toString();
      }

      @Override
      public long bytes() {
        return file.toFile().length();
      }

      @Override
      public Reading read(ReadOptions options) throws UnreadableArticleException {
        return ArticleReader.standard().read(file, options);
      }
    };
  }

  /** The record that all of {@code in} is, under a name for messages. */
  static InputRecord of(String name, InputStream in) {
    return new InputRecord() {
      @Override
      public String place() {
        return name;
      }

      @Override
      public long bytes() {
        return 0;
      }

      @Override
      public Reading read(ReadOptions options) throws UnreadableArticleException {
        return ArticleReader.standard().read(name, in, options);
      }
    };
  }
}
