package org.selon.engine.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags are those that OpenNLP's own tagger gives with the same model. */
class MaxentTaggerTest {

  /** Words of all shapes that the models tell apart, and some that they do not expect. */
  private static final List<String> ODD =
      List.of(
          "A.",
          "Ä.",
          "É.",
          "B",
          "NATO",
          "McRoy",
          "d'",
          "l'",
          "12",
          "1984",
          "1,5",
          "3.5",
          "1/2",
          "10-12",
          "100",
          "7e",
          "A4",
          "-",
          "--",
          "…",
          "«",
          "\u00A0",
          "été",
          "ÉTÉ",
          "İzmir",
          "ΣΑΣ",
          "ὀδυσσεύς",
          "Привет",
          "привет",
          "東京",
          "ひらがな",
          "カタカナ",
          "ー",
          "・ー",
          "\u0301",
          "٣٤",
          "١",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "ⅷ",
          "ǅ",
          "ª",
          "ß",
          "don't",
          "cannot",
          "n't",
          "'s");

  @ParameterizedTest
  @ValueSource(
      strings = {"/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"})
  void givesTheTagsOfOpenNlp(String path) throws IOException {
    MaxentTagger ours = new MaxentTagger(TagModel.load(path));
    POSTaggerME theirs;
    try (InputStream in = MaxentTaggerTest.class.getResourceAsStream(path)) {
      theirs = new POSTaggerME(new POSModel(in), POSTagFormat.UD);
    }
    int words = 0;
    for (String[] sentence : sentences()) {
      List<MaxentTagger.Traits> traits = Stream.of(sentence).map(ours::traits).toList();
      List<String> tags = Arrays.stream(ours.tag(traits)).mapToObj(ours.names()::get).toList();
      assertEquals(List.of(theirs.tag(sentence)), tags, () -> String.join(" ", sentence));
      words += sentence.length;
    }
    assertTrue(words > 10_000, "words compared: " + words);
  }

  /** The lines of the stories cut at blanks and marks, as they are and strewn with odd words. */
  private static List<String[]> sentences() throws IOException {
    Random random = new Random(11);
    List<String[]> sentences = new ArrayList<>();
    try (Stream<Path> stories = Files.walk(Path.of("src/test/resources/stories"))) {
      for (Path path : stories.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(path)) {
          if (!line.isBlank()) {
            String[] words = line.strip().split("\\s+|(?<=['’])|(?=[.,;:!?»”])");
            sentences.add(words);
            sentences.add(strewn(words, random));
            sentences.add(strewn(words, random));
          }
        }
      }
    }
    ODD.forEach(word -> sentences.add(new String[] {word}));
    return sentences;
  }

  private static String[] strewn(String[] words, Random random) {
    String[] strewn = words.clone();
    for (int i = random.nextInt(4); i < strewn.length; i += 1 + random.nextInt(4)) {
      strewn[i] = ODD.get(random.nextInt(ODD.size()));
    }
    return strewn;
  }
}
