package org.selon.engine.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.selon.engine.actor.Count.Precision;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.lexicon.Example;
import org.selon.engine.lexicon.TermLexicon;
import org.selon.engine.lexicon.TermLexicon.Tag;
import org.selon.engine.lexicon.TermLexicon.Term;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** The examples of the words for roles, counts and anonymity give what their signs say. */
class TermExamplesTest {

  @TestFactory
  List<DynamicTest> rolesAreTold() {
    return examples("roles", TermExamplesTest::tellsRole);
  }

  @TestFactory
  List<DynamicTest> countsAreTold() {
    return examples("counts", TermExamplesTest::tellsCount);
  }

  @TestFactory
  List<DynamicTest> reasonsForAnonymityAreTold() {
    return examples("anonymity", TermExamplesTest::tellsReason);
  }

  /** One example with its term and what the engine made of it. */
  private record Case(Term term, Example example, Analysis analysis) {

    String words(List<Span> spans) {
      return spans.stream().map(s -> s.in(example.text())).collect(Collectors.joining(" "));
    }

    Optional<Actor> speaker() {
      return analysis.statements().stream()
          .findFirst()
          .flatMap(
              s -> analysis.actors().stream().filter(a -> a.id().equals(s.speaker())).findFirst());
    }
  }

  private static List<DynamicTest> examples(String file, BiPredicate<Case, Boolean> tells) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Example> done = new ArrayList<>();
      for (Term term : TermLexicon.load(language.code(), file).terms()) {
        List<Example> all = term.entry().examples();
        boolean against = all.stream().anyMatch(e -> !e.matches());
        assertTrue(against, () -> "no example against " + term.words());
        for (Example example : all) {
          if (!done.contains(example)) {
            done.add(example);
            String name = language.code() + " " + example.line() + " " + example.text();
            tests.add(dynamicTest(name, () -> check(language, term, example, tells)));
          }
        }
      }
    }
    return tests;
  }

  private static void check(
      Language language, Term term, Example example, BiPredicate<Case, Boolean> tells) {
    Analysis analysis =
        language == Language.FRENCH
            ? Scenes.french(example.text())
            : Scenes.english(example.text());
    boolean told = tells.test(new Case(term, example, analysis), example.matches());
    assertEquals(
        example.sign(),
        example.sign().when(told == example.matches()),
        () -> "found " + analysis.actors());
  }

  private static boolean tellsRole(Case c, boolean wanted) {
    String title = c.words(c.example().source());
    String of = c.words(c.example().content());
    Tag tag = c.term().tag();
    boolean timed = status(tag) != Role.Status.CURRENT;
    boolean strict = tag == Tag.VAGUE || tag == Tag.OTHER;
    for (Actor actor : c.analysis().actors()) {
      for (Role role : actor.roles()) {
        boolean same = role.title().equals(title) && of.endsWith(role.of());
        boolean fits = !timed || role.status() == status(tag);
        boolean whole = of.isEmpty() == role.of().isEmpty();
        boolean counts = timed || strict || actor.kind() == ActorKind.PERSON;
        if (fits && (wanted ? same && whole : counts)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Role.Status status(Tag tag) {
    return switch (tag) {
      case FORMER, WAS, LED, UNTIL -> Role.Status.FORMER;
      case OUTGOING -> Role.Status.OUTGOING;
      case INCOMING, WILL_BE -> Role.Status.INCOMING;
      case ACTING -> Role.Status.ACTING;
      default -> Role.Status.CURRENT;
    };
  }

  private static boolean tellsCount(Case c, boolean wanted) {
    Optional<Count> count = c.speaker().flatMap(Actor::count);
    if (!wanted) {
      return count.isPresent();
    }
    int number = c.term().number();
    return switch (c.term().tag()) {
      case NUMBER -> count.equals(Optional.of(new Count(Precision.EXACTLY, number)));
      case COLLECTIVE -> count.equals(Optional.of(new Count(Precision.ABOUT, number)));
      case SEVERAL -> count.equals(Optional.of(new Count(Precision.AT_LEAST, 2)));
      case AT_LEAST -> count.filter(n -> n.precision() == Precision.AT_LEAST).isPresent();
      case ABOUT -> count.filter(n -> n.precision() == Precision.ABOUT).isPresent();
      default -> count.equals(Optional.of(new Count(Precision.EXACTLY, 1)));
    };
  }

  private static boolean tellsReason(Case c, boolean wanted) {
    String reason = c.words(c.example().content());
    return c.analysis().actors().stream()
        .flatMap(a -> a.anonymity().stream())
        .anyMatch(a -> !wanted || a.words().equals(reason));
  }
}
