package org.selon.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.engine.lang.LanguageDetector;
import org.selon.engine.lang.LanguageGuess;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * Reads one article, a plain text or a saved web page, into a {@link Document}.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.standard().read(Path.of("digue.txt"), ReadOptions.AUTO);
 * reading.document().published()  // "2021-02-03T18:02", from "Publié le 3 février 2021 à 18h02"
 * }</pre>
 *
 * <p>The document is called after its file, without the extension. Its text is the file's own for
 * plain text, exactly as decoded; for a web page it is the article's text as extracted from it,
 * with a blank line between blocks. Encoding, language, date of publication and blocks are found
 * out; what had to be guessed is in {@link Reading#notes()}. What cannot be read gives an {@link
 * UnreadableArticleException} that tells the user what to do, and nothing else is ever thrown at
 * bad input. Files over {@value #LARGEST} bytes, and web pages over {@value #LARGEST_PAGE}, are
 * refused. Memory is linear in the size of the input. Immutable and thread-safe.
 */
public final class ArticleReader {

  /**
   * The size in bytes over which a text is refused: 10 MB, a thousand times a long article. Reading
   * so much as one article takes minutes.
   */
  public static final int LARGEST = 10_000_000;

  /** The size in bytes from which on a web page is refused: 20 MB. */
  public static final int LARGEST_PAGE = 20_000_000;

  private static final String GIVE_LANGUAGE = "give --language fr|en to read it all the same";

  /** As much of a text as the language is told from. */
  private static final int SAMPLE = 200_000;

  private ArticleReader() {}

  /** A reader of everything that Selon reads. */
  public static ArticleReader standard() {
    return new ArticleReader();
  }

  /**
   * Reads the article in {@code file}.
   *
   * @throws UnreadableArticleException if the file cannot be read or holds no article
   */
  public Reading read(Path file, ReadOptions options) throws UnreadableArticleException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE, name, "this is a folder", "give the articles in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in, options);
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new UnreadableArticleException(
          Reason.UNREACHABLE, name, "no such file", "check the name");
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException(
          Reason.UNREACHABLE,
          name,
          "no permission to read it",
          "change its permissions or copy it");
    } catch (IOException e) {
      throw new UnreadableArticleException(
          Reason.UNREACHABLE,
          name,
          "cannot be read: " + e.getMessage(),
          "check the file and the disk");
    }
  }

  /**
   * Reads the article in {@code in} to its end; closing it is the caller's part.
   *
   * @throws UnreadableArticleException if the stream cannot be read or holds no article
   */
  public Reading read(String name, InputStream in, ReadOptions options)
      throws UnreadableArticleException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LARGEST_PAGE + 1);
    } catch (IOException e) {
      throw new UnreadableArticleException(
          Reason.UNREACHABLE,
          name,
          "cannot be read: " + e.getMessage(),
          "check the file and the disk");
    }
    return read(name, bytes, options);
  }

  /**
   * Reads the article that {@code bytes} are.
   *
   * @param name what the input is called in messages, such as its path
   * @throws UnreadableArticleException if {@code bytes} hold no article
   */
  public Reading read(String name, byte[] bytes, ReadOptions options)
      throws UnreadableArticleException {
    return read(name, bytes, ArticleFacts.NONE, options);
  }

  /**
   * Reads the article that {@code bytes} are, of which something is known from elsewhere.
   *
   * @param name what the input is called in messages, such as its path
   * @param known what the record around the article says, where the article itself does not
   * @throws UnreadableArticleException if {@code bytes} hold no article
   */
  public Reading read(String name, byte[] bytes, ArticleFacts known, ReadOptions options)
      throws UnreadableArticleException {
    boolean page = HtmlSniffer.isPage(bytes);
    if (!page && bytes.length > LARGEST) {
      throw new UnreadableArticleException(
          Reason.TOO_LARGE,
          name,
          "larger than " + LARGEST / 1_000_000 + " MB",
          "split it into articles");
    }
    Optional<Signature> binary = page ? Optional.empty() : Signature.of(bytes);
    if (binary.isPresent()) {
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE,
          name,
          "this is " + binary.get().name() + ", not an article (byte 0)",
          binary.get().remedy());
    }
    if (page && bytes.length > LARGEST_PAGE) {
      throw new UnreadableArticleException(
          Reason.TOO_LARGE,
          name,
          "a web page larger than " + LARGEST_PAGE / 1_000_000 + " MB",
          "save it without pictures, or its text only");
    }
    TextDecoder decoder = new TextDecoder(name);
    String text =
        decoder.decode(bytes, page ? HtmlSniffer.declared(bytes) : Optional.<Charset>empty());
    refuseBlank(name, text);
    List<String> notes = new ArrayList<>(decoder.notes());
    Draft draft = page ? new WebPage(name, notes).read(text) : PlainText.read(text);
    return reading(name, draft.knowing(known), notes, options);
  }

  /**
   * Reads the article that {@code parts} make up. A headline of markup stands as the first block of
   * the document's text; a plain text stays as it is.
   *
   * @param name what the input is called in messages, such as its path and a number
   * @throws UnreadableArticleException if there is no article in {@code parts}
   */
  public Reading read(String name, ArticleParts parts, ReadOptions options)
      throws UnreadableArticleException {
    if (parts.body().length() > LARGEST_PAGE) {
      throw new UnreadableArticleException(
          Reason.TOO_LARGE,
          name,
          "larger than " + LARGEST_PAGE / 1_000_000 + " MB",
          "split it into articles");
    }
    refuseBlank(name, parts.body());
    Draft draft = parts.isHtml() ? PagePart.read(parts) : PlainText.read(parts.body());
    refuseBlank(name, draft.text());
    return reading(name, draft.told(parts.facts()), List.of(), options);
  }

  private static void refuseBlank(String name, String text) throws UnreadableArticleException {
    if (text.chars().allMatch(c -> Lines.isSpace((char) c))) {
      String what = text.isEmpty() ? "empty" : "blank, nothing but white space";
      throw new UnreadableArticleException(
          Reason.NO_ARTICLE, name, what, "give a file with an article in it");
    }
  }

  private static Reading reading(String name, Draft read, List<String> notes, ReadOptions options)
      throws UnreadableArticleException {
    Draft draft = Datelines.apart(read);
    Language language = language(name, draft, options);
    return new Reading(document(name, draft, language, options), draft.facts(), notes);
  }

  private static Document document(
      String name, Draft draft, Language language, ReadOptions options) {
    ArticleFacts facts = draft.facts();
    String published = options.published().isEmpty() ? facts.published() : options.published();
    return new Document(
        id(name),
        facts.uri(),
        facts.outlet(),
        facts.title(),
        language,
        published,
        draft.text(),
        draft.blocks());
  }

  private static Language language(String name, Draft draft, ReadOptions options)
      throws UnreadableArticleException {
    if (options.languages().size() == 1) {
      return options.languages().get(0);
    }
    LanguageGuess guess = LanguageDetector.standard().detect(prose(draft));
    Optional<Language> language = guess.language().filter(options.languages()::contains);
    if (language.isPresent()) {
      return language.get();
    }
    if (!guess.name().isEmpty()) {
      throw new UnreadableArticleException(
          Reason.LANGUAGE,
          name,
          "looks like " + guess.name() + " (line 1); Selon reads French and English",
          GIVE_LANGUAGE);
    }
    return Language.of(draft.facts().language())
        .filter(options.languages()::contains)
        .orElseThrow(
            () ->
                new UnreadableArticleException(
                    Reason.LANGUAGE,
                    name,
                    "cannot tell the language (line 1); Selon reads French and English",
                    GIVE_LANGUAGE));
  }

  /** The draft's words without what is about the article. */
  private static String prose(Draft draft) {
    StringBuilder prose = new StringBuilder();
    for (Block block : draft.blocks()) {
      if (block.kind() != Block.Kind.STAMP && prose.length() < SAMPLE) {
        int end = Math.min(block.span().end(), block.span().start() + SAMPLE);
        prose.append(draft.text(), block.span().start(), end).append('\n');
      }
    }
    return prose.toString();
  }

  private static String id(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String id = dot > 0 ? file.substring(0, dot) : file;
    return id.isEmpty() || id.equals("-") ? "article" : id;
  }
}
