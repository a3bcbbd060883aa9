package org.selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.selon.engine.analysis.Explanation;
import org.selon.engine.analysis.Statement;
import org.selon.engine.text.Language;
import org.selon.export.ExplanationWriter;
import org.selon.export.Reason;
import org.selon.export.WriterOptions;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;

/** Why a statement was found: a page, or the same as JSON for the drawer beside the text. */
final class WhyAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WhyAnswer() {}

  /**
   * The answer.
   *
   * @throws ProblemException if there is no such statement
   */
  static Response of(Request request, Frame frame, Explanation explanation, String id) {
    Statement statement =
        explanation.analysis().statements().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.NOT_FOUND,
                        "this version of Selon does not find that statement in the article"));
    Language labels = Language.of(frame.language()).orElseThrow();
    List<Reason> reasons =
        new ExplanationWriter(WriterOptions.standard().withLabels(labels))
            .reasons(explanation, statement);
    return request.wantsPage()
        ? Pages.page(
            out ->
                JtewhyGenerated.render(
                    out, null, frame.titled(frame.get("why.title"), ""), reasons))
        : Response.json(json(reasons));
  }

  private static String json(List<Reason> reasons) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray("reasons");
    for (Reason reason : reasons) {
      ObjectNode each = list.addObject();
      each.put("heading", reason.heading());
      each.put("aside", reason.aside());
      ArrayNode entries = each.putArray("entries");
      for (Reason.Entry entry : reason.entries()) {
        entries.addObject().put("label", entry.label()).put("text", entry.text());
      }
    }
    return node + "\n";
  }
}
