package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.export.EdtfValue.Form;
import org.selon.export.EdtfValue.Stretch;

/**
 * Says values in EDTF in plain words.
 *
 * <pre>{@code
 * "2023-04"                             →  "April 2023"
 * "2022-02/.."                          →  "from February 2022 on"
 * "[2023-07-06,2023-07-13,2023-07-20]"  →  "one of 3 Thursdays: 6 – 20 July 2023"
 * }</pre>
 *
 * <p>What is no EDTF stays as it stands.
 */
final class EdtfWords {

  private static final String DASH = " – ";
  private static final int LISTED = 4;
  private static final int WINTER = 24;

  private final Messages messages;

  EdtfWords(Messages messages) {
    this.messages = messages;
  }

  /** The value in words; as it stands where it is none. */
  String of(String edtf) {
    return EdtfValue.of(edtf).map(this::words).orElse(edtf);
  }

  private String words(EdtfValue value) {
    List<Stretch> parts = value.parts();
    Stretch first = parts.get(0);
    if (value.form() == Form.SINGLE) {
      return words(first);
    }
    boolean one = value.form() == Form.ONE_OF;
    if (parts.size() == 1) {
      return first.isDate() ? words(first) : within(one ? "some" : "every", first);
    }
    if (!parts.stream().allMatch(Stretch::isDate)) {
      String list = String.join(", ", parts.stream().map(this::words).toList());
      return one ? messages.get("date.one", list) : list;
    }
    List<EdtfDate> dates = parts.stream().map(part -> part.from().orElseThrow()).toList();
    return one ? oneOf(dates) : allOf(dates);
  }

  private String oneOf(List<EdtfDate> dates) {
    EdtfDate first = dates.get(0);
    EdtfDate last = dates.get(dates.size() - 1);
    if (dates.size() == 2) {
      return joined(first, last, messages.get("date.or"));
    }
    if (isOneWeekday(dates)) {
      return messages.get("date.one.weekday", dates.size(), weekdays(first), between(first, last));
    }
    return messages.get("date.one", dates.size() <= LISTED ? list(dates) : between(first, last));
  }

  private String allOf(List<EdtfDate> dates) {
    EdtfDate first = dates.get(0);
    EdtfDate last = dates.get(dates.size() - 1);
    if (dates.size() == 2) {
      return joined(first, last, messages.get("date.and"));
    }
    return isOneWeekday(dates)
        ? messages.get("date.all.weekday", dates.size(), weekdays(first), between(first, last))
        : list(dates);
  }

  private String list(List<EdtfDate> dates) {
    return String.join(", ", dates.stream().map(this::date).toList());
  }

  private static boolean isOneWeekday(List<EdtfDate> dates) {
    return dates.stream().allMatch(date -> date.isDay() && date.isYearKnown())
        && dates.stream().map(EdtfDate::weekday).distinct().count() == 1;
  }

  private String weekdays(EdtfDate day) {
    return messages.get("weekdays." + day.weekday().getValue());
  }

  /** Some day, or every day, between two. */
  private String within(String which, Stretch stretch) {
    Optional<EdtfDate> end = stretch.from().or(stretch::to);
    String unit = end.map(EdtfWords::unit).orElse("");
    String key = "date." + which + "." + unit;
    return messages.has(key) ? messages.get(key, words(stretch)) : words(stretch);
  }

  private static String unit(EdtfDate date) {
    return date.isDay() ? "day" : date.isMonth() ? "month" : date.part() == 0 ? "year" : "other";
  }

  private String words(Stretch stretch) {
    if (stretch.isDate()) {
      return date(stretch.from().orElseThrow());
    }
    if (stretch.from().isPresent() && stretch.to().isPresent()) {
      return between(stretch.from().get(), stretch.to().get());
    }
    EdtfDate end = stretch.from().or(stretch::to).orElseThrow();
    String which = stretch.from().isPresent() ? "date.from." : "date.until.";
    return messages.get(which + unit(end), date(end));
  }

  private String between(EdtfDate from, EdtfDate to) {
    return joined(from, to, DASH);
  }

  /** Two dates, what they share told once: <i>3 – 5 May 2023</i>. */
  private String joined(EdtfDate one, EdtfDate other, String between) {
    if (one.mark().equals(other.mark()) && !one.mark().isEmpty()) {
      return marked(joined(one.unmarked(), other.unmarked(), between), one.mark());
    }
    boolean plain = (one.mark() + other.mark() + one.clock() + other.clock()).isEmpty();
    boolean year = plain && one.year().equals(other.year());
    boolean days = one.isDay() && other.isDay();
    if (year && days && one.part() == other.part()) {
      return day(one) + between + date(other);
    }
    if (year && (days || one.isMonth() && other.isMonth())) {
      return yearless(one) + between + date(other);
    }
    return date(one) + between + date(other);
  }

  private String date(EdtfDate date) {
    String words = unmarked(date);
    if (!date.clock().isEmpty()) {
      String[] clock = date.clock().split(":");
      words = messages.get("date.time", words, clock[0], clock[1]);
    }
    return marked(words, date.mark());
  }

  private String marked(String words, String mark) {
    return switch (mark) {
      case "~" -> messages.get("date.about", words);
      case "?" -> messages.get("date.perhaps", words);
      default -> words;
    };
  }

  private String unmarked(EdtfDate date) {
    String year = date.year();
    if (year.equals("XXXX")) {
      List<String> parts = new ArrayList<>();
      if (date.part() > 0) {
        parts.add(yearless(date));
      }
      parts.add(messages.get("date.yearless"));
      return String.join(", ", parts);
    }
    if (!date.isYearKnown()) {
      return date.isPlaced() ? decades(year) : yearless(date) + DASH + year;
    }
    if (date.part() == 0) {
      return year;
    }
    if (date.isDay()) {
      return messages.get("date.day", day(date), month(date), year);
    }
    if (date.isMonth()) {
      return messages.get("date.month", month(date), year);
    }
    return part(date, date.part() == WINTER ? year + "–" + (Integer.parseInt(year) + 1) : year);
  }

  private String decades(String year) {
    String first = year.replace('X', '0');
    return year.endsWith("XX")
        ? first + DASH + year.replace('X', '9')
        : messages.get("date.decade", first);
  }

  private String yearless(EdtfDate date) {
    if (date.isDay()) {
      return messages.get("date.yearday", day(date), month(date));
    }
    return date.isMonth() ? month(date) : part(date, "");
  }

  private String part(EdtfDate date, String year) {
    return messages.get("date.part." + date.part(), year).strip();
  }

  private String day(EdtfDate date) {
    return date.day() == 1 ? messages.get("date.first") : String.valueOf(date.day());
  }

  private String month(EdtfDate date) {
    return messages.get("month." + (date.part() < 10 ? "0" : "") + date.part());
  }
}
