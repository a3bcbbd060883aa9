package org.selon.web.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;

/** One request from the socket to its answer. */
final class Exchange extends Handler.Abstract {

  private static final int PIECE = 64 * 1024;

  private final Guard guard;
  private final Router router;
  private final Application application;
  private final Metrics metrics;
  private final Duration patience;
  private final AtomicLong numbers = new AtomicLong();

  Exchange(Guard guard, Application application, Metrics metrics, Duration patience) {
    this.patience = patience;
    this.guard = guard;
    this.router = new Router(application.routes());
    this.application = application;
    this.metrics = metrics;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request from,
      org.eclipse.jetty.server.Response to,
      Callback callback)
      throws IOException {
    long start = System.nanoTime();
    metrics.begun();
    String id = Long.toString(numbers.incrementAndGet(), 36);
    Answer answer = answer(from, id);
    String method = answer.request.method();
    metrics.done(
        answer.route.isEmpty() ? "-" : method,
        answer.route.isEmpty() ? "-" : answer.route,
        answer.response.status(),
        System.nanoTime() - start);
    write(answer, to, id);
    callback.succeeded();
    return true;
  }

  /** What a request gets, and which route gave it. */
  private record Answer(Request request, String route, Response response) {}

  private Answer answer(org.eclipse.jetty.server.Request from, String id) {
    Request request =
        new Request(
            from.getMethod(),
            List.of(),
            Params.NONE,
            headers(from.getHeaders()),
            Request.Content.NONE,
            Map.of(),
            "");
    String route = "";
    try {
      request = read(from, request);
      Optional<Response> instead = guard.check(request);
      if (instead.isPresent()) {
        return new Answer(request, route, instead.get());
      }
      Router.Match match = router.match(request);
      route = match.route().template();
      request = withBody(from, match);
      return new Answer(request, route, match.route().handler().handle(request));
    } catch (ProblemException e) {
      return new Answer(request, route, told(request, e, id));
    } catch (Exception | StackOverflowError e) {
      application.failed(id, e instanceof Exception x ? x : new IllegalStateException(e));
      String detail = "the server failed by an error of selon; its request id is " + id;
      return new Answer(
          request, route, told(request, new ProblemException(Problem.FAILED, detail), id));
    }
  }

  private Response told(Request request, ProblemException problem, String id) {
    Response response = application.tell(request, problem, id);
    if (problem.problem() == Problem.METHOD_NOT_ALLOWED) {
      response = response.with("Allow", router.allowed(request).get("Allow"));
    } else if (problem.problem() == Problem.UNAVAILABLE) {
      response = response.with("Retry-After", "5");
    } else if (problem.problem() == Problem.TOKEN_NEEDED) {
      response = response.with("WWW-Authenticate", "Bearer");
    }
    return response.with("Cache-Control", "no-store").status(problem.problem().status());
  }

  private static Request read(org.eclipse.jetty.server.Request from, Request so) {
    String query = from.getHttpURI().getQuery();
    return new Request(
        so.method(),
        segments(from.getHttpURI().getPath()),
        Params.parse(query == null ? "" : query),
        so.headers(),
        so.body(),
        so.captures(),
        so.format());
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    if (path == null || !path.startsWith("/")) {
      throw new ProblemException(Problem.BAD_REQUEST, "the path does not begin with a slash");
    }
    for (String written : path.substring(1).split("/", -1)) {
      String segment;
      try {
        segment = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        throw new ProblemException(Problem.BAD_REQUEST, "a percent sign without two digits");
      }
      if (segment.equals(".") || segment.equals("..") || hasControls(segment)) {
        throw new ProblemException(Problem.BAD_REQUEST, "the path holds what no path here has");
      }
      segments.add(segment);
    }
    return segments.size() == 1 && segments.get(0).isEmpty() ? List.of() : segments;
  }

  private static boolean hasControls(String segment) {
    return segment.chars().anyMatch(Character::isISOControl);
  }

  private static Map<String, String> headers(HttpFields fields) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : fields) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String value = field.getValue() == null ? "" : field.getValue();
      headers.merge(name, value, (one, two) -> one + (name.equals("cookie") ? "; " : ", ") + two);
    }
    return headers;
  }

  private Request withBody(org.eclipse.jetty.server.Request from, Router.Match match)
      throws IOException {
    Request request = match.request();
    if (request.isSafe()) {
      return request;
    }
    int limit = match.route().limit();
    if (from.getLength() > limit) {
      throw tooLarge(limit);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    long end = System.nanoTime() + patience.toNanos();
    try (InputStream in = Content.Source.asInputStream(from)) {
      byte[] piece = new byte[PIECE];
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        body.write(piece, 0, n);
        if (body.size() > limit) {
          throw tooLarge(limit);
        }
        if (System.nanoTime() > end) {
          throw new ProblemException(
              Problem.TOO_SLOW, "it has to be there within " + patience.toSeconds() + " seconds");
        }
      }
    } catch (EOFException e) {
      throw new ProblemException(Problem.BAD_REQUEST, "the body ends early");
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw new ProblemException(
            Problem.TOO_SLOW, "nothing came for " + patience.toSeconds() + " seconds");
      }
      throw new ProblemException(Problem.BAD_REQUEST, "the body cannot be read");
    }
    String type = request.header("content-type").orElse("");
    Request.Content content = new Request.Content(body.toByteArray(), type);
    return new Request(
        request.method(),
        request.path(),
        request.query(),
        request.headers(),
        content,
        request.captures(),
        request.format());
  }

  private static ProblemException tooLarge(int limit) {
    return new ProblemException(Problem.TOO_LARGE, "it may have " + limit + " bytes");
  }

  private static void write(Answer answer, org.eclipse.jetty.server.Response to, String id)
      throws IOException {
    HttpFields.Mutable fields = to.getHeaders();
    Response response = answer.response;
    Guard.headers().forEach(fields::put);
    response.headers().forEach(fields::put);
    fields.put("Request-Id", id);
    boolean packs = Packing.accepted(answer.request.header("accept-encoding").orElse(""));
    String type = response.headers().getOrDefault("Content-Type", "");
    boolean head = answer.request.method().equals("HEAD");
    if (response.writer().isPresent()) {
      to.setStatus(response.status());
      if (!head) {
        stream(response.writer().get(), to, packs);
      }
      return;
    }
    byte[] body = response.bytes().orElse(new byte[0]);
    if (Packing.worth(type, body.length)) {
      fields.put(HttpHeader.VARY, "Accept-Encoding, Accept-Language, Cookie");
    }
    boolean keeps = !"no-store".equals(response.headers().get("Cache-Control"));
    if (response.status() == 200 && keeps && answer.request.isSafe()) {
      String tag = Packing.tag(body);
      fields.put(HttpHeader.ETAG, tag);
      if (Packing.has(answer.request.header("if-none-match").orElse(""), tag)) {
        to.setStatus(304);
        fields.remove(HttpHeader.CONTENT_TYPE);
        return;
      }
    }
    if (packs && Packing.worth(type, body.length)) {
      body = Packing.packed(body);
      fields.put(HttpHeader.CONTENT_ENCODING, "gzip");
    }
    to.setStatus(response.status());
    fields.put(HttpHeader.CONTENT_LENGTH, body.length);
    if (!head && body.length > 0) {
      try (OutputStream out = Content.Sink.asOutputStream(to)) {
        out.write(body);
      }
    }
  }

  private static void stream(
      Response.Writer writer, org.eclipse.jetty.server.Response to, boolean packs)
      throws IOException {
    if (packs) {
      to.getHeaders().put(HttpHeader.CONTENT_ENCODING, "gzip");
    }
    to.getHeaders().put(HttpHeader.VARY, "Accept-Encoding");
    try (OutputStream out = Content.Sink.asOutputStream(to);
        OutputStream packed = packs ? new Packing.Quick(out) : out) {
      writer.write(packed);
    }
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.BLOCKING;
  }
}
