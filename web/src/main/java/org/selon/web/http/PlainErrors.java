package org.selon.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells errors below the application, such as a request that is no HTTP, and repeats nothing. */
final class PlainErrors implements org.eclipse.jetty.server.Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = Problem.of(response.getStatus());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    Guard.headers().forEach(response.getHeaders()::put);
    String body =
        "{\"type\":\"/problems/"
            + problem.key()
            + "\",\"title\":\""
            + problem.title()
            + "\",\"status\":"
            + response.getStatus()
            + "}\n";
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
