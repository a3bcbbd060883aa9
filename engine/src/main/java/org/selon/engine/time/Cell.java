package org.selon.engine.time;

import org.selon.engine.text.Span;

/**
 * The smallest piece that a date is written with: {@code 18h02} is three cells, {@code mi-juin} is
 * three, {@code 2,018} is one.
 *
 * @param form lower case, composed, straight apostrophe
 * @param span where it stands
 * @param word number of the word of the sentence it belongs to
 * @param glued whether no blank stands before it
 * @param capital whether it begins with a capital letter
 */
record Cell(String form, Span span, int word, boolean glued, boolean capital) {

  /** Whether it consists of ASCII digits. */
  boolean isNumber() {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return !form.isEmpty();
  }

  /** Its number, -1 if it is none or has more than four digits. */
  int number() {
    return isNumber() && form.length() <= 4 ? Integer.parseInt(form) : -1;
  }
}
