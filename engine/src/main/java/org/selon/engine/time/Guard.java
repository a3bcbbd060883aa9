package org.selon.engine.time;

import java.util.List;
import org.selon.engine.morph.Feature;
import org.selon.engine.morph.Pos;
import org.selon.engine.morph.TaggedSentence;
import org.selon.engine.morph.Word;

/** Turns away numbers that only look like dates: counts, prices, pages. */
final class Guard {

  private static final String UNITS = "%€$£°‰";

  private final TaggedSentence sentence;
  private final List<Cell> cells;

  Guard(TaggedSentence sentence, List<Cell> cells) {
    this.sentence = sentence;
    this.cells = cells;
  }

  /** Whether a match can be a date where it stands. */
  boolean accepts(Match match) {
    if (match.end() < cells.size() && (isGluedMark(match.end()) || isGluedNumber(match.end()))) {
      return false;
    }
    return switch (match.rule()) {
      case "year" -> !bareYear(match) || !isCounted(match.end());
      case "around" -> !bareYear(match) || !isCounted(match.end()) && !isNoun(match.end());
      case "season" -> isSettled(match) || !isNoun(match.end());
      case "deictic" -> !isTitle(match);
      case "range", "pair" -> isWhole(match) && (!endsInNumber(match) || !isCounted(match.end()));
      default -> true;
    };
  }

  private boolean isGluedMark(int at) {
    Cell cell = cells.get(at);
    return cell.glued()
        && (UNITS.contains(cell.form()) || cells.get(at - 1).isNumber() && cell.isNumber());
  }

  /** Whether a number goes on behind a hyphen: {@code 2019-120}. */
  private boolean isGluedNumber(int at) {
    return cells.get(at - 1).isNumber()
        && cells.get(at).form().equals("-")
        && cells.get(at).glued()
        && at + 1 < cells.size()
        && cells.get(at + 1).glued()
        && cells.get(at + 1).isNumber();
  }

  private static boolean bareYear(Match match) {
    Fields fields = Fields.of(match);
    return fields.year() > 0 && fields.month() == 0;
  }

  /**
   * Whether the ends of an interval make dates together: {@code 3 to 5 May}, not {@code 3 to 5}.
   */
  private static boolean isWhole(Match match) {
    List<Match> inner = match.inner();
    if (inner.size() > 2) {
      Fields last = Fields.of(inner.get(inner.size() - 1));
      return inner.stream().allMatch(m -> isWhole(Fields.of(m), last));
    }
    List<Fields> ends = Ranges.ends(match);
    return isWhole(ends.get(0), ends.get(1)) && isWhole(ends.get(1), ends.get(0));
  }

  private static boolean isWhole(Fields one, Fields other) {
    if (one.isDayOnly()) {
      return one.weekday() > 0 && other.day() > 0 || other.month() > 0 && other.day() > 0;
    }
    if (one.year() > 0 && one.month() == 0) {
      return other.isEmpty() || other.year() > 0 || other.hasYear();
    }
    return true;
  }

  /** Whether a season is that of one year, rather than any as in {@code the summer holidays}. */
  private static boolean isSettled(Match match) {
    return match.has("year") || match.has("turn") || match.has("this");
  }

  /** Whether all words begin with capitals: {@code CBS This Morning}. */
  private boolean isTitle(Match match) {
    return match.end() > match.first() + 1
        && cells.subList(match.first(), match.end()).stream().allMatch(Cell::capital);
  }

  private boolean isNoun(int at) {
    return at < cells.size() && sentence.word(cells.get(at).word()).isNoun();
  }

  private boolean endsInNumber(Match match) {
    Cell last = cells.get(match.end() - 1);
    return last.isNumber();
  }

  /**
   * Whether what follows is counted by a number before it: a noun in the plural, a unit, a number.
   */
  private boolean isCounted(int at) {
    if (at >= cells.size()) {
      return false;
    }
    Cell cell = cells.get(at);
    Word word = sentence.word(cell.word());
    boolean plural =
        (word.pos() == Pos.NOUN || word.pos() == Pos.ADJ)
            && word.has(Feature.PLURAL)
            && !word.has(Feature.SINGULAR);
    return plural || cell.isNumber() || UNITS.contains(cell.form());
  }
}
