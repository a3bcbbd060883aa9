package org.selon.web;

import java.util.List;
import java.util.Optional;
import org.selon.archive.ArchiveException;
import org.selon.archive.ArticleHead;
import org.selon.archive.ArticleId;
import org.selon.archive.Copy;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Language;
import org.selon.export.ReadingView;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** An article of the archive, with its other versions and its copies. */
final class ArticlePage {

  private final Pages pages;
  private final Analyst analyst;
  private final Shelf shelf;

  ArticlePage(Pages pages, Analyst analyst, Shelf shelf) {
    this.pages = pages;
    this.analyst = analyst;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/articles/{id}", pages.handler("", Ask.of(this::article))),
        Route.get("/articles/{id}/why", pages.handler("", Ask.of(this::why))),
        Route.get("/articles/{id}/{statement}", Ask.of(this::statement)));
  }

  /** An article with what stands beside it in the archive. */
  record Found(Analysis analysis, List<ArticleHead> versions, List<Copy> copies) {

    Found {
      versions = List.copyOf(versions);
      copies = List.copyOf(copies);
    }
  }

  private Response article(Request request, Frame frame) throws ArchiveException {
    String id = request.capture("id");
    Found found =
        shelf.look(
            archive ->
                new Found(
                    analysis(archive.analysis(known(id))),
                    archive.versions(id),
                    archive.copies(id)));
    Language labels = Language.of(frame.language()).orElseThrow();
    String view = new ReadingView(labels).askingWith("reasons").html(found.analysis());
    String title = found.analysis().document().title();
    Frame around = frame.around(title.isEmpty() ? id : title);
    return Pages.page(out -> JtearticleGenerated.render(out, null, around, id, view, found));
  }

  private static Analysis analysis(Optional<Analysis> kept) {
    return kept.orElseThrow(ArticlePage::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(Problem.NOT_FOUND, "the archive has no such article");
  }

  /** An id as ids are; anything else is not even looked for. */
  static String known(String id) {
    if (!id.matches("[0-9a-f]{" + ArticleId.LENGTH + "}")) {
      throw unknown();
    }
    return id;
  }

  private Response why(Request request, Frame frame) throws ArchiveException {
    String id = known(request.capture("id"));
    Analysis analysis = shelf.look(archive -> analysis(archive.analysis(id)));
    return WhyAnswer.of(
        request, frame, analyst.explain(analysis.document()), request.query().get("statement"));
  }

  /** Leads to the place of a statement on the page of its article. */
  private Response statement(Request request) throws ArchiveException {
    String id = known(request.capture("id"));
    Analysis analysis = shelf.look(archive -> analysis(archive.analysis(id)));
    int number = 0;
    for (Statement each : analysis.statements()) {
      number++;
      if (each.id().equals(request.capture("statement"))) {
        return Response.see("/articles/" + id + "#s" + number);
      }
    }
    throw new ProblemException(Problem.NOT_FOUND, "the article has no such statement");
  }
}
