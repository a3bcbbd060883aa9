package org.selon.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.actor.Count;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/**
 * Builds an analysis by naming words of the text instead of counting offsets.
 *
 * <p>{@code "il"} is the only occurrence of these words, {@code "il@3"} the third one.
 */
final class ArticleBuilder {

  private final Document document;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  ArticleBuilder(Document document) {
    this.document = document;
  }

  ArticleBuilder actor(String id, String name, ActorKind kind, String... mentions) {
    actors.add(new Actor(id, name, kind, spans(mentions), List.of()));
    return this;
  }

  ArticleBuilder joint(String id, String name, List<String> members, String... mentions) {
    actors.add(new Actor(id, name, ActorKind.PERSON, spans(mentions), members));
    return this;
  }

  /** An actor of whom more is told than a name. */
  Voice voice(String id, String name, ActorKind kind) {
    return new Voice(id, name, kind);
  }

  ArticleBuilder time(String words, String edtf) {
    times.add(dated(words, edtf));
    return this;
  }

  Contact contact(Event.Kind kind, Event.Status status) {
    return new Contact(kind, status);
  }

  /** A position on an act that is no contact. */
  ArticleBuilder position(String party, String position, boolean holds, String... statements) {
    positions.add(new Position(party, position, holds, List.of(statements)));
    return this;
  }

  /** The id of the statement with that cue. */
  String id(String cue) {
    return "s" + at(cue).start();
  }

  private Time dated(String words, String edtf) {
    Span span = at(words);
    return new Time(span, span.in(document.text()), edtf, "hand");
  }

  Saying says(String speaker, AttributionType type) {
    return new Saying(speaker, type);
  }

  ArticleBuilder issue(String words, String message) {
    issues.add(new Issue(at(words), message));
    return this;
  }

  Analysis build() {
    times.sort(Comparator.comparing(Time::span));
    return new Analysis(document, statements, actors, times, events, positions, issues);
  }

  Span at(String words) {
    int mark = words.matches("(?s).*@[0-9]+") ? words.lastIndexOf('@') : -1;
    String wanted = mark < 0 ? words : words.substring(0, mark);
    int nth = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + 1));
    int found = -1;
    for (int i = 0; i < nth; i++) {
      found = document.text().indexOf(wanted, found + 1);
      if (found < 0) {
        throw new IllegalArgumentException("the article does not hold " + words);
      }
    }
    if (mark < 0 && document.text().indexOf(wanted, found + 1) >= 0) {
      throw new IllegalArgumentException("the article holds several times " + words);
    }
    return new Span(found, found + wanted.length());
  }

  private List<Span> spans(String... words) {
    return Arrays.stream(words).map(this::at).sorted().toList();
  }

  /** One actor in the making. */
  final class Voice {
    private final String id;
    private final String name;
    private final ActorKind kind;
    private final List<Role> roles = new ArrayList<>();
    private Optional<Count> count = Optional.empty();
    private Optional<Anonymity> anonymity = Optional.empty();

    private Voice(String id, String name, ActorKind kind) {
      this.id = id;
      this.name = name;
      this.kind = kind;
    }

    Voice role(String title, String of, Role.Status status) {
      roles.add(new Role(title, of, status));
      return this;
    }

    Voice count(Count.Precision precision, int number) {
      count = Optional.of(new Count(precision, number));
      return this;
    }

    Voice unnamedFor(String words) {
      anonymity = Optional.of(new Anonymity(words, at(words)));
      return this;
    }

    /** Ends the actor. */
    ArticleBuilder at(String... mentions) {
      actors.add(new Actor(id, name, kind, roles, count, anonymity, spans(mentions), List.of()));
      return ArticleBuilder.this;
    }

    private Span at(String words) {
      return ArticleBuilder.this.at(words);
    }
  }

  /** One contact in the making. */
  final class Contact {
    private final Event.Kind kind;
    private final Event.Status status;
    private final List<Position> held = new ArrayList<>();
    private List<String> participants = List.of();
    private List<String> accordingTo = List.of();
    private String secrecy = "";
    private String place = "";
    private String when = "";

    private Contact(Event.Kind kind, Event.Status status) {
      this.kind = kind;
      this.status = status;
    }

    Contact secret() {
      secrecy = "secret";
      return this;
    }

    Contact among(String... actors) {
      participants = List.of(actors);
      return this;
    }

    Contact place(String name) {
      place = name;
      return this;
    }

    Contact when(String edtf) {
      when = edtf;
      return this;
    }

    Contact accordingTo(String... statements) {
      accordingTo = List.of(statements);
      return this;
    }

    Contact position(String party, String position, boolean holds, String... statements) {
      held.add(new Position(party, position, holds, List.of(statements)));
      return this;
    }

    /** Ends the contact; its id is made of its first place. */
    ArticleBuilder told(String... words) {
      List<Span> spans = spans(words);
      String id = "e" + spans.get(0).start();
      events.add(
          new Event(
              id, kind, status, secrecy, participants, place, when, accordingTo, spans, held));
      return ArticleBuilder.this;
    }
  }

  /** One statement in the making. */
  final class Saying {
    private final String speaker;
    private final AttributionType type;
    private Mode mode = Mode.SPEECH;
    private Stance stance = Stance.ASSERTS;
    private String source = "";
    private List<String> addressee = List.of();
    private List<Span> setting = List.of();
    private Optional<Time> said = Optional.empty();
    private String parent = "";
    private List<String> chain;
    private String rule = "fr.clause";
    private double confidence = 0.95;

    private Saying(String speaker, AttributionType type) {
      this.speaker = speaker;
      this.type = type;
      this.chain = speaker.isEmpty() ? List.of() : List.of(speaker);
    }

    Saying thinking() {
      mode = Mode.THOUGHT;
      return this;
    }

    Saying stance(Stance value) {
      stance = value;
      return this;
    }

    Saying source(String words) {
      source = words;
      return this;
    }

    Saying to(String... actors) {
      addressee = List.of(actors);
      return this;
    }

    Saying setting(String... words) {
      setting = spans(words);
      return this;
    }

    /** When it was said; it counts among the times of the article too. */
    Saying said(String words, String edtf) {
      said = Optional.of(dated(words, edtf));
      times.add(said.get());
      return this;
    }

    Saying within(String id) {
      parent = id;
      return this;
    }

    Saying chain(String... ids) {
      chain = List.of(ids);
      return this;
    }

    Saying rule(String name, double probability) {
      rule = name;
      confidence = probability;
      return this;
    }

    /** Ends the statement; its id is made of the place of its cue. */
    ArticleBuilder cue(String words, String... content) {
      List<Span> cue = spans(words);
      statements.add(
          new Statement(
              "s" + cue.get(0).start(),
              type,
              mode,
              stance,
              cue,
              source.isEmpty() ? List.of() : spans(source),
              spans(content),
              addressee,
              setting,
              said,
              speaker,
              parent,
              chain,
              rule,
              confidence,
              Identification.NONE));
      return ArticleBuilder.this;
    }
  }
}
