package org.selon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selon.archive.SqliteArchive;
import org.selon.web.http.Metrics;
import org.selon.web.http.Route;

/** The lists for programs, and their description. */
class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Caller caller;
  private final JsonNode description;

  ApiTest() throws IOException {
    caller = new Caller(Rooms.archived().port());
    description = json("/v1/openapi.json");
  }

  @AfterEach
  void nothingFails() {
    assertEquals(List.of(), Rooms.failures());
  }

  private JsonNode json(String path) throws IOException {
    Caller.Reply reply = caller.get(path);
    assertEquals(200, reply.status(), path + " " + reply.text());
    assertEquals("application/json", reply.header("content-type"));
    return JSON.readTree(reply.text());
  }

  @Test
  void theDescriptionNamesEveryRouteAndNoOther() throws IOException {
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        described.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
      }
    }
    Set<String> routed = new TreeSet<>();
    try (Shelf shelf = new Shelf(SqliteArchive::empty, 1);
        Analyst analyst = new Analyst(false)) {
      for (Route route :
          new Room(analyst, Optional.of(shelf), new Metrics(), line -> {}).routes()) {
        if (route.template().startsWith("/v1/")) {
          routed.add(route.method() + " " + route.template());
          String told = description.path("paths").path(route.template()).toString();
          for (String ending : route.formats()) {
            assertTrue(told.contains("." + ending), route.template() + " ." + ending);
          }
        }
      }
    }
    assertEquals(routed, described);
  }

  @Test
  void answersAreAsDescribed() throws IOException {
    for (String path :
        List.of(
            "/v1/statements",
            "/v1/articles",
            "/v1/speakers",
            "/v1/events",
            "/v1/search",
            "/v1/sourcing")) {
      checkAnswer(path, json(path));
    }
    String id = json("/v1/articles").path("items").path(0).path("id").asText();
    checkAnswer("/v1/articles/{id}", json("/v1/articles/" + id));
    Caller.Reply record = caller.post("/v1/analyse?published=2024-03", "text/plain", Rooms.CRANE);
    assertEquals(200, record.status(), record.text());
    check(
        description.at("/paths/~1v1~1analyse/post/responses/200/content/application~1json/schema"),
        JSON.readTree(record.text()));
    check(
        JSON.readTree("{\"$ref\":\"#/components/schemas/Problem\"}"),
        JSON.readTree(caller.get("/v1/statements?type=x").text()));
  }

  private void checkAnswer(String path, JsonNode answer) {
    JsonNode schema =
        description
            .path("paths")
            .path(path)
            .at("/get/responses/200/content/application~1json/schema");
    check(schema, answer);
  }

  private void check(JsonNode schema, JsonNode answer) {
    assertFalse(schema.isMissingNode());
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.path("components"));
    JsonSchema checker = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    assertEquals(Set.of(), checker.validate(answer));
  }

  @Test
  void everyParameterThatIsDescribedIsUnderstood() throws IOException {
    int asked = 0;
    for (JsonNode path : description.path("paths")) {
      for (JsonNode parameter : path.path("get").path("parameters")) {
        String name = parameter.path("name").asText();
        JsonNode values = parameter.at("/schema/items/enum");
        for (JsonNode value : values) {
          String template = path.path("get").path("operationId").asText();
          Caller.Reply reply = caller.get("/v1/" + template + "?" + name + "=" + value.asText());
          assertEquals(200, reply.status(), template + " " + name + " " + reply.text());
          asked++;
        }
        if (!values.isEmpty()) {
          String template = path.path("get").path("operationId").asText();
          assertEquals(400, caller.get("/v1/" + template + "?" + name + "=x").status());
        }
      }
    }
    assertTrue(asked > 40, "values: " + asked);
  }

  @Test
  void cursorsLeadThroughTheWholeList() throws IOException {
    for (String list :
        List.of(
            "/v1/statements",
            "/v1/articles",
            "/v1/statements?q=barrage",
            "/v1/speakers",
            "/v1/speakers?kind=person",
            "/v1/events",
            "/v1/events?by=reported")) {
      List<String> whole = rows(json(list));
      List<String> walked = new ArrayList<>();
      String next = list + (list.contains("?") ? "&" : "?") + "limit=2";
      int pages = 0;
      while (!next.isEmpty() && pages++ < 50) {
        JsonNode page = json(next);
        walked.addAll(rows(page));
        next = page.path("next").isNull() ? "" : page.path("next").asText();
      }
      assertTrue(whole.size() > 2, list);
      assertEquals(whole, walked);
    }
    String cursor = json("/v1/statements?limit=2").path("next").asText();
    assertEquals(400, caller.get(cursor.replace("limit=2", "limit=2&q=digue")).status());
  }

  private static List<String> rows(JsonNode page) {
    List<String> rows = new ArrayList<>();
    page.path("items").forEach(item -> rows.add(item.toString()));
    return rows;
  }

  @Test
  void contactsComeByWhenTheyHappenedOrWereReported() throws IOException {
    for (String by : List.of("happened", "reported")) {
      List<String> dates = new ArrayList<>();
      for (JsonNode item : json("/v1/events?by=" + by).path("items")) {
        dates.add(item.path(by.equals("reported") ? "published" : "happened").asText());
      }
      List<String> sorted = new ArrayList<>(dates);
      sorted.sort(null);
      assertEquals(sorted, dates);
    }
    assertEquals(0, json("/v1/events?by=reported&to=2024-03-04").path("total").asInt());
    assertTrue(json("/v1/events?to=2024-03-04").path("total").asInt() > 0);
  }

  @Test
  void rowsAreTheSameInEveryForm() throws IOException {
    for (String list : List.of("statements", "articles", "speakers", "events")) {
      JsonNode page = json("/v1/" + list + ".json");
      Caller.Reply lines = caller.get("/v1/" + list + ".jsonl", "Accept-Encoding: gzip");
      assertEquals("gzip", lines.header("content-encoding"));
      assertTrue(lines.header("content-disposition").startsWith("attachment;"));
      List<JsonNode> rows = new ArrayList<>();
      for (String line : lines.text().lines().toList()) {
        rows.add(JSON.readTree(line));
      }
      List<JsonNode> items = new ArrayList<>();
      page.path("items").forEach(items::add);
      assertEquals(items, rows, list);
      Caller.Reply csv = caller.get("/v1/" + list + ".csv");
      assertTrue(csv.header("content-type").startsWith("text/csv"));
      assertTrue(csv.text().lines().count() > rows.size(), csv.text());
      assertEquals(page.path("total").asInt(), rows.size());
    }
  }

  @Test
  void aSpreadsheetIsGuardedOnlyWhenAsked() throws IOException {
    Caller hostile = new Caller(Rooms.hostile().port());
    String plain = hostile.get("/v1/articles.csv").text();
    String guarded = hostile.get("/v1/articles.csv?spreadsheet=1").text();
    assertFalse(plain.startsWith("\uFEFF"));
    assertTrue(guarded.startsWith("\uFEFF"));
    assertEquals(plain, guarded.substring(1).replace("'=", "="), "no cell begins so in this list");
    String words = new Caller(Rooms.plain().port()).get("/v1/openapi.json").text();
    assertTrue(words.contains("spreadsheet"));
  }

  @Test
  void givesAnArticleInEveryForm() throws IOException {
    String id = json("/v1/articles").path("items").path(0).path("id").asText();
    for (String format : List.of("jsonl", "csv", "html", "txt")) {
      Caller.Reply reply = caller.get("/v1/articles/" + id + "." + format);
      assertEquals(200, reply.status());
      assertEquals(
          "attachment; filename=\"" + id + "." + format + "\"",
          reply.header("content-disposition"));
    }
    assertEquals(404, caller.get("/v1/articles/" + id + ".exe").status());
    assertEquals(404, caller.get("/v1/articles/0000000000000000").status());
  }

  @Test
  void analysesWithoutAnArchive() throws IOException {
    Caller plain = new Caller(Rooms.plain().port());
    ObjectNode asked = JSON.createObjectNode();
    asked.put("text", Rooms.DAM).put("title", "Digue").put("published", "2024-03");
    Caller.Reply reply = plain.post("/v1/analyse", "application/json", asked.toString());
    JsonNode record = JSON.readTree(reply.text());
    assertEquals("Digue", record.path("title").asText());
    assertEquals("2024-03", record.path("published").asText());
    assertFalse(record.path("statements").isEmpty());
    assertEquals("no-store", reply.header("cache-control"));
    assertEquals(404, plain.get("/v1/statements").status());
    assertEquals(415, plain.post("/v1/analyse", "application/xml", "<x/>").status());
    assertEquals(400, plain.post("/v1/analyse", "application/json", "{").status());
    assertEquals(422, plain.post("/v1/analyse", "application/json", "{}").status());
    assertEquals(400, plain.post("/v1/analyse?language=de", "text/plain", Rooms.DAM).status());
  }
}
