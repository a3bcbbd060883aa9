package org.selon.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Analysis;

/** What takes more than one look: overviews, people, sourcing. */
final class SqliteReports {

  private static final int ARTICLES_FOR_ROLES = 40;
  private static final int MOST_FORMS = 50;
  private static final int MOST_RELAYS = 20;

  private final Sql sql;
  private final SqliteErrors errors;
  private final SqliteFinder finder;

  SqliteReports(Sql sql, SqliteErrors errors, SqliteFinder finder) {
    this.sql = sql;
    this.errors = errors;
    this.finder = finder;
  }

  Overview overview(int most) throws ArchiveException {
    return new Overview(
        sql.number("SELECT count(*) FROM article"),
        sql.number("SELECT count(*) FROM statement"),
        sql.number("SELECT count(*) FROM event"),
        SqliteInspector.published(sql, "ORDER BY first_day, published"),
        SqliteInspector.published(sql, "ORDER BY first_day DESC, published DESC"),
        all(finder.heads(Search.of("").limitedTo(most))),
        quoted(most));
  }

  /** People only: bodies and the unnamed are quoted most, and tell little. */
  private List<Status.Count> quoted(int most) throws ArchiveException {
    return sql.list(
        "SELECT v.name, g.n FROM (SELECT speaker, count(*) AS n FROM statement"
            + " WHERE speaker IS NOT NULL GROUP BY speaker) AS g"
            + " JOIN voice AS v ON v.no = g.speaker JOIN label AS k ON k.no = v.kind"
            + " WHERE k.word = 'person' ORDER BY g.n DESC, v.name LIMIT "
            + most,
        row -> new Status.Count(row.getString(1), row.getLong(2)));
  }

  SpeakerProfile profile(String name) throws ArchiveException {
    Filter filter = Filter.NONE.withSpeaker(name);
    List<SpeakerCount> names = all(finder.speakers(filter, Window.first(MOST_FORMS)));
    Conditions conditions = Conditions.of(filter, sql);
    List<Status.Count> via =
        sql.list(
            "SELECT w.name, count(*) FROM (SELECT s.via AS via"
                + conditions.tables()
                + ") AS r JOIN voice AS w ON w.no = r.via GROUP BY w.name"
                + " ORDER BY 2 DESC, 1 LIMIT "
                + MOST_RELAYS,
            row -> new Status.Count(row.getString(1), row.getLong(2)),
            conditions.values().toArray());
    return new SpeakerProfile(names, roles(filter, names), via);
  }

  private List<SpeakerProfile.Told> roles(Filter filter, List<SpeakerCount> names)
      throws ArchiveException {
    List<String> forms = names.stream().map(SpeakerCount::name).toList();
    Map<Role, SpeakerProfile.Told> roles = new LinkedHashMap<>();
    Search newest = Search.of("").with(filter).limitedTo(ARTICLES_FOR_ROLES);
    for (ArticleHead head : all(finder.heads(newest))) {
      Optional<Analysis> analysis = Articles.analysis(sql, errors, head.id());
      for (Actor actor : analysis.map(Analysis::actors).orElse(List.of())) {
        if (forms.contains(actor.name())) {
          for (Role role : actor.roles()) {
            roles.putIfAbsent(role, new SpeakerProfile.Told(actor.name(), role, head));
          }
        }
      }
    }
    return List.copyOf(roles.values());
  }

  Sourcing sourcing(Search search) throws ArchiveException {
    SourcingCounter counter = new SourcingCounter();
    List<ArticleHead> heads = new ArrayList<>();
    long found;
    try (Rows<ArticleHead> rows = finder.heads(search.limitedTo(SourcingCounter.MOST))) {
      found = rows.total();
      for (Optional<ArticleHead> head = rows.next(); head.isPresent(); head = rows.next()) {
        heads.add(head.get());
      }
    }
    for (ArticleHead head : heads) {
      Optional<Analysis> analysis = Articles.analysis(sql, errors, head.id());
      analysis.ifPresent(each -> counter.add(head, each));
    }
    return counter.sum(found);
  }

  private static <T> List<T> all(Rows<T> rows) throws ArchiveException {
    try (rows) {
      List<T> all = new ArrayList<>();
      for (Optional<T> next = rows.next(); next.isPresent(); next = rows.next()) {
        all.add(next.get());
      }
      return all;
    }
  }
}
