package org.selon.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;

/**
 * A document as a field of a form: a page that is not kept holds the article itself, to ask again
 * about the very same one.
 */
final class DocumentCode {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentCode() {}

  /** The document in one line. */
  static String of(Document document) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", document.id());
    node.put("uri", document.uri());
    node.put("outlet", document.outlet());
    node.put("title", document.title());
    node.put("language", document.language().code());
    node.put("published", document.published());
    node.put("text", document.text());
    ArrayNode blocks = node.putArray("blocks");
    for (Block block : document.blocks()) {
      ArrayNode each = blocks.addArray();
      each.add(block.span().start()).add(block.span().end()).add(block.kind().name());
    }
    return node.toString();
  }

  /**
   * The document of such a line.
   *
   * @throws ProblemException if it is none
   */
  static Document read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      List<Block> blocks = new ArrayList<>();
      for (JsonNode each : node.path("blocks")) {
        Span span = new Span(each.path(0).asInt(), each.path(1).asInt());
        blocks.add(new Block(span, Block.Kind.valueOf(each.path(2).asText())));
      }
      return new Document(
          node.path("id").asText(),
          node.path("uri").asText(),
          node.path("outlet").asText(),
          node.path("title").asText(),
          Language.of(node.path("language").asText()).orElseThrow(IllegalArgumentException::new),
          node.path("published").asText(),
          node.path("text").asText(),
          blocks);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new ProblemException(Problem.BAD_REQUEST, "the form holds no article of this room");
    }
  }
}
