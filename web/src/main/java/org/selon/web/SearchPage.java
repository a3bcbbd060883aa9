package org.selon.web;

import java.util.List;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.ArticleHead;
import org.selon.archive.Facets;
import org.selon.archive.Hit;
import org.selon.archive.Search;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Statements and articles by their words, narrowed by facets; the address holds it all. */
final class SearchPage {

  private final Pages pages;
  private final Shelf shelf;

  SearchPage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(Route.get("/search", pages.handler("search", Ask.of(this::search))));
  }

  /**
   * What the page shows.
   *
   * @param hits the statements, none where articles are shown
   * @param heads the articles, none where statements are shown
   * @param articles whether articles are shown
   * @param facets to narrow by
   * @param counted how many statements the facets counted
   * @param whole whether these are all
   */
  record Found(
      Listed<Hit> hits,
      Listed<ArticleHead> heads,
      boolean articles,
      List<Facet> facets,
      long counted,
      boolean whole) {

    Found {
      facets = List.copyOf(facets);
    }

    Listed<?> list() {
      return articles ? heads : hits;
    }
  }

  private Response search(Request request, Frame frame) throws ArchiveException {
    boolean articles = request.query().get("show").equals("articles");
    Asked asked = new Asked(request.query());
    Search search = asked.page(Asked.PAGE);
    Found found =
        shelf.look(
            archive -> {
              Facets facets = archive.facets(search);
              return new Found(
                  articles ? none() : hits(archive, search, request),
                  articles ? heads(archive, search, request) : none(),
                  articles,
                  facets(frame, facets),
                  facets.counted(),
                  facets.whole());
            });
    return Pages.page(out -> JtesearchGenerated.render(out, null, frame, found));
  }

  private static <T> Listed<T> none() {
    return new Listed<>(List.of(), 0, 1, Optional.empty(), Optional.empty());
  }

  private static Listed<Hit> hits(Archive archive, Search search, Request request)
      throws ArchiveException {
    return Listed.of(archive.search(search), request.query(), search.limit());
  }

  private static Listed<ArticleHead> heads(Archive archive, Search search, Request request)
      throws ArchiveException {
    return Listed.of(archive.heads(search), request.query(), search.limit());
  }

  private static List<Facet> facets(Frame frame, Facets facets) {
    return List.of(
        Facet.of(frame, "type", facets.types(), true, "", v -> frame.words().of("type", v)),
        Facet.of(frame, "stance", facets.stances(), true, "", v -> frame.words().of("stance", v)),
        Facet.of(frame, "kind", facets.sourceKinds(), true, "", v -> frame.get("kind." + v)),
        Facet.of(frame, "speaker", facets.speakers(), false, "=", v -> v),
        Facet.of(frame, "outlet", facets.outlets(), false, "=", v -> v),
        Facet.of(frame, "language", facets.languages(), true, "", v -> frame.get("language." + v)),
        Facet.years(frame, facets.years()));
  }
}
