package org.selon.archive;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How results are written as rows, wherever they are written.
 *
 * <pre>{@code
 * Table.STATEMENTS.columns()       // [id, speaker, source_kind, …]
 * Table.STATEMENTS.values(hit)     // [5f0c2a9be1774d03/s120, Odile Marchand, person, …]
 * }</pre>
 *
 * @param columns their names
 * @param row the values of a result: strings, numbers, and lists of strings
 * @param <T> what a result is
 */
public record Table<T>(List<String> columns, Function<T, List<?>> row) {

  /** Statements. */
  public static final Table<Hit> STATEMENTS =
      new Table<>(
          List.of(
              "id",
              "speaker",
              "source_kind",
              "stance",
              "type",
              "mode",
              "content",
              "source",
              "cue",
              "via",
              "said",
              "start",
              "end",
              "confidence",
              "published",
              "outlet",
              "title",
              "language",
              "uri"),
          Table::statement);

  /** Who is quoted. */
  public static final Table<SpeakerCount> SPEAKERS =
      new Table<>(
          List.of(
              "speaker",
              "kind",
              "statements",
              "articles",
              "direct",
              "indirect",
              "mixed",
              "denies",
              "silent",
              "relayed",
              "via"),
          Table::speaker);

  /** Contacts. */
  public static final Table<Contact> CONTACTS =
      new Table<>(
          List.of(
              "id",
              "kind",
              "status",
              "secrecy",
              "when",
              "place",
              "participants",
              "positions",
              "words",
              "published",
              "outlet",
              "title",
              "uri"),
          Table::contact);

  /** Articles. */
  public static final Table<ArticleHead> ARTICLES =
      new Table<>(
          List.of("id", "published", "outlet", "title", "language", "author", "agency", "uri"),
          Table::article);

  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The values of a result, one for each column. */
  public List<?> values(T result) {
    return row.apply(result);
  }

  private static List<?> statement(Hit hit) {
    return List.of(
        hit.article().id() + "/" + hit.id(),
        hit.speaker(),
        hit.sourceKind().label(),
        small(hit.stance()),
        small(hit.type()),
        small(hit.mode()),
        hit.content(),
        hit.source(),
        hit.cue(),
        hit.via(),
        hit.said(),
        hit.start(),
        hit.stop(),
        hit.confidence(),
        hit.article().published(),
        hit.article().outlet(),
        hit.article().title(),
        hit.article().language().code(),
        hit.article().uri());
  }

  private static List<?> speaker(SpeakerCount each) {
    return List.of(
        each.name(),
        each.kind().label(),
        each.statements(),
        each.articles(),
        each.direct(),
        each.indirect(),
        each.mixed(),
        each.denied(),
        each.silent(),
        each.relayed(),
        each.via());
  }

  private static List<?> contact(Contact each) {
    List<String> positions =
        each.positions().stream()
            .map(one -> one.party() + (one.holds() ? ": " : ": not ") + one.position())
            .toList();
    return List.of(
        each.article().id() + "/" + each.id(),
        each.kind(),
        each.status(),
        each.secrecy(),
        each.happened(),
        each.place(),
        each.participants(),
        positions,
        each.words(),
        each.article().published(),
        each.article().outlet(),
        each.article().title(),
        each.article().uri());
  }

  private static List<?> article(ArticleHead head) {
    return List.of(
        head.id(),
        head.published(),
        head.outlet(),
        head.title(),
        head.language().code(),
        head.author(),
        head.agency(),
        head.uri());
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
