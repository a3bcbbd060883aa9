package org.selon.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.selon.engine.text.Language;
import org.selon.ingest.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --language}: the options to read with. */
final class LanguageOption implements ITypeConverter<ReadOptions>, Iterable<String> {

  private static final String AUTO = "auto";

  private static final List<String> CODES =
      Stream.concat(Stream.of(AUTO), Stream.of(Language.values()).map(Language::code)).toList();

  @Override
  public ReadOptions convert(String value) {
    if (!CODES.contains(value)) {
      throw new TypeConversionException(UsageErrors.noSuchValue(value, CODES));
    }
    return value.equals(AUTO)
        ? ReadOptions.AUTO
        : ReadOptions.AUTO.in(Language.of(value).orElseThrow());
  }

  @Override
  public Iterator<String> iterator() {
    return CODES.iterator();
  }
}
