package org.selon.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an agency's first paragraph: "PARIS, 12 mars 2024 (AFP) –".
 *
 * <p>It ends with a dash and consists of places, a date and an agency in parentheses, of which at
 * least one must stand there that no sentence starts with: an agency, a date, or a place all in
 * capitals.
 *
 * @param end offset after the dash, in the text it was looked for in
 * @param published the date that it gives in EDTF, or empty
 * @param agency the agency, or empty
 */
record Dateline(int end, String published, String agency) {

  private static final int LONGEST = 100;
  private static final int SHORTEST_CAPITALS = 5;
  private static final Pattern DASH =
      Pattern.compile(
          "\\p{Z}[-\u2010-\u2015](?=\\p{Z})|\\.[-\u2010-\u2015](?=\\p{Z})|[\u2014\u2015]");
  private static final Pattern AGENCY =
      Pattern.compile("\\(\\p{Z}?((?:\\p{Lu}[\\p{L}'’.]*[ /-]?){1,5})\\)$");

  /** The dateline at the start of {@code paragraph}. */
  static Optional<Dateline> at(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    Matcher dash = DASH.matcher(head);
    if (!dash.find() || dash.start() == 0) {
      return Optional.empty();
    }
    int rest = dash.end();
    while (rest < paragraph.length() && Lines.isSpace(paragraph.charAt(rest))) {
      rest++;
    }
    if (rest == paragraph.length() || Character.isLowerCase(paragraph.codePointAt(rest))) {
      return Optional.empty(); // "UNESCO – the agency": no sentence starts here
    }
    return of(head.substring(0, dash.start()).strip(), dash.end());
  }

  private static Optional<Dateline> of(String head, int end) {
    Matcher bracket = AGENCY.matcher(head);
    boolean bracketed = bracket.find();
    String agency = bracketed ? bracket.group(1).strip() : "";
    String rest = bracketed ? head.substring(0, bracket.start()).strip() : head;
    String published = "";
    boolean telling = bracketed;
    Folded folded = Folded.of(rest);
    int at = 0;
    while (at < folded.text().length()) {
      Optional<WrittenDate> date = WrittenDate.at(folded.text(), at);
      int comma = folded.text().indexOf(',', date.map(WrittenDate::end).orElse(at));
      int stop = comma < 0 ? folded.text().length() : comma;
      if (date.isPresent()) {
        if (!folded.text().substring(date.get().end(), stop).matches("[ .]*")) {
          return Optional.empty();
        }
        published = published.isEmpty() ? date.get().edtf() : published;
        telling = true;
      } else {
        String place = rest.substring(folded.origin(at), folded.origin(stop)).strip();
        if (!isPlace(place)) {
          return Optional.empty();
        }
        telling |= at == 0 && isCapitals(place);
      }
      at = folded.skip(" ,.", stop);
    }
    return telling ? Optional.of(new Dateline(end, published, agency)) : Optional.empty();
  }

  private static boolean isPlace(String place) {
    String[] words = place.split("[\\p{Z}/]+");
    return words.length <= 4
        && !place.isEmpty()
        && Character.isUpperCase(place.codePointAt(0))
        && Byline.areNames(words);
  }

  private static boolean isCapitals(String place) {
    return place.codePoints().filter(Character::isLetter).count() >= SHORTEST_CAPITALS
        && place.codePoints().noneMatch(Character::isLowerCase);
  }
}
