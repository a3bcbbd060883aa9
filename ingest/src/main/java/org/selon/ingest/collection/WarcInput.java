package org.selon.ingest.collection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.selon.ingest.ArticleFacts;
import org.selon.ingest.UnreadableArticleException.Reason;

/**
 * The pages in a web archive (WARC), packed or not: responses that a server answered well and with
 * HTML. Requests, pictures, redirections and errors hold no article and are not told of.
 */
final class WarcInput {

  private static final int OK = 200;

  private WarcInput() {}

  static void read(Place place, InputStream in, Consumer<ArticleRecord> sink) throws IOException {
    long number = 0;
    try (WarcReader reader = new WarcReader(in)) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        number++;
        if (next.get() instanceof WarcResponse response && isHttp(response)) {
          Place at = place.record("record", number, response.target());
          page(at, response).ifPresent(sink);
        }
      }
    } catch (ParsingException | IllegalArgumentException | java.io.EOFException e) {
      sink.accept(
          ArticleRecord.broken(
              place.record("record " + (number + 1)),
              Reason.DAMAGED,
              "damaged, and what follows it was not read",
              Limits.AGAIN));
    }
  }

  private static boolean isHttp(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static Optional<ArticleRecord> page(Place place, WarcResponse response) {
    try {
      if (response.http().status() != OK || !isPage(response.payloadType())) {
        return Optional.empty();
      }
      Optional<byte[]> bytes = Limits.whole(response.http().bodyDecoded().stream());
      ArticleFacts known = ArticleFacts.NONE.withUri(response.target());
      return Optional.of(
          bytes
              .map(page -> ArticleRecord.of(place, page, known))
              .orElseGet(
                  () ->
                      ArticleRecord.broken(
                          place,
                          Reason.TOO_LARGE,
                          Limits.tooLarge(),
                          "nothing of this size is an article")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          ArticleRecord.broken(place, Reason.DAMAGED, "the answer in it is damaged", Limits.AGAIN));
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }
}
