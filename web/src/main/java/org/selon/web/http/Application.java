package org.selon.web.http;

import java.util.List;

/** What a server serves. */
public interface Application {

  /** The routes, the first that fits answers. */
  List<Route> routes();

  /** Tells what is wrong with a request; its status is set by the server. */
  Response tell(Request request, ProblemException problem, String id);

  /** Hears of an error that is the program's own. */
  void failed(String id, Exception error);
}
