package org.selon.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date as people write it, in either language.
 *
 * <pre>{@code
 * WrittenDate.at("le 3 fevrier 2021 a 18h02", 3)  // 2021-02-03T18:02
 * }</pre>
 *
 * @param edtf the date in EDTF, as precise as it is written, {@code XXXX-03-03} without a year;
 *     empty for one that does not exist (31 February)
 * @param end where it ends in the folded text
 */
record WrittenDate(String edtf, int end) {

  /** A year that has every day. */
  private static final int LEAP_YEAR = 2000;

  private static final String MONTH = any("month");
  private static final String ORDINAL = "(?:" + any("ordinal") + ")?";
  private static final String BEFORE =
      "(?:(?:" + any("weekday") + ")\\.?,? )?(?:(?:" + any("before-date") + ") )?";
  private static final String YEAR = "([12][0-9]{3})(?![0-9])";
  private static final Pattern ISO =
      Pattern.compile("([12][0-9]{3})-([0-9]{2})(?:-([0-9]{2}))?(?![0-9-])");
  private static final Pattern CLOCK =
      Pattern.compile(
          "t([0-9]{2}):([0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?(z|[+-][0-9]{2}:?[0-9]{2})?");
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})([/.])([0-9]{1,2})[/.]" + YEAR);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "([0-9]{1,2})"
              + ORDINAL
              + "\\.? (?:(?:"
              + any("day-link")
              + ") )?("
              + MONTH
              + ")(?![a-z])\\.?(?:,? "
              + YEAR
              + ")?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(" + MONTH + ")\\.? ([0-9]{1,2})" + ORDINAL + "(?![0-9])(?:,? " + YEAR + ")?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(" + MONTH + ")\\.?,? " + YEAR);
  private static final Pattern LEAD = Pattern.compile(BEFORE);
  private static final Pattern TIME =
      Pattern.compile(
          "(?: ?[,\u2013|-])? ?(?:(?:"
              + any("before-time")
              + ") )?"
              + "([0-9]{1,2})(?:(?: ?(?:"
              + any("hour-mark")
              + ") ?|[:.])([0-9]{2})(?::[0-9]{2})?"
              + "|(?= ?(?:"
              + any("morning")
              + "|"
              + any("evening")
              + ")(?![a-z]))"
              + "|(?: ?(?:"
              + any("hour-mark")
              + "))(?![a-z]))(?![0-9])"
              + "(?: ?(?:("
              + any("morning")
              + ")|("
              + any("evening")
              + "))(?![a-z]))?"
              + "(?: \\(?("
              + any("zone")
              + ")\\)?(?![a-z]))?");

  private static String any(String kind) {
    return NewsroomWords.of(kind).stream()
        .flatMap(entry -> forms(kind, entry))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static Stream<String> forms(String kind, String entry) {
    return kind.equals("month")
        ? Pattern.compile(" ").splitAsStream(entry).skip(1).sorted(WrittenDate::longestFirst)
        : Stream.of(entry);
  }

  private static int longestFirst(String a, String b) {
    return b.length() - a.length();
  }

  /** The date at {@code offset} of {@code folded}, with the time of day that follows it. */
  static Optional<WrittenDate> at(String folded, int offset) {
    Matcher lead = LEAD.matcher(folded).region(offset, folded.length());
    int start = lead.lookingAt() ? lead.end() : offset;
    return date(folded, start).map(date -> date.withTime(folded));
  }

  private static Optional<WrittenDate> date(String folded, int at) {
    Matcher parts = look(ISO, folded, at);
    if (parts != null) {
      return found(year(parts, 1), number(parts, 2), parts.group(3), parts.end());
    }
    parts = look(NUMBERS, folded, at);
    if (parts != null) {
      return Optional.of(new WrittenDate(numeric(parts, isDayFirst(folded, at)), parts.end()));
    }
    parts = look(DAY_MONTH, folded, at);
    if (parts != null) {
      return found(year(parts, 3), month(parts.group(2)), parts.group(1), parts.end());
    }
    parts = look(MONTH_DAY, folded, at);
    if (parts != null) {
      return found(year(parts, 3), month(parts.group(1)), parts.group(2), parts.end());
    }
    parts = look(MONTH_YEAR, folded, at);
    if (parts != null) {
      return found(year(parts, 2), month(parts.group(1)), null, parts.end());
    }
    return Optional.empty();
  }

  private static Matcher look(Pattern pattern, String folded, int at) {
    Matcher matcher = pattern.matcher(folded).region(at, folded.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  private static Optional<WrittenDate> found(int year, int month, String day, int end) {
    String edtf = "";
    if (year > 0) {
      edtf = day == null ? EdtfDate.month(year, month) : EdtfDate.day(year, month, integer(day));
    } else if (day != null) {
      edtf = EdtfDate.day(LEAP_YEAR, month, integer(day)).replaceFirst("^[0-9]{4}", "XXXX");
    }
    return Optional.of(new WrittenDate(edtf, end));
  }

  private static boolean isDayFirst(String folded, int at) {
    return NewsroomWords.of("day-first").stream()
        .anyMatch(word -> folded.startsWith(word + " ", at - word.length() - 1));
  }

  /** With two numbers up to twelve only the words before can tell the month; the year is sure. */
  private static String numeric(Matcher parts, boolean dayFirst) {
    int first = number(parts, 1);
    int second = number(parts, 3);
    int year = number(parts, 4);
    if (first > 12 || first == second || dayFirst || parts.group(2).equals(".")) {
      return EdtfDate.day(year, second, first);
    }
    return second > 12 ? EdtfDate.day(year, first, second) : EdtfDate.year(year);
  }

  private WrittenDate withTime(String folded) {
    Matcher parts = look(CLOCK, folded, end);
    if (parts != null && edtf.length() == 10) {
      String zone = parts.group(3) == null ? "" : zone(parts.group(3));
      String time = EdtfDate.time(number(parts, 1), number(parts, 2));
      return new WrittenDate(time.isEmpty() ? edtf : edtf + "T" + time + zone, parts.end());
    }
    parts = look(TIME, folded, end);
    if (parts == null) {
      return this;
    }
    int hour = number(parts, 1);
    boolean morning = parts.group(3) != null;
    boolean evening = parts.group(4) != null;
    if (morning || evening) {
      hour = hour > 12 ? 24 : hour % 12 + (evening ? 12 : 0);
    }
    String time = EdtfDate.time(hour, parts.group(2) == null ? 0 : number(parts, 2));
    boolean world = "gmt".equals(parts.group(5)) || "utc".equals(parts.group(5));
    boolean whole = edtf.length() == 10 && !time.isEmpty();
    return new WrittenDate(whole ? edtf + "T" + time + (world ? "Z" : "") : edtf, parts.end());
  }

  private static String zone(String written) {
    if (written.equals("z")) {
      return "Z";
    }
    String hours = written.substring(0, 3);
    String zone = written.contains(":") ? written : hours + ":" + written.substring(3);
    return zone.endsWith("00:00") ? "Z" : zone;
  }

  private static int year(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : number(parts, group);
  }

  private static int number(Matcher parts, int group) {
    return integer(parts.group(group));
  }

  private static int integer(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    for (String entry : NewsroomWords.of("month")) {
      String[] forms = entry.split(" ");
      for (int i = 1; i < forms.length; i++) {
        if (forms[i].equals(name)) {
          return integer(forms[0]);
        }
      }
    }
    throw new IllegalStateException("no month is called " + name);
  }
}
