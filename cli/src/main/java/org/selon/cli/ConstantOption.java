package org.selon.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.selon.archive.SourceKind;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of an option that are constants of the record, written small. */
abstract class ConstantOption<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<E> values;
  private final List<String> labels;

  private ConstantOption(E[] values) {
    this.values = List.of(values);
    this.labels = Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  @Override
  public E convert(String value) {
    int at = labels.indexOf(value);
    if (at < 0) {
      throw new TypeConversionException(UsageErrors.noSuchValue(value, labels));
    }
    return values.get(at);
  }

  @Override
  public Iterator<String> iterator() {
    return labels.iterator();
  }

  /** What the speaker does. */
  static final class OfStance extends ConstantOption<Stance> {
    OfStance() {
      super(Stance.values());
    }
  }

  /** How much of it is in the speaker's words. */
  static final class OfType extends ConstantOption<AttributionType> {
    OfType() {
      super(AttributionType.values());
    }
  }

  /** What sort of source. */
  static final class OfSourceKind extends ConstantOption<SourceKind> {
    OfSourceKind() {
      super(SourceKind.values());
    }
  }
}
