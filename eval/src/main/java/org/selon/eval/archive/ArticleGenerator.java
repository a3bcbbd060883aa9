package org.selon.eval.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * Makes articles up: half of them French, half English, of the length of news, one in ten a copy of
 * an earlier one (as it is, as an agency's, or as a later version from the same address).
 *
 * <p>The same number and seed give the same articles.
 */
final class ArticleGenerator {

  private static final int COPY_EVERY = 10;
  private static final int REMEMBERED = 50;
  private static final int SHORTEST = 8;
  private static final int LONGER = 10;
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1400;
  private static final List<String> AGENCIES = List.of("AFP", "Reuters", "AP");

  private static final Map<Language, Grammar> GRAMMARS =
      Map.of(
          Language.FRENCH, new Grammar(Language.FRENCH),
          Language.ENGLISH, new Grammar(Language.ENGLISH));

  private final Random random;
  private final List<Document> earlier = new ArrayList<>();
  private int made;

  ArticleGenerator(long seed) {
    this.random = new Random(seed);
  }

  /** The next article. */
  Document next() {
    made++;
    if (made % COPY_EVERY == 0) {
      return copy(earlier.get(random.nextInt(earlier.size())));
    }
    Document article = article(made % 2 == 0 ? Language.FRENCH : Language.ENGLISH);
    if (earlier.size() == REMEMBERED) {
      earlier.set(random.nextInt(REMEMBERED), article);
    } else {
      earlier.add(article);
    }
    return article;
  }

  private Document article(Language language) {
    Grammar grammar = GRAMMARS.get(language);
    StringBuilder text = new StringBuilder();
    text.append(grammar.fill("lead", random)).append('\n');
    int sentences = SHORTEST + random.nextInt(LONGER) + random.nextInt(LONGER);
    for (int i = 0; i < sentences; i++) {
      boolean ends = i % 3 == 2 || i == sentences - 1;
      text.append(grammar.fill("sentence", random)).append(ends ? '\n' : ' ');
    }
    String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
    return document(language, address(), outlet(), grammar.fill("headline", random), day, text);
  }

  private Document copy(Document of) {
    return switch (random.nextInt(3)) {
      case 0 -> document(of, address(), outlet(), of.text());
      case 1 -> {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        String more = GRAMMARS.get(of.language()).fill("sentence", random);
        yield document(of, address(), outlet(), of.text() + more + "\n(" + agency + ")\n");
      }
      default -> {
        String more = GRAMMARS.get(of.language()).fill("sentence", random);
        yield document(of, of.uri(), of.outlet(), of.text() + more + "\n");
      }
    };
  }

  private String address() {
    return "https://news" + random.nextInt(40) + ".example/" + made;
  }

  private String outlet() {
    return "Gazette " + random.nextInt(40);
  }

  private static Document document(Document of, String uri, String outlet, String text) {
    return document(of.language(), uri, outlet, of.title(), of.published(), text);
  }

  private static Document document(
      Language language,
      String uri,
      String outlet,
      String title,
      String published,
      CharSequence text) {
    return new Document(
        "made", uri, outlet, title, language, published, text.toString(), List.of());
  }
}
