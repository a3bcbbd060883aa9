package org.selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.selon.web.http.Application;
import org.selon.web.http.Metrics;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** All that can be asked of a reading room. */
final class Room implements Application {

  private final Pages pages;
  private final List<Route> routes;
  private final Consumer<String> errors;

  Room(Analyst analyst, Optional<Shelf> shelf, Metrics metrics, Consumer<String> errors) {
    Assets assets = new Assets();
    this.pages = new Pages(assets, shelf.isPresent());
    this.errors = errors;
    List<Route> all = new ArrayList<>();
    all.add(assets.route());
    all.addAll(new HomePage(pages, analyst, shelf).routes());
    all.addAll(new ReadPage(pages, analyst, shelf).routes());
    shelf.ifPresent(
        each -> {
          all.addAll(new ArticlePage(pages, analyst, each).routes());
          all.addAll(new SearchPage(pages, each).routes());
          all.addAll(new PeoplePage(pages, each).routes());
          all.addAll(new ContactsPage(pages, each).routes());
          all.addAll(new SourcingPage(pages, each).routes());
        });
    all.addAll(new Api(analyst, shelf).routes());
    all.add(Route.get("/health", request -> health()));
    all.add(Route.get("/metrics", request -> metrics(metrics)));
    routes = List.copyOf(all);
  }

  @Override
  public List<Route> routes() {
    return routes;
  }

  private static Response health() {
    return Response.json("{\"status\":\"ok\"}\n").with("Cache-Control", "no-store");
  }

  private static Response metrics(Metrics metrics) {
    return Response.of("text/plain; version=0.0.4", metrics.text())
        .with("Cache-Control", "no-store");
  }

  @Override
  public Response tell(Request request, ProblemException problem, String id) {
    return request.wantsPage()
        ? pages.problem(request, problem, id)
        : ProblemDetails.of(request, problem, id);
  }

  @Override
  public void failed(String id, Exception error) {
    errors.accept("request " + id + " failed by an error of selon (" + error + ")");
  }
}
