package org.selon.web.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names and values in order, as a query or a form holds them.
 *
 * <pre>{@code
 * Params.parse("q=digue&type=direct").with("type", "mixed").query()  // "q=digue&type=mixed"
 * }</pre>
 *
 * @param entries each name with one of its values
 */
public record Params(List<Entry> entries) {

  /** No names. */
  public static final Params NONE = new Params(List.of());

  private static final int MOST = 500;

  /**
   * One name with one value.
   *
   * @param name the name
   * @param value the value, maybe empty
   */
  public record Entry(String name, String value) {}

  /** Copies the list. */
  public Params {
    entries = List.copyOf(entries);
  }

  /**
   * Reads {@code a=1&b=2}, in UTF-8.
   *
   * @throws ProblemException if it is not written so
   */
  public static Params parse(String written) {
    List<Entry> entries = new ArrayList<>();
    for (String part : written.split("&")) {
      if (!part.isEmpty()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        entries.add(new Entry(decode(name), equals < 0 ? "" : decode(part.substring(equals + 1))));
      }
    }
    if (entries.size() > MOST) {
      throw new ProblemException(Problem.BAD_REQUEST, "more than " + MOST + " parameters");
    }
    return new Params(entries);
  }

  private static String decode(String written) {
    try {
      return URLDecoder.decode(written, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.BAD_REQUEST, "a percent sign without two digits");
    }
  }

  /** The first value of a name, stripped; empty where there is none. */
  public String get(String name) {
    return first(name).map(String::strip).orElse("");
  }

  /** The first value of a name as it stands. */
  public Optional<String> first(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::value).findFirst();
  }

  /** All values of a name that are not blank, each once. */
  public List<String> all(String name) {
    return entries.stream()
        .filter(e -> e.name().equals(name) && !e.value().isBlank())
        .map(e -> e.value().strip())
        .distinct()
        .toList();
  }

  /** Whether a name has that value. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** The same with one value for a name, at the end; with an empty one without the name. */
  public Params with(String name, String value) {
    List<Entry> others = new ArrayList<>(without(name).entries);
    if (!value.isEmpty()) {
      others.add(new Entry(name, value));
    }
    return new Params(others);
  }

  /** The same with one more value for a name. */
  public Params and(String name, String value) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(name, value));
    return new Params(more);
  }

  /** The same without these names. */
  public Params without(String... names) {
    List<String> barred = List.of(names);
    return new Params(entries.stream().filter(e -> !barred.contains(e.name())).toList());
  }

  /** The same without one value of a name. */
  public Params less(String name, String value) {
    return new Params(
        entries.stream()
            .filter(e -> !e.name().equals(name) || !e.value().strip().equals(value))
            .toList());
  }

  /** The same without empty values. */
  public Params filled() {
    return new Params(entries.stream().filter(e -> !e.value().isBlank()).toList());
  }

  /** As a query is written. */
  public String query() {
    StringBuilder query = new StringBuilder();
    for (Entry each : entries) {
      query.append(query.length() == 0 ? "" : "&").append(encode(each.name()));
      query.append('=').append(encode(each.value()));
    }
    return query.toString();
  }

  /** An address with this query, if there is anything in it. */
  public String on(String path) {
    return entries.isEmpty() ? path : path + "?" + query();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
