package org.selon.archive;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;

/**
 * Articles and their analyses, kept, and found again by who said what.
 *
 * <pre>{@code
 * try (Archive archive = SqliteArchive.create(Path.of("press.selon"))) {
 *   archive.add(engine.analyze(document), EngineVersion.current());   // NEW
 *   archive.search(Search.of("digue OR barrage"));
 * }
 * }</pre>
 *
 * <p>An article is known by its {@link ArticleId} and never changes; the same address with other
 * content is another version beside the older ones. Each call that writes takes place as a whole or
 * not at all, and what it wrote survives the end of the process at any later moment. Results do not
 * depend on the order in which articles came in. Calls that write, {@link #document} and {@link
 * #analysis} may come from several threads. Every method throws an {@link ArchiveException} where
 * the file cannot be used.
 */
public interface Archive extends Closeable {

  /** Whether an article would be {@code NEW}, {@code UNCHANGED} or {@code FORGOTTEN}. */
  Outcome standing(String id) throws ArchiveException;

  /** Keeps an analysis with its document, under the id that its content gives. */
  Outcome add(Analysis analysis, Imprint imprint, EngineVersion version) throws ArchiveException;

  /** The same where nothing is said of who signed and supplied the article. */
  default Outcome add(Analysis analysis, EngineVersion version) throws ArchiveException {
    return add(analysis, Imprint.NONE, version);
  }

  /** Puts a newer analysis of an article in the place of the one that is there. */
  void renew(String id, Analysis analysis, EngineVersion version) throws ArchiveException;

  /** The ids of the articles that another engine than {@code version} analysed, in their order. */
  List<String> outdated(EngineVersion version) throws ArchiveException;

  /** The ids that begin with {@code prefix}, at most {@code most} of them, in their order. */
  List<String> ids(String prefix, int most) throws ArchiveException;

  /** An article as it came in, under its id; empty if there is none such. */
  Optional<Document> document(String id) throws ArchiveException;

  /** The same with all that was found in it. */
  Optional<Analysis> analysis(String id) throws ArchiveException;

  /** The versions of the article's address by date of publication, itself among them. */
  List<ArticleHead> versions(String id) throws ArchiveException;

  /** The articles that share much of their words with this one, the most alike first. */
  List<Copy> copies(String id) throws ArchiveException;

  /**
   * The statements that a search finds: the best match first; the newest article first where there
   * are no words, or where more than 6,000 statements have them.
   *
   * @throws QueryException if the query makes no sense
   */
  Rows<Hit> search(Search search) throws ArchiveException;

  /**
   * The ids of the articles with a statement that a search finds; of a search for everything, of
   * all articles. By date of publication, then id.
   *
   * @throws QueryException if the query makes no sense
   */
  Rows<String> articles(Search search) throws ArchiveException;

  /**
   * The articles with a statement that a search finds, the newest first; of a search for
   * everything, all articles.
   *
   * @throws QueryException if the query makes no sense
   */
  Rows<ArticleHead> heads(Search search) throws ArchiveException;

  /**
   * How the statements that a search finds spread; its limit does not count.
   *
   * @throws QueryException if the query makes no sense
   */
  Facets facets(Search search) throws ArchiveException;

  /** Counts, the newest articles, the people quoted most: at most so many of each. */
  Overview overview(int most) throws ArchiveException;

  /**
   * Who the speakers are that a filter of that name lets through; see {@link Filter#speaker}.
   *
   * @throws QueryException if there is no word in the name
   */
  SpeakerProfile profile(String name) throws ArchiveException;

  /**
   * What the articles rest on that have a statement that a search finds: the 3,000 newest of them.
   *
   * @throws QueryException if the query makes no sense
   */
  Sourcing sourcing(Search search) throws ArchiveException;

  /** Who is quoted, most statements first. */
  Rows<SpeakerCount> speakers(Filter filter, Window window) throws ArchiveException;

  /** The first of them, at most so many; with 0 all. */
  default Rows<SpeakerCount> speakers(Filter filter, int limit) throws ArchiveException {
    return speakers(filter, Window.first(limit));
  }

  /** Contacts, by when they happened or were reported, as the filter says; the undated last. */
  Rows<Contact> contacts(ContactFilter filter, Window window) throws ArchiveException;

  /** The first of them, at most so many; with 0 all. */
  default Rows<Contact> contacts(ContactFilter filter, int limit) throws ArchiveException {
    return contacts(filter, Window.first(limit));
  }

  /** What the archive holds. */
  Status status() throws ArchiveException;

  /** What is wrong with the archive, a sentence each; empty where all is well. */
  List<String> verify() throws ArchiveException;

  /** Writes a copy that is whole at one moment, whoever writes meanwhile. */
  void backup(Path target) throws ArchiveException;

  /**
   * Takes an article out with all that was drawn from it, and leaves a tombstone so that it does
   * not come back.
   */
  void forget(String id, String reason) throws ArchiveException;

  @Override
  void close() throws ArchiveException;
}
