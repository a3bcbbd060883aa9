package org.selon.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Statements whose numbers are known, read one at a time. */
final class Hits implements Rows<Hit> {

  private static final String OMISSION = " […] ";
  private static final double CONFIDENCE_UNIT = 10_000;
  private static final int CONTEXT = 90;

  private static final String STATEMENT =
      "SELECT s.id, v.name, vk.word, t.word, m.word, st.word, s.start, s.stop, s.parts,"
          + " s.source_start, s.source_stop, s.cue_start, s.cue_stop, w.name, s.said, s.confidence,"
          + " s.article"
          + " FROM statement AS s LEFT JOIN voice AS v ON v.no = s.speaker"
          + " LEFT JOIN label AS vk ON vk.no = v.kind LEFT JOIN voice AS w ON w.no = s.via"
          + " JOIN label AS t ON t.no = s.type JOIN label AS m ON m.no = s.mode"
          + " JOIN label AS st ON st.no = s.stance WHERE s.no = ?";

  private final Sql sql;
  private final Optional<Query> query;
  private final Map<Language, Highlighter> highlighters = new EnumMap<>(Language.class);
  private final long total;
  private final List<Long> numbers;
  private int at;
  private long articleNo = -1;
  private ArticleHead article;
  private String text = "";

  Hits(Sql sql, Optional<Query> query, long total, List<Long> numbers) {
    this.sql = sql;
    this.query = query;
    this.total = total;
    this.numbers = numbers;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public Optional<Hit> next() throws ArchiveException {
    if (at == numbers.size()) {
      return Optional.empty();
    }
    long number = numbers.get(at++);
    load(sql.number("SELECT article FROM statement WHERE no = ?", number));
    return sql.first(STATEMENT, this::hit, number);
  }

  private void load(long no) throws ArchiveException {
    if (no != articleNo) {
      articleNo = no;
      article = Heads.byNumber(sql, no).orElseThrow();
      text =
          sql.first("SELECT text FROM article WHERE no = ?", row -> row.getString(1), no)
              .orElse("");
    }
  }

  private Hit hit(ResultSet row) throws SQLException {
    List<int[]> parts = parts(row);
    List<String> words = new ArrayList<>();
    for (int[] part : parts) {
      words.add(words(part[0], part[1]));
    }
    String content = String.join(OMISSION, words);
    int start = parts.isEmpty() ? row.getInt(12) : parts.get(0)[0];
    int stop = parts.isEmpty() ? row.getInt(13) : parts.get(parts.size() - 1)[1];
    String kind = row.getString(3);
    return new Hit(
        article,
        row.getString(1),
        known(row.getString(2)),
        kind == null ? SourceKind.UNKNOWN : SourceKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        AttributionType.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        Mode.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
        Stance.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
        content,
        marks(content),
        words(row.getInt(10), row.getInt(11)),
        words(row.getInt(12), row.getInt(13)),
        known(row.getString(14)),
        known(row.getString(15)),
        start,
        stop,
        row.getInt(16) / CONFIDENCE_UNIT,
        before(start),
        after(stop));
  }

  /** The words of the same paragraph before an offset in code points, whole words only. */
  private String before(int start) {
    int to = text.offsetByCodePoints(0, start);
    int from = Math.max(text.lastIndexOf('\n', Math.max(0, to - 1)) + 1, to - CONTEXT);
    while (from > 0 && from < to && isWithinWord(from)) {
      from++;
    }
    return from < to ? text.substring(from, to) : "";
  }

  private String after(int stop) {
    int from = text.offsetByCodePoints(0, stop);
    int line = text.indexOf('\n', from);
    int to = Math.min(line < 0 ? text.length() : line, from + CONTEXT);
    while (to > from && to < text.length() && isWithinWord(to)) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether a cut there would part a word. */
  private boolean isWithinWord(int at) {
    return !Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1));
  }

  private List<Span> marks(String content) {
    return query
        .map(
            wanted ->
                highlighters
                    .computeIfAbsent(
                        article.language(), language -> new Highlighter(wanted, language))
                    .in(content))
        .orElse(List.of());
  }

  private static List<int[]> parts(ResultSet row) throws SQLException {
    List<int[]> parts = new ArrayList<>();
    String written = row.getString(9);
    if (written != null) {
      String[] numbers = written.replaceAll("[\\[\\]]", "").split(",");
      for (int i = 0; i < numbers.length; i += 2) {
        parts.add(new int[] {Integer.parseInt(numbers[i]), Integer.parseInt(numbers[i + 1])});
      }
    } else if (row.getObject(7) != null) {
      parts.add(new int[] {row.getInt(7), row.getInt(8)});
    }
    return parts;
  }

  /** The words between two offsets in code points. */
  private String words(int start, int stop) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, stop - start));
  }

  private static String known(String value) {
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    at = numbers.size();
  }
}
