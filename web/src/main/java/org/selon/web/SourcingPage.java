package org.selon.web;

import java.util.List;
import java.util.Locale;
import org.selon.archive.ArchiveException;
import org.selon.archive.Sourcing;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** What the articles of an outlet, a period or a search rest on. */
final class SourcingPage {

  private final Pages pages;
  private final Shelf shelf;

  SourcingPage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(Route.get("/sourcing", pages.handler("sourcing", Ask.of(this::sourcing))));
  }

  /**
   * A bar of a chart, and a row of its table.
   *
   * @param key what it counts, as message files call it
   * @param count how many
   * @param of of how many
   * @param unknown whether it counts what is not known
   */
  record Bar(String key, long count, long of, boolean unknown) {

    /** Its share in percent, to one digit. */
    String percent() {
      return String.format(Locale.ROOT, "%.1f", of == 0 ? 0 : 100.0 * count / of);
    }
  }

  /**
   * Bars that add up to a whole.
   *
   * @param key what they are about
   * @param bars the bars
   */
  record Chart(String key, List<Bar> bars) {

    Chart {
      bars = List.copyOf(bars);
    }
  }

  private Response sourcing(Request request, Frame frame) throws ArchiveException {
    Sourcing sourcing =
        shelf.look(archive -> archive.sourcing(new Asked(request.query()).search()));
    List<Chart> charts = charts(sourcing);
    return Pages.page(out -> JtesourcingGenerated.render(out, null, frame, sourcing, charts));
  }

  private static List<Chart> charts(Sourcing sourcing) {
    long all = sourcing.statements();
    return List.of(
        new Chart(
            "manner",
            List.of(
                new Bar("direct", sourcing.direct(), all, false),
                new Bar("indirect", sourcing.indirect(), all, false),
                new Bar("mixed", sourcing.mixed(), all, false),
                new Bar("declined", sourcing.declined(), all, false),
                new Bar("unreachable", sourcing.unreachable(), all, false))),
        new Chart(
            "sources",
            List.of(
                new Bar("named", sourcing.named(), all, false),
                new Bar("bodies", sourcing.bodies(), all, false),
                new Bar("documents", sourcing.documents(), all, false),
                new Bar("role", sourcing.roleOnly(), all, false),
                new Bar("reason", sourcing.unnamedWithReason(), all, false),
                new Bar("noreason", sourcing.unnamedWithoutReason(), all, false),
                new Bar("unknown", sourcing.unknown(), all, true))),
        new Chart(
            "way",
            List.of(
                new Bar("first", all - sourcing.relayed(), all, false),
                new Bar("relayed", sourcing.relayed(), all, false))));
  }
}
