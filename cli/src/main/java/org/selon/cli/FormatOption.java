package org.selon.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.selon.export.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --format}. */
final class FormatOption implements ITypeConverter<Format>, Iterable<String> {

  private static final List<String> LABELS =
      Arrays.stream(Format.values()).map(Format::label).toList();

  @Override
  public Format convert(String value) {
    return Format.of(value)
        .orElseThrow(() -> new TypeConversionException(UsageErrors.noSuchValue(value, LABELS)));
  }

  @Override
  public Iterator<String> iterator() {
    return LABELS.iterator();
  }
}
