package org.selon.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.selon.archive.ArchiveException;
import org.selon.archive.Overview;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Where an article is dropped or pasted, and where the archive is entered. */
final class HomePage {

  private static final int SHOWN = 8;
  private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(15);

  private final Pages pages;
  private final Analyst analyst;
  private final Optional<Shelf> shelf;
  private Optional<Overview> kept = Optional.empty();
  private long counted;

  HomePage(Pages pages, Analyst analyst, Optional<Shelf> shelf) {
    this.pages = pages;
    this.analyst = analyst;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(Route.get("/", pages.handler("home", Ask.of(this::home))));
  }

  private Response home(Request request, Frame frame) throws ArchiveException {
    Optional<Overview> overview =
        shelf.isPresent() ? Optional.of(overview(shelf.get())) : Optional.<Overview>empty();
    return Pages.page(
        out -> JtehomeGenerated.render(out, null, frame, analyst.fetches(), overview));
  }

  /** To count who is quoted most takes a while, and changes little in a quarter of a minute. */
  private synchronized Overview overview(Shelf from) throws ArchiveException {
    if (kept.isEmpty() || System.nanoTime() - counted > FRESH_NANOS) {
      kept = Optional.of(from.look(archive -> archive.overview(SHOWN)));
      counted = System.nanoTime();
    }
    return kept.get();
  }
}
