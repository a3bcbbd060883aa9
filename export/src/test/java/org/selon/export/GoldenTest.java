package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.text.Language;

/**
 * Every format writes what stands in the golden files, which people can read.
 *
 * <p>{@code ./mvnw -pl export -am test -Dgolden=update} writes them anew; read the difference
 * before you commit it.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Where the outputs lie whole, for people to look at. */
  private static final Path PAGES = Path.of("target/pages");

  static Stream<Arguments> files() {
    return Stream.of(Format.values())
        .flatMap(
            format ->
                Stream.of(
                    Arguments.of(format, "bac", Articles.french()),
                    Arguments.of(format, "pont", ContactArticle.analysis()),
                    Arguments.of(format, "crane-point", Articles.english()),
                    Arguments.of(format, "empty", Articles.empty())));
  }

  @ParameterizedTest(name = "{1}.{0}")
  @MethodSource("files")
  void writesTheGoldenFile(Format format, String name, Analysis analysis) throws IOException {
    WriterOptions options =
        WriterOptions.standard().withLabels(analysis.document().language()).withColour(false);
    String kind = format.label().equals(format.extension()) ? "" : "." + format.label();
    String ending = kind + "." + format.extension();
    String whole = written(format, options, analysis);
    assertEquals(whole, written(format, options, analysis), "twice the same");
    Path page = Files.createDirectories(PAGES).resolve(name + ending);
    Files.writeString(page, whole);
    String written = withoutResources(whole);
    Path file = FOLDER.resolve(name + ending);
    if (System.getProperty("golden", "").equals("update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), written, file.toString());
  }

  /** Style and script lie in their own files; a change to them is no change of the page. */
  private static String withoutResources(String page) {
    return page.replaceFirst("(?s)<style>.*</style>", "<style></style>")
        .replaceFirst("(?s)<script>.*</script>", "<script></script>")
        .replaceAll("sha256-[^']*", "sha256-");
  }

  @ParameterizedTest
  @MethodSource("manyToAnOutput")
  void putsSeveralInOneOutputWithOneHead(Format format) throws IOException {
    WriterOptions options = WriterOptions.standard().withLabels(Language.ENGLISH);
    AnalysisWriter writer = format.writer(options);
    StringWriter alone = new StringWriter();
    StringWriter head = new StringWriter();
    StringWriter both = new StringWriter();
    writer.start(head);
    writer.write(Articles.english(), alone);
    writer.start(both);
    writer.write(Articles.english(), both);
    writer.write(Articles.english(), both);
    assertEquals(head + alone.toString().repeat(2), both.toString());
  }

  static List<Format> manyToAnOutput() {
    return Stream.of(Format.values()).filter(Format::holdsMany).toList();
  }

  static String written(Format format, WriterOptions options, Analysis analysis)
      throws IOException {
    AnalysisWriter writer = format.writer(options);
    StringWriter out = new StringWriter();
    writer.start(out);
    writer.write(analysis, out);
    return out.toString();
  }
}
