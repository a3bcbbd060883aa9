package org.selon.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of time for many dates, drawn row by row.
 *
 * <pre>{@code
 * DateLine line = new DateLine(List.of("2023-04", "2024-03-12"));
 * line.svg(List.of(new DateLine.Mark("2024-03-12", "7")))   // a diamond near the right end
 * }</pre>
 *
 * <p>A drawing says nothing that a table beside it does not, and is hidden from screen readers. It
 * is as wide as its place, and has its colours from {@link ReadingView#style}.
 */
public final class DateLine {

  private final Optional<TimeScale> scale;
  private final List<Tick> ticks;

  /**
   * Something on a row.
   *
   * @param edtf its date
   * @param label a word or number above it, or empty
   */
  public record Mark(String edtf, String label) {}

  /**
   * Where a year begins.
   *
   * @param place in percent of the width
   * @param year the year
   */
  public record Tick(double place, int year) {}

  /** A line on which all of these dates in EDTF have their place that can have one. */
  public DateLine(List<String> dates) {
    List<EdtfValue> placed = dates.stream().flatMap(each -> placed(each).stream()).toList();
    scale = placed.isEmpty() ? Optional.empty() : Optional.of(new TimeScale(placed));
    ticks = scale.map(each -> ticks(each, placed)).orElse(List.of());
  }

  private static Optional<EdtfValue> placed(String edtf) {
    return EdtfValue.of(edtf).filter(EdtfValue::isPlaced);
  }

  private static List<Tick> ticks(TimeScale scale, List<EdtfValue> placed) {
    LocalDate first = placed.stream().map(EdtfValue::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = placed.stream().map(EdtfValue::last).max(LocalDate::compareTo).orElseThrow();
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(0, first.getYear()));
    double nearest = 8;
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      double place = scale.at(LocalDate.of(year, 1, 1));
      if (place - ticks.get(ticks.size() - 1).place() >= nearest && place <= 100 - nearest / 2) {
        ticks.add(new Tick(Math.round(place * 100) / 100.0, year));
      }
    }
    return ticks;
  }

  /** Whether no date has a place on it. */
  public boolean isEmpty() {
    return scale.isEmpty();
  }

  /** The years, as far as there is room between them. */
  public List<Tick> ticks() {
    return ticks;
  }

  /** The years as a drawing. */
  public String years() {
    Html html = new Html();
    html.open("svg", "aria-hidden", "true", "focusable", "false", "class", "years");
    for (Tick tick : ticks) {
      html.leaf("text", String.valueOf(tick.year()), "x", tick.place() + "%", "y", "16");
    }
    return html.close().toString();
  }

  /** A row with these marks; those without a place on the line are left out. */
  public String svg(List<Mark> marks) {
    Html html = new Html();
    html.open("svg", "aria-hidden", "true", "focusable", "false");
    scale.ifPresent(
        each -> {
          DateShapes shapes = new DateShapes(html, each);
          shapes.axis();
          for (Mark mark : marks) {
            placed(mark.edtf()).ifPresent(value -> draw(shapes, value, mark.label()));
          }
        });
    return html.close().toString();
  }

  private static void draw(DateShapes shapes, EdtfValue value, String label) {
    shapes.draw(value);
    if (!label.isEmpty()) {
      shapes.label(value, label);
    }
  }
}
