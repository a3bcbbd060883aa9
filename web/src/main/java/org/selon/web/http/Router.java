package org.selon.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes; the first that has the address answers. */
final class Router {

  /** A route with the request as it sees it. */
  record Match(Route route, Request request) {}

  private final List<Route> routes;

  Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * Who answers.
   *
   * @throws ProblemException if nobody does
   */
  Match match(Request request) {
    List<String> methods = new ArrayList<>();
    for (Route route : routes) {
      Optional<Request> seen = route.match(request);
      if (seen.isPresent() && route.answers(request.method())) {
        return new Match(route, seen.get());
      }
      seen.ifPresent(each -> methods.add(route.method()));
    }
    if (methods.isEmpty()) {
      throw new ProblemException(Problem.NOT_FOUND, "no page and no list has this address");
    }
    throw new ProblemException(
        Problem.METHOD_NOT_ALLOWED, "it answers " + String.join(", ", methods));
  }

  /** What a request for the methods of an address is told with the problem. */
  Map<String, String> allowed(Request request) {
    List<String> methods = new ArrayList<>();
    for (Route route : routes) {
      route.match(request).ifPresent(each -> methods.add(route.method()));
    }
    return Map.of("Allow", String.join(", ", methods));
  }
}
