package org.selon.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.selon.engine.text.Language;

/**
 * What a search asks for, as conditions of SQL on the statement {@code s}, its article {@code a}
 * and the voice {@code v} of its speaker. What users typed only ever becomes a value.
 */
final class Conditions {

  /** What stands before a name that is meant as a whole. */
  private static final String WHOLE = "=";

  private static final Pattern ARTICLE = Pattern.compile("\\ba\\.");
  private static final Pattern VOICE = Pattern.compile("\\bv\\.");

  private final Sql sql;
  private final List<String> conditions = new ArrayList<>(List.of("1"));
  private final List<Object> values = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private String from = "statement AS s";
  private String article = " JOIN article AS a ON a.no = s.article";
  private boolean ranked;
  private boolean named;
  private String index = "";

  private Conditions(Sql sql) {
    this.sql = sql;
  }

  static Conditions of(Search search, Sql sql) throws ArchiveException {
    Conditions conditions = new Conditions(sql);
    conditions.words(search);
    conditions.filter(search.filter());
    conditions.mark();
    conditions.named = !search.filter().speaker().isBlank();
    return conditions;
  }

  static Conditions of(Filter filter, Sql sql) throws ArchiveException {
    return of(Search.of("").with(filter), sql);
  }

  /** The tables, from {@code FROM} to the end of {@code WHERE}. */
  String tables() {
    return tables(from + article, conditions);
  }

  /** The tables that the conditions look at and no others, to count the results alone. */
  String counted() {
    String asked = String.join(" AND ", conditions);
    return " FROM "
        + from
        + (ARTICLE.matcher(asked).find() ? article : "")
        + (VOICE.matcher(asked).find() ? " LEFT JOIN voice AS v ON v.no = s.speaker" : "")
        + " WHERE "
        + asked;
  }

  /**
   * The same where only some are wanted, those of the newest articles: unless a name leads to few,
   * the articles are gone through from the newest one on, rather than all results be sorted.
   */
  String newestFirst() {
    if (named) {
      return tables();
    }
    List<String> checked = new ArrayList<>(conditions);
    if (ranked) {
      String key = index.equals("article_index") ? "+a.no" : "+s.no"; // looked up, not led by
      String found = "SELECT rowid FROM " + index + " WHERE " + index + " MATCH ?";
      checked.set(1, key + " IN (" + found + ")");
    }
    return tables(
        "article AS a INDEXED BY article_by_day CROSS JOIN statement AS s ON s.article = a.no",
        checked);
  }

  /** What counts the results of words alone, without a look at what they belong to. */
  Optional<String> wordsAlone() {
    return ranked && index.equals("statement_index") && conditions.size() == 2
        ? Optional.of(" FROM statement_index WHERE statement_index MATCH ?")
        : Optional.empty();
  }

  private static String tables(String from, List<String> conditions) {
    return " FROM "
        + from
        + " LEFT JOIN voice AS v ON v.no = s.speaker WHERE "
        + String.join(" AND ", conditions);
  }

  List<Object> values() {
    return Collections.unmodifiableList(values);
  }

  /** Whether some results fit better than others. */
  boolean isRanked() {
    return ranked;
  }

  private void words(Search search) {
    if (search.query().isBlank()) {
      return;
    }
    Query query = Query.parse(search.query());
    List<Language> languages =
        search.filter().languages().isEmpty()
            ? List.of(Language.values())
            : search.filter().languages();
    List<String> parts = new ArrayList<>();
    for (Language language : languages) {
      String fts = query.fts(language);
      if (!fts.isEmpty()) {
        parts.add(language.code() + " : (" + fts + ")");
      }
    }
    if (parts.isEmpty()) {
      throw new QueryException(0, "the query: there is no word in it; give one");
    }
    ranked = true;
    index = search.wholeText() ? "article_index" : "statement_index";
    from =
        search.wholeText()
            ? "article_index AS f CROSS JOIN article AS a ON a.no = f.rowid"
                + " CROSS JOIN statement AS s ON s.article = a.no"
            : "statement_index AS f CROSS JOIN statement AS s ON s.no = f.rowid";
    article = search.wholeText() ? "" : " CROSS JOIN article AS a ON a.no = s.article";
    conditions.add(index + " MATCH ?");
    values.add(String.join(" OR ", parts));
  }

  private void filter(Filter filter) throws ArchiveException {
    if (filter.speaker().startsWith(WHOLE)) {
      conditions.add("s.speaker IN (SELECT no FROM voice WHERE name = ?)");
      values.add(filter.speaker().substring(WHOLE.length()));
    } else if (!filter.speaker().isBlank()) {
      String name = name(filter.speaker());
      if (!marked(Marks.speaker(filter.speaker()))) {
        conditions.add("s.speaker IN (SELECT rowid FROM voice_index WHERE voice_index MATCH ?)");
        values.add(name);
      }
    }
    if (filter.outlet().startsWith(WHOLE)) {
      oneOf("a.outlet", labels(filter.outlet().substring(WHOLE.length())));
    } else if (!filter.outlet().isBlank() && !marked(Marks.outlet(filter.outlet()))) {
      oneOf("a.outlet", labelsLike(filter.outlet()));
    }
    if (filter.relayed()) {
      conditions.add("s.via IS NOT NULL");
    }
    if (!marked(Marks.kinds(filter.sourceKinds()))) {
      sourceKinds(filter.sourceKinds());
    }
    if (!marked(Marks.stances(filter.stances()))) {
      constants("s.stance", filter.stances(), Labels::label);
    }
    if (!marked(Marks.types(filter.types()))) {
      constants("s.type", filter.types(), Labels::label);
    }
    if (!ranked) { // the indexes have a column for each language
      constants("a.language", filter.languages(), Language::code);
    }
    if (!filter.bySaid()) {
      marked(Marks.published(filter.from(), filter.to()));
    }
    dates(
        filter.bySaid() ? "s.said_first" : "a.first_day",
        filter.bySaid() ? "s.said_last" : "a.last_day",
        filter.from(),
        filter.to());
  }

  /** Whether the index itself narrows to what has marks, as it does where words are looked for. */
  private boolean marked(Optional<String> narrowed) {
    boolean can = index.equals("statement_index") && narrowed.isPresent();
    if (can) {
      marks.add(narrowed.get());
    }
    return can;
  }

  /** Adds the marks to the query of the index, which is the first value. */
  private void mark() {
    if (!marks.isEmpty()) {
      String narrowed = String.join(") AND marks : (", marks);
      values.set(0, "(" + values.get(0) + ") AND marks : (" + narrowed + ")");
    }
  }

  /** The query for a name; one without a word finds none. */
  static String name(String given) {
    String fts = Names.fts(given);
    if (fts.isEmpty()) {
      throw new QueryException(0, "there is no word in the name \"" + given + "\"; give one");
    }
    return fts;
  }

  private void sourceKinds(List<SourceKind> kinds) throws ArchiveException {
    if (kinds.isEmpty()) {
      return;
    }
    List<Long> numbers = new ArrayList<>();
    for (SourceKind kind : kinds) {
      numbers.addAll(labels(kind.label()));
    }
    String known = "v.kind IN (" + joined(numbers) + ")";
    conditions.add(
        kinds.contains(SourceKind.UNKNOWN) ? "(" + known + " OR s.speaker IS NULL)" : known);
  }

  private <T> void constants(String column, List<T> wanted, Function<T, String> label)
      throws ArchiveException {
    if (wanted.isEmpty()) {
      return;
    }
    List<Long> numbers = new ArrayList<>();
    for (T each : wanted) {
      numbers.addAll(labels(label.apply(each)));
    }
    oneOf(column, numbers);
  }

  private List<Long> labels(String word) throws ArchiveException {
    return sql.list("SELECT no FROM label WHERE word = ?", row -> row.getLong(1), word);
  }

  /** The labels that have all words of {@code given}. */
  private List<Long> labelsLike(String given) throws ArchiveException {
    List<String> words = Names.words(given);
    List<Long> like = new ArrayList<>();
    sql
        .list(
            "SELECT no, word FROM label", row -> new Status.Count(row.getString(2), row.getLong(1)))
        .stream()
        .filter(label -> Names.words(label.name()).containsAll(words))
        .forEach(label -> like.add(label.count()));
    return like;
  }

  private void oneOf(String column, List<Long> numbers) {
    conditions.add(column + " IN (" + joined(numbers) + ")");
  }

  private static String joined(List<Long> numbers) {
    return String.join(",", numbers.stream().map(String::valueOf).toList());
  }

  private void dates(String first, String last, String start, String end) {
    Days.of(start)
        .ifPresent(
            days -> {
              conditions.add(last + " >= ?");
              values.add(days.first());
            });
    Days.of(end)
        .ifPresent(
            days -> {
              conditions.add(first + " <= ?");
              values.add(days.last());
            });
  }
}
