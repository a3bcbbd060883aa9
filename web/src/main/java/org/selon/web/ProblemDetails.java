package org.selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;

/** What is wrong with a request, as RFC 9457 has it. */
final class ProblemDetails {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemDetails() {}

  static Response of(Request request, ProblemException problem, String id) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "/problems/" + problem.problem().key());
    node.put("title", problem.problem().title());
    node.put("status", problem.problem().status());
    node.put("detail", problem.getMessage());
    node.put("instance", request.address());
    node.put("request_id", id);
    if (!problem.parameter().isEmpty()) {
      node.put("parameter", problem.parameter());
    }
    problem.position().ifPresent(position -> node.put("position", position));
    String json = node + "\n";
    return Response.of("application/problem+json", json.getBytes(StandardCharsets.UTF_8));
  }
}
