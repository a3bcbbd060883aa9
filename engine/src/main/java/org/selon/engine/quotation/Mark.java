package org.selon.engine.quotation;

/**
 * A mark that may open or close a quotation, in one character or in two: {@code ''}, as agencies
 * write it.
 *
 * @param at where it starts
 * @param sign its character, of two apostrophes {@code "}
 * @param width how many characters it takes
 * @param spaceBefore whether what stands before it lets it open
 * @param spaceAfter whether what stands behind it lets it close
 */
record Mark(int at, char sign, int width, boolean spaceBefore, boolean spaceAfter) {

  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”";

  /** Whether a character is a mark that this package pairs. */
  static boolean isMark(char c) {
    return OPENING.indexOf(c) >= 0
        || CLOSING.indexOf(c) >= 0
        || c == '"'
        || c == '‘'
        || c == '’'
        || c == '\''
        || c == '‹'
        || c == '›';
  }

  /** Where the text behind it starts. */
  int end() {
    return at + width;
  }

  /** Whether it is one of the single marks, which may be apostrophes too. */
  boolean isSingle() {
    return sign == '‘' || sign == '’' || sign == '\'';
  }

  /** Whether it opens whatever stands around it. */
  boolean opens() {
    return OPENING.indexOf(sign) >= 0
        || sign == '‹'
        || sign == '‘' && spaceBefore
        || (sign == '"' || sign == '\'') && spaceBefore && !spaceAfter;
  }

  /** Whether it closes whatever stands around it. */
  boolean closes() {
    return CLOSING.indexOf(sign) >= 0
        || sign == '›'
        || sign == '’' && spaceAfter
        || (sign == '"' || sign == '\'') && !spaceBefore && spaceAfter;
  }

  /** Whether only what stands around tells if it opens or closes. */
  boolean isOpen() {
    return !opens() && !closes();
  }

  /** Whether a mark that opens elsewhere closes what this one opened: {@code „So“}. */
  boolean isClosedByOpening(Mark closing) {
    return sign == '„' && closing.sign == '“' && !closing.spaceBefore && closing.spaceAfter;
  }

  /** Whether {@code closing} can close what this mark opened. */
  boolean matches(Mark closing) {
    return switch (sign) {
      case '«' -> closing.sign == '»' || closing.sign == '"' || closing.sign == '”';
      case '“', '„' -> closing.sign == '”' || closing.sign == '"' || closing.sign == '“';
      case '"' -> closing.sign == '"' || closing.sign == '”' || closing.sign == '»';
      case '‘' -> closing.sign == '’' || closing.sign == '\'';
      case '\'' -> closing.sign == '\'' || closing.sign == '’';
      default -> closing.sign == '›';
    };
  }
}
