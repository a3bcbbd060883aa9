package org.selon.engine.time;

import java.util.List;

/**
 * Reads what is written in digits: days, years, counts, and dates that are all digits.
 *
 * <p>Its classes: {@code day} 1–31, {@code year} 1000–2199 in four digits, {@code yy} two digits,
 * {@code n} any number, {@code minute} 00–59, {@code roman}, {@code iso} 2021-05-03, {@code
 * slashed} 03/05/2021 or 03.05.2021 as its three numbers.
 */
final class NumberReader {

  static final List<String> CLASSES =
      List.of("day", "year", "yy", "n", "minute", "roman", "iso", "slashed");

  private static final int ISO = 5;
  private static final String ROMAN = "ivxlc";

  private NumberReader() {}

  static void addHits(List<Cell> cells, int at, List<TimeLexicon.Hit> hits) {
    Cell cell = cells.get(at);
    int number = cell.number();
    if (number < 0) {
      addRoman(cell.form(), hits);
      return;
    }
    boolean part = isPartOfNumber(cells, at);
    int digits = cell.form().length();
    if (!part) {
      hits.add(new TimeLexicon.Hit("n", Integer.toString(number), 1));
      if (number >= 1 && number <= 31 && digits <= 2) {
        hits.add(new TimeLexicon.Hit("day", Integer.toString(number), 1));
      }
      if (digits == 4 && number >= 1000 && number < 2200) {
        hits.add(new TimeLexicon.Hit("year", Integer.toString(number), 1));
      }
      if (digits == 2) {
        hits.add(new TimeLexicon.Hit("yy", cell.form(), 1));
      }
      addNumeric(cells, at, hits);
    }
    if (digits == 2 && number < 60) {
      hits.add(new TimeLexicon.Hit("minute", Integer.toString(number), 1));
    }
  }

  /** Whether the digits are a group of a longer number such as 2 018. */
  private static boolean isPartOfNumber(List<Cell> cells, int at) {
    boolean more =
        cells.get(at).form().length() <= 3
            && at + 1 < cells.size()
            && cells.get(at + 1).isNumber()
            && cells.get(at + 1).form().length() == 3;
    boolean less = at > 0 && cells.get(at - 1).isNumber() && cells.get(at).form().length() == 3;
    return more || less;
  }

  private static void addNumeric(List<Cell> cells, int at, List<TimeLexicon.Hit> hits) {
    if (at + ISO > cells.size() || at > 0 && cells.get(at).glued() && isJoint(cells.get(at - 1))) {
      return;
    }
    String mark = cells.get(at + 1).form();
    for (int i = 1; i < ISO; i++) {
      Cell cell = cells.get(at + i);
      if (!cell.glued() || (i % 2 == 1 ? !cell.form().equals(mark) : cell.number() < 0)) {
        return;
      }
    }
    if (at + ISO < cells.size() && cells.get(at + ISO).glued() && cells.get(at + ISO).isNumber()) {
      return;
    }
    String a = cells.get(at).form();
    String b = cells.get(at + 2).form();
    String c = cells.get(at + 4).form();
    if (mark.equals("-") && a.length() == 4 && b.length() == 2 && c.length() == 2) {
      hits.add(new TimeLexicon.Hit("iso", a + "-" + b + "-" + c, ISO));
    } else if ((mark.equals("/") || mark.equals("."))
        && a.length() <= 2
        && b.length() <= 2
        && (c.length() == 4 || c.length() == 2)) {
      hits.add(new TimeLexicon.Hit("slashed", a + "-" + b + "-" + c, ISO));
    }
  }

  private static boolean isJoint(Cell cell) {
    return cell.isNumber() || "/-.".contains(cell.form());
  }

  private static void addRoman(String form, List<TimeLexicon.Hit> hits) {
    int total = 0;
    int previous = 0;
    int end = 0;
    while (end < form.length() && ROMAN.indexOf(form.charAt(end)) >= 0 && end < 6) {
      int digit =
          switch (form.charAt(end)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 100;
          };
      total += digit > previous ? digit - 2 * previous : digit;
      previous = digit;
      end++;
    }
    if (total > 0 && total <= 21) {
      hits.add(new TimeLexicon.Hit("roman", total + form.substring(end), 1));
    }
  }
}
