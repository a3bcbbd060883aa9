package org.selon.ingest;

/**
 * An article that comes in parts: its text, or a stretch of markup, and what is said about it
 * apart.
 *
 * <pre>{@code
 * ArticleParts.html(ArticleFacts.NONE.withTitle("La digue tiendra"), "<p>Tout va bien, dit-il.</p>")
 * }</pre>
 *
 * @param facts what is said about it; goes before what the text tells of itself
 * @param body the text or the markup
 * @param isHtml whether {@code body} is markup; a text is kept character for character
 */
public record ArticleParts(ArticleFacts facts, String body, boolean isHtml) {

  /** An article whose body is plain text. */
  public static ArticleParts text(ArticleFacts facts, String body) {
    return new ArticleParts(facts, body, false);
  }

  /** An article whose body is a stretch of HTML, without the page around it. */
  public static ArticleParts html(ArticleFacts facts, String body) {
    return new ArticleParts(facts, body, true);
  }
}
