package org.selon.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies that do not come, or come drop by drop. */
class SlowBodyTest {

  /** Takes in what is sent, and says how much it was. */
  private static final Application COUNTING =
      new Application() {
        @Override
        public List<Route> routes() {
          return List.of(
              Route.post("/", 100, asked -> Response.json("" + asked.body().bytes().length)));
        }

        @Override
        public Response tell(Request request, ProblemException problem, String id) {
          return Response.json(problem.getMessage());
        }

        @Override
        public void failed(String id, Exception error) {
          throw new AssertionError(id, error);
        }
      };

  private static String answer(int drops, int pauseMillis) throws Exception {
    Guard guard = new Guard(Set.of("localhost"), "");
    try (HttpServer server =
            HttpServer.start(
                "127.0.0.1", 0, guard, COUNTING, new Metrics(), Duration.ofSeconds(1));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      String head =
          "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 20\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      try {
        for (int i = 0; i < drops; i++) {
          out.write('x');
          out.flush();
          Thread.sleep(pauseMillis);
        }
      } catch (IOException e) {
        // It has been refused meanwhile.
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void waitsForABodyThatComes() throws Exception {
    String answer = answer(20, 5);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.endsWith("20"), answer);
  }

  @Test
  void refusesOneThatComesDropByDropOrNotAtAll() throws Exception {
    assertEquals("HTTP/1.1 408", answer(20, 150).substring(0, 12));
    assertEquals("HTTP/1.1 408", answer(3, 1).substring(0, 12));
  }
}
