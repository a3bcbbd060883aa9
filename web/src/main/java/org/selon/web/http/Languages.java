package org.selon.web.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages that a reader wants, as {@code Accept-Language} says. */
public final class Languages {

  private record Wish(String language, double weight) {}

  private Languages() {}

  /** The wished language of those on offer that weighs most, the first on offer if none is. */
  public static String best(String header, List<String> offered) {
    List<Wish> wishes = new ArrayList<>();
    for (String each : header.split(",")) {
      String[] parts = each.strip().split(";");
      String language = parts[0].strip().toLowerCase(Locale.ROOT).split("-", 2)[0];
      wishes.add(new Wish(language, parts.length < 2 ? 1 : weight(parts[1].strip())));
    }
    return wishes.stream()
        .filter(wish -> offered.contains(wish.language()) && wish.weight() > 0)
        .max(Comparator.comparingDouble(Wish::weight).thenComparing(wishes::indexOf, reversed()))
        .map(Wish::language)
        .orElse(offered.get(0));
  }

  private static Comparator<Integer> reversed() {
    return Comparator.reverseOrder();
  }

  private static double weight(String written) {
    return written.matches("q=[01](\\.\\d{0,3})?") ? Double.parseDouble(written.substring(2)) : 0;
  }
}
