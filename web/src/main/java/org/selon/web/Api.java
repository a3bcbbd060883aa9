package org.selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.archive.Facets;
import org.selon.archive.Hit;
import org.selon.archive.Search;
import org.selon.archive.Sourcing;
import org.selon.archive.Status;
import org.selon.archive.Table;
import org.selon.archive.Window;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.export.AnalysisWriter;
import org.selon.export.Format;
import org.selon.export.RowWriter;
import org.selon.export.WriterOptions;
import org.selon.ingest.ReadOptions;
import org.selon.web.http.Params;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** The same as the pages show, for programs; {@code openapi.json} describes it. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Analyst analyst;
  private final Optional<Shelf> shelf;

  Api(Analyst analyst, Optional<Shelf> shelf) {
    this.analyst = analyst;
    this.shelf = shelf;
  }

  /** The routes; without an archive only those that need none. */
  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get("/v1/openapi.json", request -> description()));
    routes.add(Route.post("/v1/analyse", Analyst.LARGEST_BODY, this::analyse));
    shelf.ifPresent(each -> routes.addAll(routes(each)));
    return routes;
  }

  private static List<Route> routes(Shelf shelf) {
    return List.of(
        list(
            shelf,
            "statements",
            Table.STATEMENTS,
            (archive, query, limit, skip) -> archive.search(search(query, limit, skip))),
        list(
            shelf,
            "articles",
            Table.ARTICLES,
            (archive, query, limit, skip) -> archive.heads(search(query, limit, skip))),
        list(
            shelf,
            "speakers",
            Table.SPEAKERS,
            (archive, query, limit, skip) ->
                archive.speakers(new Asked(query).filter(), new Window(limit, skip))),
        list(
            shelf,
            "events",
            Table.CONTACTS,
            (archive, query, limit, skip) ->
                archive.contacts(new Asked(query).contacts(), new Window(limit, skip))),
        Route.get("/v1/search", Ask.of(request -> search(shelf, request))),
        Route.get("/v1/sourcing", Ask.of(request -> sourcing(shelf, request)))
            .ending("json", "jsonl", "csv"),
        Route.get("/v1/articles/{id}", Ask.of(request -> article(shelf, request)))
            .ending("json", "jsonl", "csv", "html", "txt"));
  }

  private static <T> Route list(
      Shelf shelf, String name, Table<T> table, ListAnswer.Finder<T> finder) {
    ListAnswer<T> answer = new ListAnswer<>(shelf, name, table, finder);
    return Route.get("/v1/" + name, Ask.of(answer::of)).ending("json", "jsonl", "csv");
  }

  private static Search search(Params query, int limit, int skip) {
    Search search = new Asked(query).search().limitedTo(limit).from(skip);
    return limit == 0 ? search : search.countedTo(Asked.COUNTED);
  }

  private static Response description() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      return Response.json(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The first results with all that narrows them. */
  private static Response search(Shelf shelf, Request request) throws IOException {
    Params query = request.query();
    Search search = new Asked(query).page(Asked.PAGE);
    Facets facets = shelf.look(archive -> archive.facets(search));
    Listed<Hit> page =
        shelf.look(archive -> Listed.of(archive.search(search), query, search.limit()));
    ObjectNode node = JSON.createObjectNode();
    node.put("counted", facets.counted());
    node.put("whole", facets.whole());
    facet(node, "type", facets.types());
    facet(node, "stance", facets.stances());
    facet(node, "kind", facets.sourceKinds());
    facet(node, "speaker", facets.speakers());
    facet(node, "outlet", facets.outlets());
    facet(node, "language", facets.languages());
    facet(node, "year", facets.years());
    String listed = ListAnswer.Json.page(Table.STATEMENTS, page, request.address());
    return Response.json("{\"facets\":" + node + "," + listed.substring(1));
  }

  private static void facet(ObjectNode node, String name, List<Status.Count> counts) {
    ObjectNode each = node.putObject(name);
    counts.forEach(count -> each.put(count.name(), count.count()));
  }

  private static Response sourcing(Shelf shelf, Request request) throws IOException {
    Sourcing sum = shelf.look(archive -> archive.sourcing(new Asked(request.query()).search()));
    StringWriter out = new StringWriter();
    List<String> columns = SourcingRow.COLUMNS;
    boolean csv = request.format().equals("csv");
    RowWriter rows = csv ? RowWriter.csv(columns, out) : RowWriter.jsonLines(columns, out);
    rows.write(SourcingRow.of(sum));
    return switch (request.format()) {
      case "csv" -> Response.of("text/csv", out.toString()).download("selon-sourcing.csv");
      case "jsonl" ->
          Response.of("application/jsonl", out.toString()).download("selon-sourcing.jsonl");
      default -> Response.json(out.toString());
    };
  }

  private static Response article(Shelf shelf, Request request) throws IOException {
    String id = ArticlePage.known(request.capture("id"));
    Optional<Analysis> kept = shelf.look(archive -> archive.analysis(id));
    Analysis analysis =
        kept.orElseThrow(
            () -> new ProblemException(Problem.NOT_FOUND, "the archive has no such article"));
    return switch (request.format()) {
      case "jsonl" -> file(analysis, Format.JSONL, "application/jsonl", id + ".jsonl");
      case "csv" -> file(analysis, Format.CSV, "text/csv; charset=utf-8", id + ".csv");
      case "html" -> file(analysis, Format.HTML, "text/html; charset=utf-8", id + ".html");
      case "txt" -> file(analysis, Format.TEXT, "text/plain; charset=utf-8", id + ".txt");
      default -> Response.json(written(analysis, Format.JSON));
    };
  }

  private static Response file(Analysis analysis, Format format, String type, String name)
      throws IOException {
    byte[] bytes = written(analysis, format).getBytes(StandardCharsets.UTF_8);
    return Response.of(type, bytes).with("Cache-Control", "private, no-cache").download(name);
  }

  private static String written(Analysis analysis, Format format) throws IOException {
    StringWriter out = new StringWriter();
    AnalysisWriter writer = format.writer(WriterOptions.standard());
    writer.start(out);
    writer.write(analysis, out);
    return out.toString();
  }

  /** Reads an article and forgets it. */
  private Response analyse(Request request) throws IOException {
    Request.Content body = request.body();
    Document document =
        switch (body.mediaType()) {
          case "text/plain", "text/html" ->
              analyst.read("article", body.bytes(), options(request.query())).document();
          case "application/json" -> document(body.bytes(), request.query());
          default ->
              throw new ProblemException(
                  Problem.UNSUPPORTED_TYPE, "send text/plain, text/html or application/json");
        };
    return Response.json(written(analyst.analyze(document), Format.JSON))
        .with("Cache-Control", "no-store");
  }

  private Document document(byte[] bytes, Params query) throws IOException {
    JsonNode node;
    try {
      node = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new ProblemException(
          Problem.BAD_REQUEST, "no JSON, line " + e.getLocation().getLineNr());
    }
    Params said = query;
    for (String name : List.of("published", "language")) {
      said = said.get(name).isEmpty() ? said.with(name, node.path(name).asText()) : said;
    }
    byte[] text = node.path("text").asText().getBytes(StandardCharsets.UTF_8);
    Document read = analyst.read("article", text, options(said)).document();
    return new Document(
        first(node.path("id").asText(), read.id()),
        first(node.path("uri").asText(), read.uri()),
        first(node.path("outlet").asText(), read.outlet()),
        first(node.path("title").asText(), read.title()),
        read.language(),
        read.published(),
        read.text(),
        read.blocks());
  }

  private static String first(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }

  private static ReadOptions options(Params query) {
    ReadOptions options = ReadOptions.AUTO;
    String language = query.get("language");
    try {
      options = options.published(query.get("published"));
    } catch (IllegalArgumentException e) {
      throw ProblemException.parameter("published", e.getMessage());
    }
    if (language.isEmpty()) {
      return options;
    }
    Optional<Language> known = Language.of(language);
    return options.in(
        known.orElseThrow(() -> ProblemException.parameter("language", "give fr or en")));
  }
}
