package org.selon.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selon.engine.lexicon.Resource;

/**
 * The words of a language that dates are made of, and the ways to put them together.
 *
 * <pre>{@code
 * month 4: avril, avr.
 * rule date = the? weekday? day month year?
 * }</pre>
 *
 * <p>Read from {@code times.txt}, whose head explains the format. Immutable.
 */
public final class TimeLexicon {

  /**
   * A word found in a text.
   *
   * @param name its class
   * @param value its value there, may be empty
   * @param length number of cells
   */
  record Hit(String name, String value, int length) {}

  /**
   * How a verb in the future ends.
   *
   * @param lemma ending of its lemma
   * @param ending ending of the form
   */
  record Future(String lemma, String ending) {}

  private record Word(String name, String value, List<String> forms) {}

  private final Map<String, List<Word>> words = new HashMap<>();
  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final List<Rule> inOrder = new ArrayList<>();
  private final List<Rule> top = new ArrayList<>();
  private final Set<String> capitals = new HashSet<>();
  private final List<Future> futures = new ArrayList<>();
  private boolean dayFirst;

  private TimeLexicon() {}

  /**
   * Reads the lexicon of a language.
   *
   * @throws IllegalStateException if a line is neither words nor a rule, or a rule uses what is not
   *     there
   */
  public static TimeLexicon load(String language) {
    Resource resource = Resource.of("lang/" + language + "/times.txt");
    TimeLexicon lexicon = new TimeLexicon();
    for (Resource.Line line : resource.lines()) {
      if (!line.text().isEmpty()) {
        lexicon.read(resource, line);
      }
    }
    lexicon.check(resource);
    lexicon.seeWhatRulesBeginWith();
    return lexicon;
  }

  private void seeWhatRulesBeginWith() {
    List<Rule> seen = new ArrayList<>();
    for (Rule rule : inOrder) {
      long opens = opens(rule, new HashSet<>());
      seen.add(new Rule(rule.name(), rule.top(), rule.elements(), opens));
    }
    rules.clear();
    for (Rule rule : seen) {
      rules.computeIfAbsent(rule.name(), n -> new ArrayList<>()).add(rule);
      if (rule.top()) {
        top.add(rule);
      }
    }
  }

  /** The bits of the words that a rule can begin with, through the rules that it refers to. */
  private long opens(Rule rule, Set<String> within) {
    long bits = 0;
    for (Rule.Element element : rule.elements()) {
      boolean passable = element.optional();
      for (Rule.Term term : element.alternatives()) {
        switch (term.kind()) {
          case WORD -> bits |= Rule.bit(term.name());
          case RULE -> {
            if (within.add(term.name())) {
              for (Rule inner : rules.get(term.name())) {
                bits |= opens(inner, within);
              }
            }
          }
          case START, END, GLUE -> passable = true;
        }
      }
      if (!passable) {
        break;
      }
    }
    return bits;
  }

  private void read(Resource resource, Resource.Line line) {
    String text = line.text();
    boolean isTop = text.startsWith("rule ");
    if (isTop || text.startsWith("part ")) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw resource.error(line, "expected rule NAME = ELEMENTS");
      }
      String name = text.substring(5, equals).strip();
      Rule rule = new Rule(name, isTop, elements(text.substring(equals + 1).strip()), 0);
      rules.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
      inOrder.add(rule);
      return;
    }
    int colon = text.indexOf(": ");
    if (colon < 0) {
      throw resource.error(line, "expected CLASS VALUE: word, word");
    }
    String[] head = text.substring(0, colon).split(" ", 2);
    String value = head.length > 1 ? head[1] : "";
    if (head[0].equals("capital")) {
      capitals.addAll(List.of(text.substring(colon + 2).split(" ")));
      return;
    }
    if (head[0].equals("order")) {
      dayFirst = text.endsWith("day-month");
      return;
    }
    for (String word : text.substring(colon + 2).split(" ?\\| ?")) {
      List<String> forms = List.of(word.strip().split(" "));
      if (head[0].equals("future")) {
        futures.add(new Future(value, word.strip()));
        continue;
      }
      words
          .computeIfAbsent(forms.get(0), f -> new ArrayList<>())
          .add(new Word(head[0], value, forms));
    }
  }

  private static List<Rule.Element> elements(String text) {
    List<Rule.Element> elements = new ArrayList<>();
    for (String part : text.split(" +")) {
      boolean optional = part.endsWith("?");
      String body = optional ? part.substring(0, part.length() - 1) : part;
      List<Rule.Term> terms = new ArrayList<>();
      for (String term : body.split("\\|")) {
        terms.add(term(term));
      }
      elements.add(new Rule.Element(terms, optional));
    }
    return elements;
  }

  private static Rule.Term term(String text) {
    if (text.equals("^")) {
      return new Rule.Term(Rule.Kind.START, "", "");
    }
    if (text.equals("&")) {
      return new Rule.Term(Rule.Kind.END, "", "");
    }
    if (text.equals("+")) {
      return new Rule.Term(Rule.Kind.GLUE, "", "");
    }
    if (text.startsWith("$")) {
      return new Rule.Term(Rule.Kind.RULE, text.substring(1), "");
    }
    int equals = text.indexOf('=');
    return equals < 0
        ? new Rule.Term(Rule.Kind.WORD, text, "")
        : new Rule.Term(Rule.Kind.WORD, text.substring(0, equals), text.substring(equals + 1));
  }

  private void check(Resource resource) {
    List<String> classes = new ArrayList<>(NumberReader.CLASSES);
    words.values().forEach(list -> list.forEach(w -> classes.add(w.name())));
    for (List<Rule> list : rules.values()) {
      for (Rule rule : list) {
        for (Rule.Element element : rule.elements()) {
          for (Rule.Term term : element.alternatives()) {
            boolean known =
                switch (term.kind()) {
                  case WORD -> classes.contains(term.name());
                  case RULE -> rules.containsKey(term.name());
                  case START, END, GLUE -> true;
                };
            if (!known) {
              throw new IllegalStateException(
                  resource.path() + ": rule " + rule.name() + " uses unknown " + term.name());
            }
          }
        }
      }
    }
  }

  /** The rules of a name, in order. */
  List<Rule> rules(String name) {
    return rules.getOrDefault(name, List.of());
  }

  /** The rules that stand for themselves, in order. */
  List<Rule> top() {
    return top;
  }

  /** How verbs in the future end. */
  List<Future> futures() {
    return futures;
  }

  /** Whether 03/05/2021 can only be 3 May. */
  boolean isDayFirst() {
    return dayFirst;
  }

  /** The words that begin at a cell, longest first. */
  List<Hit> hits(List<Cell> cells, int at) {
    List<Hit> hits = new ArrayList<>();
    for (Word word : words.getOrDefault(cells.get(at).form(), List.of())) {
      if (matches(word.forms(), cells, at)) {
        hits.add(new Hit(word.name(), word.value(), word.forms().size()));
      }
    }
    NumberReader.addHits(cells, at, hits);
    hits.removeIf(hit -> !isWrittenSo(cells, at, hit));
    hits.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return hits;
  }

  /** Names that the language writes with a capital count only so. */
  private boolean isWrittenSo(List<Cell> cells, int at, Hit hit) {
    return cells.get(at).capital() || !capitals.contains(hit.name());
  }

  private static boolean matches(List<String> forms, List<Cell> cells, int at) {
    if (at + forms.size() > cells.size()) {
      return false;
    }
    for (int i = 1; i < forms.size(); i++) {
      if (!cells.get(at + i).form().equals(forms.get(i))) {
        return false;
      }
    }
    return true;
  }
}
