package org.selon.eval.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

class LoadTest {

  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesItsFiguresFromWrk() throws IOException, InterruptedException {
    Path wrk = folder.resolve("wrk");
    Path asked = folder.resolve("asked");
    String script =
        "#!/bin/sh\nfor each in \"$@\"; do case $each in --script=*) cp \"${each#--script=}\" "
            + asked
            + ";; esac; done\necho 'Running 1s test'\necho 'counted 1234 5 1500 20000 310250'\n";
    Files.writeString(wrk, script);
    Files.setPosixFilePermissions(wrk, PosixFilePermissions.fromString("rwx------"));
    Load load = Wrk.run(wrk, "http://127.0.0.1:1", List.of("/a?q=\"b\"", "/c"), 20, 1);
    assertEquals(new Load("wrk", 1234, 5, 1.5, 20, 310.25), load);
    String lua = Files.readString(asked);
    assertTrue(lua.contains("local paths = {\"/a?q=\\\"b\\\"\", \"/c\"}"), lua);
  }

  @Test
  void theLongArticleIsAsLongAndDenseAsItHasToBe() throws IOException {
    JsonNode line = new ObjectMapper().readTree(LongArticle.line(7));
    String text = line.path("text").asText();
    int words = text.strip().split("\\s+").length;
    assertEquals(5_000, words, 150);
    Document document =
        new Document("a", "", "", "Long", Language.FRENCH, "2024-03-12", text, List.of());
    assertEquals(300, Engine.standard().analyze(document).statements().size(), 25);
  }
}
