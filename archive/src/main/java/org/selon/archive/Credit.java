package org.selon.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.selon.engine.text.Document;

/**
 * The news agency that an article credits.
 *
 * <pre>{@code
 * "VARNEUIL, 12 mars (AFP) – Le pont …"  →  "AFP"
 * "… rouvrira lundi. (avec Reuters)"     →  "Reuters"
 * }</pre>
 *
 * <p>A name in the running text is no credit: at the head it stands in brackets, at the end in
 * brackets or on a line of its own of a few words; an agency may also be the outlet.
 */
final class Credit {

  private static final int HEAD = 120;
  private static final int TAIL = 120;
  private static final List<Credit> KNOWN = read();

  private final String agency;
  private final List<String> forms;
  private final Pattern outlet;
  private final Pattern name;
  private final Pattern head;
  private final Pattern tail;

  private Credit(List<String> forms) {
    this.agency = forms.get(0);
    this.forms = List.copyOf(forms);
    List<String> quoted = forms.stream().map(Pattern::quote).toList();
    String any = "(?:" + String.join("|", quoted) + ")";
    String bracket = "\\([^()]{0,30}\\b" + any + "\\b[^()]{0,30}\\)";
    outlet = Pattern.compile(any);
    name = Pattern.compile("\\b" + any + "\\b");
    head = Pattern.compile(bracket);
    tail =
        Pattern.compile(
            bracket + "|(?m)^[^\\n.!?]{0,30}\\b" + any + "\\b[^\\n.!?]{0,20}\\.?\\s*\\z");
  }

  /** The agency that an article credits, or who else supplied it; empty if there is none. */
  static String of(Document document, Imprint imprint) {
    String text = document.text();
    String first = text.substring(0, Math.min(HEAD, text.length()));
    String last = text.substring(Math.max(0, text.length() - TAIL));
    for (Credit each : KNOWN) {
      if (each.outlet.matcher(document.outlet()).matches()
          || each.isIn(imprint.credit(), each.name)
          || each.isIn(first, each.head)
          || each.isIn(last, each.tail)) {
        return each.agency;
      }
    }
    return imprint.credit();
  }

  /** Most texts hold no form of the name, which is seen sooner than that the pattern fails. */
  private boolean isIn(String text, Pattern pattern) {
    return forms.stream().anyMatch(text::contains) && pattern.matcher(text).find();
  }

  private static List<Credit> read() {
    List<Credit> all = new ArrayList<>();
    try (InputStream in = Credit.class.getResourceAsStream("agencies.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          all.add(new Credit(List.of(line.strip().split(" \\| "))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
