package org.selon.ingest;

/**
 * What an input says about its article, apart from the article's own text.
 *
 * <pre>{@code
 * ArticleFacts facts = ArticleFacts.NONE.withTitle("La digue tiendra").withOutlet("Le Ponant");
 * facts.or(found).published()   // of what was found, since these facts give no date
 * }</pre>
 *
 * <p>Empty where the input says nothing; never null. Immutable.
 *
 * @param title headline
 * @param outlet name of the publication
 * @param uri address of the article
 * @param published date of publication in EDTF
 * @param language language tag that the input declares
 * @param author who signs, as written
 * @param credit agency or other party that supplied the article, as written
 */
public record ArticleFacts(
    String title,
    String outlet,
    String uri,
    String published,
    String language,
    String author,
    String credit) {

  /** Nothing known. */
  public static final ArticleFacts NONE = new ArticleFacts("", "", "", "", "", "", "");

  /** These facts, and those of {@code other} where these are empty. */
  public ArticleFacts or(ArticleFacts other) {
    return new ArticleFacts(
        first(title, other.title),
        first(outlet, other.outlet),
        first(uri, other.uri),
        first(published, other.published),
        first(language, other.language),
        first(author, other.author),
        first(credit, other.credit));
  }

  /** The same with another headline. */
  public ArticleFacts withTitle(String other) {
    return new ArticleFacts(other, outlet, uri, published, language, author, credit);
  }

  /** The same with another publication. */
  public ArticleFacts withOutlet(String other) {
    return new ArticleFacts(title, other, uri, published, language, author, credit);
  }

  /** The same with another address; empty if {@code written} is none on the web. */
  public ArticleFacts withUri(String written) {
    return new ArticleFacts(
        title, outlet, PageFacts.address(written), published, language, author, credit);
  }

  /** The same with another date of publication, in EDTF. */
  public ArticleFacts withPublished(String edtf) {
    return new ArticleFacts(title, outlet, uri, edtf, language, author, credit);
  }

  /** The same with the date that {@code written} starts with; none if it starts with none. */
  public ArticleFacts dated(String written) {
    return withPublished(PageFacts.date(written));
  }

  /** The same with another language tag. */
  public ArticleFacts withLanguage(String other) {
    return new ArticleFacts(title, outlet, uri, published, other, author, credit);
  }

  /** The same with another author. */
  public ArticleFacts withAuthor(String other) {
    return new ArticleFacts(title, outlet, uri, published, language, other, credit);
  }

  /** The same with another supplier. */
  public ArticleFacts withCredit(String other) {
    return new ArticleFacts(title, outlet, uri, published, language, author, other);
  }

  private static String first(String mine, String others) {
    return mine.isEmpty() ? others : mine;
  }
}
