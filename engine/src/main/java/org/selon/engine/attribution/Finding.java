package org.selon.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.selon.engine.mention.Mention;
import org.selon.engine.text.Span;

/**
 * What a construction found.
 *
 * @param source who speaks, where somebody is named
 * @param sourceSpans the words of the source
 * @param content what is said
 * @param awaits whether the content is still to come, in the next block
 */
record Finding(
    Optional<Mention> source, List<Span> sourceSpans, List<Span> content, boolean awaits) {

  Finding {
    sourceSpans = List.copyOf(sourceSpans);
    content = List.copyOf(content);
  }
}
