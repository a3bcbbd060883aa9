package org.selon.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.selon.engine.text.Span;

/**
 * Writes numbers, words, spans and lists in few bytes; {@link Unpacker} reads them.
 *
 * <p>A string or number that came before is a reference; one that stands in the article's text is a
 * place in it. Numbers take seven bits a byte, the low ones first.
 */
final class Packer {

  /** A string in full follows, as a length and UTF-8. */
  static final int LITERAL = 0;

  /** A place in the text follows, as start and length. */
  static final int IN_TEXT = 1;

  /** From here on: the number of the string that came before. */
  static final int REFERENCE = 2;

  /** A place takes up to five bytes: shorter words are written in full. */
  private static final int SHORTEST_PLACE = 5;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<Double, Integer> fractions = new HashMap<>();
  private final Map<Enum<?>, Integer> constants = new HashMap<>();
  private final String text;

  Packer(String text) {
    this.text = text;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  Packer number(int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      bytes.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  Packer flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /** By name, not by place in its list: a list may grow anywhere. */
  Packer constant(Enum<?> value) {
    Integer before = constants.get(value);
    if (before != null) {
      return number(1 + before);
    }
    constants.put(value, constants.size());
    number(0).number(value.name().length());
    bytes.writeBytes(value.name().getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  Packer string(String value) {
    Integer before = strings.get(value);
    if (before != null) {
      return number(REFERENCE + before);
    }
    strings.put(value, strings.size());
    int place = value.length() < SHORTEST_PLACE ? -1 : text.indexOf(value);
    if (place >= 0) {
      return number(IN_TEXT).number(place).number(value.length());
    }
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(LITERAL).number(utf8.length);
    bytes.writeBytes(utf8);
    return this;
  }

  Packer fraction(double value) {
    Integer before = fractions.get(value);
    if (before != null) {
      return number(1 + before);
    }
    fractions.put(value, fractions.size());
    number(0);
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (bits >>> shift));
    }
    return this;
  }

  Packer span(Span span) {
    return number(span.start()).number(span.length());
  }

  <T> Packer list(List<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
    return this;
  }

  Packer strings(List<String> values) {
    return list(values, this::string);
  }

  Packer spans(List<Span> values) {
    return list(values, this::span);
  }
}
