package org.selon.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.selon.archive.ArticleId;
import org.selon.archive.EngineVersion;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.export.ReadingView;
import org.selon.ingest.ReadOptions;
import org.selon.ingest.Reading;
import org.selon.web.http.FormParts;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/**
 * An article that was pasted, dropped or fetched, analysed at once and kept nowhere: the page
 * itself holds the article, for the questions that it asks.
 */
final class ReadPage {

  private final Pages pages;
  private final Analyst analyst;
  private final Optional<Shelf> shelf;

  ReadPage(Pages pages, Analyst analyst, Optional<Shelf> shelf) {
    this.pages = pages;
    this.analyst = analyst;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/read", request -> Response.see("/")),
        Route.post("/read", Analyst.LARGEST_BODY, pages.handler("home", this::read)),
        Route.post("/read/why", Analyst.LARGEST_BODY, pages.handler("home", this::why)),
        Route.post("/read/keep", Analyst.LARGEST_BODY, this::keep));
  }

  private Response read(Request request, Frame ours) {
    FormParts form = FormParts.of(request.body());
    Optional<String> again = form.fields().first("document");
    Optional<Language> chosen = again.flatMap(each -> Language.of(form.fields().get("lang")));
    Frame frame = chosen.map(each -> pages.frame(request, "home", each)).orElse(ours);
    Reading reading = again.isPresent() ? null : reading(form);
    List<String> notes = reading == null ? form.fields().all("note") : reading.notes();
    Document document = again.map(DocumentCode::read).orElseGet(() -> reading.document());
    Analysis analysis = analyst.analyze(document);
    Language labels = Language.of(frame.language()).orElseThrow();
    String view = new ReadingView(labels).askingWith("reasons").html(analysis);
    String title = document.title().isEmpty() ? frame.get("read.title") : document.title();
    ReadArticle article = new ReadArticle(view, DocumentCode.of(document), notes);
    Response page =
        Pages.page(
                out ->
                    JtereadGenerated.render(
                        out, null, frame.unasked().around(title), article, shelf.isPresent()))
            .with("Cache-Control", "no-store");
    return chosen.map(each -> page.with("Set-Cookie", Pages.cookie(each.code()))).orElse(page);
  }

  /** What the form gives: a file, else an address, else the text. */
  private Reading reading(FormParts form) {
    ReadOptions options = options(form);
    Optional<FormParts.File> file = form.file("file");
    if (file.isPresent()) {
      String name = file.get().name().isBlank() ? "article" : file.get().name();
      return analyst.read(name, file.get().bytes(), options);
    }
    String address = form.fields().get("address");
    if (!address.isEmpty()) {
      return analyst.fetch(address, options);
    }
    // Browsers send the ends of lines as CR LF, whatever they were.
    String text = form.fields().first("text").orElse("").replace("\r\n", "\n");
    if (text.isBlank()) {
      throw new ProblemException(Problem.UNREADABLE, "nothing was given; paste an article");
    }
    return analyst.read("article", text.getBytes(StandardCharsets.UTF_8), options);
  }

  private static ReadOptions options(FormParts form) {
    ReadOptions options = ReadOptions.AUTO;
    Optional<Language> language = Language.of(form.fields().get("language"));
    try {
      options = options.published(form.fields().get("published"));
    } catch (IllegalArgumentException e) {
      throw ProblemException.parameter("published", e.getMessage());
    }
    return language.isPresent() ? options.in(language.get()) : options;
  }

  private Response why(Request request, Frame frame) {
    FormParts form = FormParts.of(request.body());
    Document document = DocumentCode.read(form.fields().first("document").orElse(""));
    return WhyAnswer.of(
            request, frame.unasked(), analyst.explain(document), form.fields().get("statement"))
        .with("Cache-Control", "no-store");
  }

  /** Only when asked, and only where there is an archive. */
  private Response keep(Request request) throws Exception {
    if (shelf.isEmpty()) {
      throw new ProblemException(Problem.NOT_FOUND, "this room has no archive");
    }
    FormParts form = FormParts.of(request.body());
    Document read = DocumentCode.read(form.fields().first("document").orElse(""));
    Document document = read.withId(ArticleId.of(read));
    Analysis analysis = analyst.analyze(document);
    shelf.get().look(archive -> archive.add(analysis, EngineVersion.current()));
    return Response.see("/articles/" + document.id());
  }
}
