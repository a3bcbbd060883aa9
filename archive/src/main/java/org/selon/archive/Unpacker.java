package org.selon.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.selon.engine.text.Span;

/**
 * Reads what {@link Packer} wrote, given the same text.
 *
 * <p>Bytes that no packer wrote give an unchecked exception of some sort, never more than the
 * caller asked for.
 */
final class Unpacker {

  private final byte[] bytes;
  private final String text;
  private final List<String> strings = new ArrayList<>();
  private final List<Double> fractions = new ArrayList<>();
  private final List<Enum<?>> constants = new ArrayList<>();
  private int at;

  Unpacker(byte[] bytes, String text) {
    this.bytes = bytes.clone();
    this.text = text;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  boolean flag() {
    return number() != 0;
  }

  /** A constant of {@code type}, of which there must be one of that name. */
  <E extends Enum<E>> E constant(Class<E> type) {
    int kind = number();
    if (kind > 0) {
      return type.cast(constants.get(kind - 1));
    }
    int length = number();
    String name = new String(bytes, at, length, StandardCharsets.US_ASCII);
    at += length;
    E value = Enum.valueOf(type, name);
    constants.add(value);
    return value;
  }

  String string() {
    int kind = number();
    if (kind >= Packer.REFERENCE) {
      return strings.get(kind - Packer.REFERENCE);
    }
    int first = number();
    String value;
    if (kind == Packer.IN_TEXT) {
      value = text.substring(first, first + number());
    } else {
      value = new String(bytes, at, first, StandardCharsets.UTF_8);
      at += first;
    }
    strings.add(value);
    return value;
  }

  double fraction() {
    int kind = number();
    if (kind > 0) {
      return fractions.get(kind - 1);
    }
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = bits << 8 | bytes[at++] & 0xFF;
    }
    fractions.add(Double.longBitsToDouble(bits));
    return Double.longBitsToDouble(bits);
  }

  Span span() {
    int start = number();
    return new Span(start, start + number());
  }

  <T> List<T> list(Supplier<T> each) {
    int size = number();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.get());
    }
    return values;
  }

  <T> Optional<T> optional(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  List<String> strings() {
    return list(this::string);
  }

  List<Span> spans() {
    return list(this::span);
  }
}
