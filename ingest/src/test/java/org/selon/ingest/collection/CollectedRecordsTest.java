package org.selon.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selon.ingest.InputRecord;
import org.selon.ingest.InputRecords;

class CollectedRecordsTest {

  @TempDir Path folder;

  private static String lines(int count) {
    return ("{\"text\": \"" + Records.FRENCH + "\"}\n").repeat(count);
  }

  @Test
  void givesTheRecordsOfAllInputsInOrder() throws IOException {
    Path first = Files.writeString(folder.resolve("a.jsonl"), lines(50));
    Path second = Files.writeString(folder.resolve("b.txt"), Records.FRENCH);
    List<String> places = new ArrayList<>();
    long bytes = 0;
    try (InputRecords records =
        CollectedRecords.of(
            InputReader.standard(), List.of(InputSource.of(first), InputSource.of(second)))) {
      Optional<InputRecord> next = records.next();
      while (next.isPresent()) {
        places.add(next.get().place());
        assertTrue(next.get().bytes() >= bytes, "bytes only grow");
        bytes = next.get().bytes();
        next = records.next();
      }
    }
    assertEquals(51, places.size());
    assertEquals(first + ", line 50", places.get(49));
    assertEquals(second.toString(), places.get(50));
    assertEquals(Files.size(first) + Files.size(second), bytes);
  }

  @Test
  void stopsWhenItIsClosed() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = lines(1).getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    InputRecords records =
        CollectedRecords.of(
            InputReader.standard(), List.of(InputSource.of("endless.jsonl", endless)));
    assertTrue(records.next().isPresent());
    records.close();
    assertFalse(records.next().isPresent());
  }

  @Test
  void saysWhenTheSearchItselfFails() {
    InputStream broken =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public int read(byte[] bytes, int from, int length) {
            throw new IllegalArgumentException("an error of ours");
          }
        };
    try (InputRecords records =
        CollectedRecords.of(InputReader.standard(), List.of(InputSource.of("x", broken)))) {
      assertThrows(IllegalStateException.class, records::next);
      assertFalse(records.next().isPresent());
    }
  }
}
