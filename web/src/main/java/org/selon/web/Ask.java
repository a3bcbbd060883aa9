package org.selon.web;

import org.selon.archive.ArchiveException;
import org.selon.archive.QueryException;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Route;

/** Turns what an archive cannot answer into a problem that the reader is told. */
final class Ask {

  private Ask() {}

  /** The same for pages. */
  static Pages.Maker of(Pages.Maker maker) {
    return (request, frame) -> {
      try {
        return maker.make(request, frame);
      } catch (QueryException e) {
        throw query(e);
      } catch (ArchiveException e) {
        throw unavailable(e);
      }
    };
  }

  /** The same for lists. */
  static Route.Handler of(Route.Handler handler) {
    return request -> {
      try {
        return handler.handle(request);
      } catch (QueryException e) {
        throw query(e);
      } catch (ArchiveException e) {
        throw unavailable(e);
      }
    };
  }

  private static ProblemException query(QueryException e) {
    return ProblemException.parameter("q", e.getMessage(), e.position());
  }

  private static ProblemException unavailable(ArchiveException e) {
    return new ProblemException(Problem.UNAVAILABLE, e.getMessage());
  }
}
