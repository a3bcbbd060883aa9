package org.selon.web.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address with places in it, and who answers there.
 *
 * <pre>{@code
 * Route.get("/articles/{id}", handler)
 * Route.get("/v1/statements", handler).ending("json", "jsonl", "csv")   // /v1/statements.csv, too
 * }</pre>
 *
 * @param method such as {@code GET}
 * @param template the address
 * @param formats how the last segment may end behind a dot
 * @param limit bytes that the body may have
 * @param handler who answers
 */
public record Route(
    String method, String template, List<String> formats, int limit, Handler handler) {

  /** Answers requests. */
  public interface Handler {
    /** Answers one. */
    Response handle(Request request) throws Exception;
  }

  /** Copies the list. */
  public Route {
    formats = List.copyOf(formats);
  }

  /** Answers GET and HEAD. */
  public static Route get(String template, Handler handler) {
    return new Route("GET", template, List.of(), 0, handler);
  }

  /** Answers POST with a body of at most so many bytes. */
  public static Route post(String template, int limit, Handler handler) {
    return new Route("POST", template, List.of(), limit, handler);
  }

  /** The same where the last segment may end so. */
  public Route ending(String... endings) {
    return new Route(method, template, List.of(endings), limit, handler);
  }

  /** The request as this route sees it; empty where the address is another. */
  Optional<Request> match(Request request) {
    List<String> wanted = segments();
    if (wanted.size() != request.path().size()) {
      return Optional.empty();
    }
    Map<String, String> captures = new HashMap<>();
    String format = "";
    for (int i = 0; i < wanted.size(); i++) {
      String segment = request.path().get(i);
      if (i == wanted.size() - 1) {
        format = format(segment);
        segment = format.isEmpty() ? segment : cut(segment, format);
      }
      String want = wanted.get(i);
      if (want.startsWith("{")) {
        captures.put(want.substring(1, want.length() - 1), segment);
      } else if (!want.equals(segment)) {
        return Optional.empty();
      }
    }
    return Optional.of(request.at(captures, format));
  }

  private static String cut(String segment, String format) {
    return segment.substring(0, segment.length() - format.length() - 1);
  }

  private String format(String segment) {
    return formats.stream().filter(each -> segment.endsWith("." + each)).findFirst().orElse("");
  }

  private List<String> segments() {
    return template.equals("/") ? List.of() : List.of(template.substring(1).split("/"));
  }

  boolean answers(String asked) {
    return method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
  }
}
