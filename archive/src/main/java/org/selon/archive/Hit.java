package org.selon.archive;

import java.util.List;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Span;

/**
 * One statement that was found.
 *
 * @param article where it stands
 * @param id what it is called within its article, such as {@code s120}
 * @param speaker who says it, empty where that is not known
 * @param sourceKind what sort of source that is
 * @param type direct, indirect or mixed
 * @param mode speech or thought
 * @param stance what the speaker does with it
 * @param content the words said, interruptions as {@code " […] "}; empty for a refusal to comment
 * @param marks where in {@code content} the words of the query stand, UTF-16 offsets, in order
 * @param source the words that name the source there
 * @param cue the words that attribute
 * @param via the nearest voice through which it came, empty where it came directly
 * @param said when it was said, in EDTF, empty where the text does not tell
 * @param start offset of the content (or else of the cue) in the article, in code points
 * @param stop offset after it
 * @param confidence between 0 and 1
 * @param before what stands in the same paragraph before it, at most about 90 characters
 * @param after what stands there after it
 */
public record Hit(
    ArticleHead article,
    String id,
    String speaker,
    SourceKind sourceKind,
    AttributionType type,
    Mode mode,
    Stance stance,
    String content,
    List<Span> marks,
    String source,
    String cue,
    String via,
    String said,
    int start,
    int stop,
    double confidence,
    String before,
    String after) {

  /** Copies the list. */
  public Hit {
    marks = List.copyOf(marks);
  }
}
