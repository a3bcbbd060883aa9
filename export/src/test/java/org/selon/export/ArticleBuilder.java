package org.selon.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.text.Span;

/**
 * Builds an analysis by naming words of the text instead of counting offsets.
 *
 * <p>{@code "il"} is the only occurrence of these words, {@code "il@3"} the third one.
 */
final class ArticleBuilder {

  private final Document document;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
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

  Saying says(String speaker, AttributionType type) {
    return new Saying(speaker, type);
  }

  ArticleBuilder issue(String words, String message) {
    issues.add(new Issue(at(words), message));
    return this;
  }

  Analysis build() {
    return new Analysis(document, statements, actors, issues);
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

  /** One statement in the making. */
  final class Saying {
    private final String speaker;
    private final AttributionType type;
    private Mode mode = Mode.SPEECH;
    private Stance stance = Stance.ASSERTS;
    private String source = "";
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
              speaker,
              parent,
              chain,
              rule,
              confidence));
      return ArticleBuilder.this;
    }
  }
}
