package org.selon.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void findsWhatLookingAtEachFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<List<Span>> values = new ArrayList<>();
      for (int i = 0; i < random.nextInt(40); i++) {
        values.add(random.nextInt(9) == 0 ? List.of() : List.of(span(random), span(random)));
      }
      SpanIndex<List<Span>> index = SpanIndex.of(values, spans -> spans);
      Span place = span(random);
      assertEquals(
          values.stream().filter(v -> v.stream().anyMatch(place::overlaps)).toList(),
          index.overlapping(place));
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(100);
    return new Span(start, start + 1 + random.nextInt(30));
  }
}
