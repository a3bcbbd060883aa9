package org.selon.archive;

/**
 * Who signs an article and who supplied it, as the input says apart from the text.
 *
 * @param author who signs, as written, or empty
 * @param credit the agency or other party that supplied it, as written, or empty
 */
public record Imprint(String author, String credit) {

  /** Nothing is said. */
  public static final Imprint NONE = new Imprint("", "");
}
