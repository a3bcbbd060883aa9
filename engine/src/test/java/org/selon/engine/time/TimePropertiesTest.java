package org.selon.engine.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selon.engine.text.Language;

/** What holds of every value, whatever day the article was published. */
class TimePropertiesTest {

  private static final long SEED = 20240606;
  private static final int ROUNDS = 120;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Map<Language, List<String>> WEEKDAYS =
      Map.of(
          Language.FRENCH,
          List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
          Language.ENGLISH,
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));

  private static final Map<Language, List<String>> PAST =
      Map.of(
          Language.FRENCH,
          List.of(
              "hier",
              "avant-hier",
              "il y a trois jours",
              "il y a deux mois",
              "il y a six ans",
              "la semaine dernière",
              "le mois dernier",
              "l'an dernier",
              "jeudi dernier",
              "en octobre dernier",
              "le week-end dernier",
              "le 3 mai",
              "en avril",
              "l'été dernier",
              "fin mars",
              "du 3 au 5 mai"),
          Language.ENGLISH,
          List.of(
              "yesterday",
              "three days ago",
              "two months ago",
              "six years ago",
              "last week",
              "last month",
              "last year",
              "last Thursday",
              "last October",
              "last weekend",
              "on May 3",
              "in April",
              "last summer",
              "in late March"));

  private static String sentence(Language language, String words) {
    return language == Language.FRENCH ? "Il a parlé " + words + "." : "He spoke " + words + ".";
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(14_000));
  }

  private static List<LocalDate> days(String edtf) {
    List<LocalDate> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(edtf);
    while (matcher.find()) {
      days.add(LocalDate.parse(matcher.group()));
    }
    return days;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWeekdayIsThatWeekdayAndLiesWithinTheWeekBefore(Language language) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate published = day(random);
      int weekday = random.nextInt(7);
      String words = WEEKDAYS.get(language).get(weekday);
      String edtf = only(language, published.toString(), sentence(language, words));
      LocalDate found = LocalDate.parse(edtf);
      String why = "seed " + SEED + ": " + words + " on " + published + " gave " + edtf;
      assertEquals(DayOfWeek.of(weekday + 1), found.getDayOfWeek(), why);
      assertFalse(found.isAfter(published) || found.isBefore(published.minusDays(6)), why);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWeekdayInAMonthIsEveryOneOfItsDaysThatItMayBe(Language language) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      String month = day(random).toString().substring(0, 7);
      int weekday = random.nextInt(7);
      String words = WEEKDAYS.get(language).get(weekday);
      String edtf = only(language, month, sentence(language, words));
      List<LocalDate> found = days(edtf);
      String why = "seed " + SEED + ": " + words + " in " + month + " gave " + edtf;
      assertTrue(found.size() >= 4 && found.size() <= 6, why);
      assertTrue(found.stream().allMatch(d -> d.getDayOfWeek().getValue() == weekday + 1), why);
      LocalDate first = LocalDate.parse(month + "-01");
      assertFalse(found.get(0).isBefore(first.minusDays(6)), why);
      assertTrue(found.get(found.size() - 1).isBefore(first.plusMonths(1)), why);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsPastBeginsNoLaterThanThePublication(Language language) {
    Random random = new Random(SEED);
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate published = day(random);
      List<String> all = PAST.get(language);
      String words = all.get(random.nextInt(all.size()));
      String edtf = only(language, published.toString(), sentence(language, words));
      String start = edtf.split("/")[0].replaceAll("[^0-9-].*", "");
      String sameLength = published.toString().substring(0, Math.min(10, start.length()));
      boolean season = start.length() == 7 && start.charAt(5) == '2';
      String why = "seed " + SEED + ": " + words + " on " + published + " gave " + edtf;
      assertFalse(start.isEmpty(), why);
      assertTrue(
          season
              ? start.substring(0, 4).compareTo(published.toString().substring(0, 4)) <= 0
              : start.compareTo(sameLength) <= 0,
          why);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomTextNeverThrowsAndItsValuesAreEdtfInOrder(Language language) {
    Random random = new Random(SEED);
    List<String> bits = new ArrayList<>(PAST.get(language));
    bits.addAll(WEEKDAYS.get(language));
    bits.addAll(
        List.of(
            "31",
            "32",
            "0",
            "00",
            "99999999999999999999",
            "2021-13-45",
            "31/02/2021",
            "1.1.1",
            "2021-",
            "/",
            "-",
            "–",
            "h",
            "18h99",
            "à",
            "at",
            "from",
            "to",
            "du",
            "au",
            "et",
            "and",
            "entre",
            "between",
            "depuis",
            "since",
            "1999",
            "0000",
            "années",
            "1990s",
            "'",
            "’s",
            "😀",
            "\u0301",
            "\uD800",
            "e\u0301te\u0301",
            "XIXe",
            "siècle",
            "century",
            ",",
            "(",
            ")",
            "il y a",
            "ago",
            "zéro",
            "une dizaine d’",
            "II",
            "2e",
            "3rd",
            "February",
            "29 février",
            "0 ans",
            "il y a 9999 ans",
            "9999 years ago",
            "in 9999 centuries' time",
            "Q3"));
    List<String> dates = List.of("", "XXXX-03-03", "2023", "2023-07", "2024-02-29", "0001-01-01");
    for (int i = 0; i < ROUNDS * 3; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(30); k >= 0; k--) {
        text.append(bits.get(random.nextInt(bits.size())))
            .append(random.nextInt(6) == 0 ? "" : " ");
      }
      String published = dates.get(random.nextInt(dates.size()));
      String why = "seed " + SEED + ", round " + i + ": " + published + " | " + text;
      int end = 0;
      for (Time time : TimeReading.read(language, published, text.toString())) {
        assertTrue(time.span().start() >= end && time.span().end() <= text.length(), why);
        assertEquals(time.span().in(text), time.words(), why);
        assertTrue(time.edtf().isEmpty() || Edtf.isValid(time.edtf()), why + " → " + time.edtf());
        end = time.span().end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "du ",
        "3 ",
        "mai ",
        "il y a ",
        "entre 3 et ",
        "lundi, ",
        "2019-",
        "les 3, ",
        "1 "
      })
  void hostileTextTakesTimeInProportion(String bit) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> TimeReading.readUntagged(Language.FRENCH, "2023-07", bit.repeat(5_000)));
  }

  @Test
  void theSameTextGivesTheSameTimes() {
    String text = "Il a parlé jeudi, en avril et du 3 au 5 mai.";
    assertEquals(
        TimeReading.read(Language.FRENCH, "2023", text),
        TimeReading.read(Language.FRENCH, "2023", text));
  }

  private static String only(Language language, String published, String sentence) {
    List<Time> times = TimeReading.read(language, published, sentence);
    assertEquals(1, times.size(), "seed " + SEED + ": " + published + " | " + sentence);
    return times.get(0).edtf();
  }
}
