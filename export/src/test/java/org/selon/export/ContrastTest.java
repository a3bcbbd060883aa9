package org.selon.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the page keep the contrast that WCAG 2.2 AA asks for, in light and in dark. */
class ContrastTest {

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
  private static final List<String> GROUNDS = List.of("paper", "sheet", "hover", "fill");

  private static Map<String, Integer> colours(boolean dark) throws IOException {
    Map<String, Integer> colours = new HashMap<>();
    try (InputStream bytes = HtmlWriter.class.getResourceAsStream("page.css")) {
      String css = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      Matcher colour = COLOUR.matcher(css);
      while (colour.find()) {
        colours.put(colour.group(1), Integer.parseInt(colour.group(dark ? 3 : 2), 16));
      }
    }
    return colours;
  }

  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wordsAndMarksStandOut(boolean dark) throws IOException {
    Map<String, Integer> colours = colours(dark);
    for (String ground : GROUNDS) {
      for (String word : List.of("ink", "muted")) {
        assertContrast(colours, word, ground, 4.5);
      }
      for (String mark : List.of("direct", "indirect", "mixed", "cue", "edge")) {
        assertContrast(colours, mark, ground, 3);
      }
    }
    assertContrast(colours, "ink", "hatch", 4.5);
  }

  private static void assertContrast(
      Map<String, Integer> colours, String front, String ground, double least) {
    double contrast = contrast(colours.get(front), colours.get(ground));
    assertTrue(contrast >= least, front + " on " + ground + ": " + contrast);
  }
}
