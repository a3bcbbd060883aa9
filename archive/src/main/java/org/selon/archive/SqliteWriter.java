package org.selon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Document;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** Writes articles and what is drawn from them into the tables; only within transactions. */
final class SqliteWriter {

  private static final double CONFIDENCE_UNIT = 10_000;

  private final Sql sql;
  private final Labels labels;

  SqliteWriter(Sql sql, Labels labels) {
    this.sql = sql;
    this.labels = labels;
  }

  /** Keeps an article that is not there yet, with its analysis, and returns its number. */
  long keep(Prepared article, EngineVersion version) throws ArchiveException {
    Document document = article.document();
    Optional<Days> days = Days.of(document.published());
    long no =
        sql.insert(
            "INSERT INTO article (id, uri, outlet, title, language, published, first_day, last_day,"
                + " author, credit, agency, wording, text)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            article.id(),
            document.uri(),
            labels.number(document.outlet()),
            document.title(),
            labels.number(document.language().code()),
            document.published(),
            days.map(Days::first).orElse(null),
            days.map(Days::last).orElse(null),
            article.imprint().author(),
            article.imprint().credit(),
            labels.number(article.agency()),
            article.wording().key(),
            document.text());
    sql.update(
        "INSERT INTO analysis (article, maker, packed) VALUES (?, ?, ?)",
        no,
        maker(version),
        article.packed());
    sql.update("INSERT INTO undrawn (article) VALUES (?)", no);
    return no;
  }

  /** Writes what is drawn from article {@code no}, which is kept. */
  void draw(long no, Prepared article) throws ArchiveException {
    sql.update(
        "INSERT INTO article_index (rowid, "
            + article.document().language().code()
            + ") VALUES (?, ?)",
        no,
        article.terms());
    findings(no, article);
    sql.update("DELETE FROM undrawn WHERE article = ?", no);
  }

  /** Whether an article from there is kept; the index leaves out those without an address. */
  boolean isKnown(String uri) throws ArchiveException {
    return sql.number("SELECT count(*) FROM article WHERE uri = ? AND uri <> ''", uri) > 0;
  }

  /** Writes the findings of a newer analysis in place of those of article {@code no}. */
  void renew(long no, Prepared article, EngineVersion version) throws ArchiveException {
    removeFindings(no);
    sql.update(
        "UPDATE analysis SET maker = ?, packed = ? WHERE article = ?",
        maker(version),
        article.packed(),
        no);
    findings(no, article);
  }

  /** Takes article {@code no} out with all that hangs on it. */
  void remove(long no) throws ArchiveException {
    long wording = sql.number("SELECT wording FROM article WHERE no = ?", no);
    removeFindings(no);
    sql.update("DELETE FROM article_index WHERE rowid = ?", no);
    sql.update("DELETE FROM article WHERE no = ?", no);
    if (sql.number("SELECT count(*) FROM article WHERE wording = ?", wording) == 0) {
      sql.update("DELETE FROM fingerprint WHERE wording = ?", wording);
      sql.update("DELETE FROM likeness WHERE wording = ? OR other = ?", wording, wording);
    }
    removeUnheardVoices();
  }

  private void removeFindings(long no) throws ArchiveException {
    sql.update(
        "DELETE FROM statement_index WHERE rowid IN (SELECT no FROM statement WHERE article = ?)",
        no);
    sql.update("DELETE FROM statement WHERE article = ?", no);
    sql.update("DELETE FROM event WHERE article = ?", no);
  }

  /** Names that no article gives any longer. */
  private void removeUnheardVoices() throws ArchiveException {
    String unheard =
        " NOT IN (SELECT speaker FROM statement WHERE speaker IS NOT NULL"
            + " UNION SELECT via FROM statement WHERE via IS NOT NULL"
            + " UNION SELECT voice FROM participant UNION SELECT voice FROM position)";
    sql.update("DELETE FROM voice_index WHERE rowid" + unheard);
    sql.update("DELETE FROM voice WHERE no" + unheard);
  }

  private void findings(long no, Prepared article) throws ArchiveException {
    List<Statement> statements = article.analysis().statements();
    for (int i = 0; i < statements.size(); i++) {
      long row = statement(no, article, statements.get(i));
      new StatementIndex(sql)
          .add(
              row,
              article.document().language(),
              article.contents().get(i),
              article.marks().get(i));
    }
    for (Event event : article.analysis().events()) {
      event(no, article, event);
    }
  }

  private long statement(long no, Prepared article, Statement statement) throws ArchiveException {
    List<Span> content = statement.content();
    Optional<Days> said = statement.said().map(Time::edtf).flatMap(Days::of);
    List<String> chain = statement.chain();
    return sql.insert(
        "INSERT INTO statement (article, id, speaker, via, type, mode, stance, start, stop, parts,"
            + " source_start, source_stop, cue_start, cue_stop, said, said_first, said_last,"
            + " confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        no,
        statement.id(),
        voice(article, statement.speaker()),
        chain.size() > 1 ? voice(article, chain.get(0)) : null,
        labels.number(statement.type()),
        labels.number(statement.mode()),
        labels.number(statement.stance()),
        start(article, content),
        stop(article, content),
        content.size() > 1 ? parts(article, content) : null,
        start(article, statement.source()),
        stop(article, statement.source()),
        start(article, statement.cue()),
        stop(article, statement.cue()),
        statement.said().map(Time::edtf).filter(edtf -> !edtf.isEmpty()).orElse(null),
        said.map(Days::first).orElse(null),
        said.map(Days::last).orElse(null),
        Math.round(statement.confidence() * CONFIDENCE_UNIT));
  }

  private static Integer start(Prepared article, List<Span> spans) {
    return spans.isEmpty() ? null : article.points().offset(spans.get(0).start());
  }

  private static Integer stop(Prepared article, List<Span> spans) {
    return spans.isEmpty() ? null : article.points().offset(spans.get(spans.size() - 1).end());
  }

  private static String parts(Prepared article, List<Span> spans) {
    StringJoiner parts = new StringJoiner(",", "[", "]");
    for (Span span : spans) {
      int start = article.points().offset(span.start());
      parts.add("[" + start + "," + article.points().offset(span.end()) + "]");
    }
    return parts.toString();
  }

  private void event(long no, Prepared article, Event event) throws ArchiveException {
    Optional<Days> days = Days.of(event.when());
    long row =
        sql.insert(
            "INSERT INTO event (article, id, kind, status, secrecy, place, happened, first_day,"
                + " last_day, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            no,
            event.id(),
            labels.number(event.kind()),
            labels.number(event.status()),
            event.secrecy(),
            event.place(),
            event.when(),
            days.map(Days::first).orElse(null),
            days.map(Days::last).orElse(null),
            Optional.ofNullable(start(article, event.spans())).orElse(0),
            Optional.ofNullable(stop(article, event.spans().stream().limit(1).toList())).orElse(0));
    List<Long> voices = new ArrayList<>();
    for (String participant : event.participants()) {
      Long voice = voice(article, participant);
      if (voice != null && !voices.contains(voice)) {
        voices.add(voice);
      }
    }
    for (int place = 0; place < voices.size(); place++) {
      sql.update("INSERT INTO participant VALUES (?, ?, ?)", row, place, voices.get(place));
    }
    int place = 0;
    for (Position position : event.positions()) {
      Long voice = voice(article, position.party());
      if (voice != null) {
        sql.update(
            "INSERT INTO position VALUES (?, ?, ?, ?, ?, ?)",
            row,
            place++,
            voice,
            labels.number(position.position()),
            position.holds() ? 1 : 0,
            position.accordingTo().isEmpty() ? "" : position.accordingTo().get(0));
      }
    }
  }

  /** The number of an actor's name, null for nobody: SQL's word for what is not known. */
  private Long voice(Prepared article, String id) throws ArchiveException {
    Actor actor = article.actors().get(id);
    if (actor == null) {
      return null;
    }
    long kind = labels.number(actor.kind());
    Optional<Long> known =
        sql.first(
            "SELECT no FROM voice WHERE name = ? AND kind = ?",
            row -> row.getLong(1),
            actor.name(),
            kind);
    if (known.isPresent()) {
      return known.get();
    }
    long no = sql.insert("INSERT INTO voice (name, kind) VALUES (?, ?)", actor.name(), kind);
    sql.update(
        "INSERT INTO voice_index (rowid, name) VALUES (?, ?)", no, Names.joined(actor.name()));
    return no;
  }

  private long maker(EngineVersion version) throws ArchiveException {
    sql.update(
        "INSERT INTO maker (engine, lexicon) VALUES (?, ?) ON CONFLICT DO NOTHING",
        version.engine(),
        version.lexicon());
    return sql.number(
        "SELECT no FROM maker WHERE engine = ? AND lexicon = ?",
        version.engine(),
        version.lexicon());
  }
}
