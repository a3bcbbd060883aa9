package org.selon.eval.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.Filter;
import org.selon.archive.Hit;
import org.selon.archive.Rows;
import org.selon.archive.Search;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Language;

/**
 * How long searches of one sort take, in a process that is warm, with total and first 20 results.
 *
 * @param sort what sort
 * @param found median number of statements found
 * @param median milliseconds
 * @param p95 milliseconds within which 95 of 100 are done
 */
record Searches(String sort, long found, double median, double p95) {

  private static final int WARM_UP = 100;
  private static final int MEASURED = 300;
  private static final int SHOWN = 20;

  /** Words, phrases and words with filters, from texts like those in the archive. */
  static List<Searches> measure(Archive archive, long seed) throws ArchiveException {
    return List.of(
        measure("one word", archive, queries(seed, 1, false)),
        measure("phrase of two words", archive, queries(seed, 2, false)),
        measure("phrase of three words", archive, queries(seed, 3, false)),
        measure("one word, filtered", archive, queries(seed, 1, true)));
  }

  private static Searches measure(String sort, Archive archive, List<Search> searches)
      throws ArchiveException {
    double[] times = new double[MEASURED];
    long[] found = new long[MEASURED];
    for (int i = 0; i < searches.size(); i++) {
      long start = System.nanoTime();
      long total = run(archive, searches.get(i));
      if (i >= WARM_UP) {
        times[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
        found[i - WARM_UP] = total;
      }
    }
    Arrays.sort(times);
    Arrays.sort(found);
    return new Searches(sort, found[MEASURED / 2], times[MEASURED / 2], times[MEASURED * 95 / 100]);
  }

  private static long run(Archive archive, Search search) throws ArchiveException {
    try (Rows<Hit> hits = archive.search(search)) {
      for (Optional<Hit> hit = hits.next(); hit.isPresent(); hit = hits.next()) {
        if (hit.get().id().isEmpty()) {
          throw new IllegalStateException("a statement without id");
        }
      }
      return hits.total();
    }
  }

  /** Words in a row from sentences of the same grammar, each as likely as it is frequent there. */
  private static List<Search> queries(long seed, int words, boolean filtered) {
    Random random = new Random(seed + words);
    List<Search> searches = new ArrayList<>();
    while (searches.size() < WARM_UP + MEASURED) {
      Language language = random.nextBoolean() ? Language.FRENCH : Language.ENGLISH;
      String[] sentence = new Grammar(language).fill("clause", random).split("[^\\p{L}]+");
      int at = random.nextInt(sentence.length);
      if (at + words > sentence.length || sentence[at].length() < 4) {
        continue;
      }
      String query = String.join(" ", Arrays.copyOfRange(sentence, at, at + words));
      searches.add(
          Search.of(words > 1 ? '"' + query + '"' : query)
              .with(filtered ? filter(random) : Filter.NONE)
              .limitedTo(SHOWN));
    }
    return searches;
  }

  private static Filter filter(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Filter.NONE.withSpeaker("Anna");
      case 1 -> Filter.NONE.withStances(List.of(Stance.DENIES, Stance.CONFIRMS));
      case 2 -> Filter.NONE.withDates("2022-03", "2022-05", false);
      default -> Filter.NONE.withLanguages(List.of(Language.FRENCH));
    };
  }
}
