package org.selon.web.http;

import java.util.List;

/** What a server serves. Requests are answered side by side: all methods may be called so. */
public interface Application {

  /** The routes, the first that fits answers. */
  List<Route> routes();

  /**
   * Tells what is wrong with a request; its status is set by the server.
   *
   * @param id by which the request is found again in what {@link #failed} was told
   */
  Response tell(Request request, ProblemException problem, String id);

  /** Hears of an error that is the program's own. */
  void failed(String id, Exception error);
}
