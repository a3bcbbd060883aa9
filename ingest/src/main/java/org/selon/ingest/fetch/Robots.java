package org.selon.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.selon.ingest.UnreadableArticleException;

/** What servers ask of robots (RFC 9309), each server asked once. */
final class Robots {

  /** How the file is had. */
  interface Source {
    Answer get(String address) throws UnreadableArticleException;
  }

  private static final List<String> NAMES = List.of("selon");

  private final Map<String, SimpleRobotRules> rules = new ConcurrentHashMap<>();

  /**
   * Whether {@code address} may be fetched. A server without the file allows everything, one that
   * fails to answer nothing.
   */
  boolean allows(URI address, Source source) throws UnreadableArticleException {
    String server = (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    SimpleRobotRules known = rules.get(server);
    if (known == null) {
      String file = server + "/robots.txt";
      SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
      Answer answer = source.get(file);
      known =
          answer
              .body()
              .map(text -> parser.parseContent(file, text, "text/plain", NAMES))
              .orElseGet(() -> parser.failedFetch(answer.status()));
      rules.put(server, known);
    }
    return known.isAllowed(address.toString());
  }
}
