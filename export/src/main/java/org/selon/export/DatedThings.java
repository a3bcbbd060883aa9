package org.selon.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.time.Time;

/** What the article dates, gathered by date: in order of time, then what has no place in it. */
final class DatedThings {

  /**
   * All that has one date.
   *
   * @param edtf the date, empty where the text does not settle it
   * @param published whether the article was published then
   * @param times the expressions that say so
   * @param statements what was said then
   * @param events the contacts of that time
   */
  record Entry(
      String edtf,
      boolean published,
      List<Time> times,
      List<Statement> statements,
      List<Event> events) {

    Optional<EdtfValue> placed() {
      return EdtfValue.of(edtf).filter(EdtfValue::isPlaced);
    }
  }

  private DatedThings() {}

  /** The entries; a date that is not settled has one for each of its expressions. */
  static List<Entry> in(Analysis analysis) {
    Map<String, Entry> dated = new LinkedHashMap<>();
    String published = analysis.document().published();
    if (!published.isEmpty()) {
      dated.put(published, entry(published, true));
    }
    List<Entry> unsettled = new ArrayList<>();
    for (Time time : analysis.times()) {
      Entry entry = entry("", false);
      if (time.edtf().isEmpty()) {
        unsettled.add(entry);
      } else {
        entry = at(dated, time.edtf());
      }
      entry.times().add(time);
      for (Statement statement : analysis.statements()) {
        if (statement.said().filter(said -> said.span().equals(time.span())).isPresent()) {
          entry.statements().add(statement);
        }
      }
    }
    for (Event event : analysis.events()) {
      if (!event.when().isEmpty()) {
        at(dated, event.when()).events().add(event);
      }
    }
    List<Entry> entries = new ArrayList<>(dated.values());
    entries.sort(
        Comparator.comparing(
                (Entry entry) -> entry.placed().map(EdtfValue::first).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                entry -> entry.placed().map(EdtfValue::last).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder())));
    entries.addAll(unsettled);
    return entries;
  }

  private static Entry at(Map<String, Entry> dated, String edtf) {
    return dated.computeIfAbsent(edtf, value -> entry(value, false));
  }

  private static Entry entry(String edtf, boolean published) {
    return new Entry(edtf, published, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
