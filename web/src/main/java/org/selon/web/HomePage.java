package org.selon.web;

import java.util.List;
import java.util.Optional;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Where an article is dropped or pasted, and where the archive is entered. */
final class HomePage {

  private final Pages pages;
  private final Analyst analyst;
  private final Optional<Shelf> shelf;

  HomePage(Pages pages, Analyst analyst, Optional<Shelf> shelf) {
    this.pages = pages;
    this.analyst = analyst;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(Route.get("/", pages.handler("home", this::home)));
  }

  private Response home(Request request, Frame frame) {
    return Pages.page(out -> JtehomeGenerated.render(out, null, frame, analyst.fetches()));
  }
}
