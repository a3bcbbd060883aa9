package org.selon.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.ArticleId;
import org.selon.archive.EngineVersion;
import org.selon.archive.Imprint;
import org.selon.archive.SqliteArchive;
import org.selon.engine.Engine;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** Rooms that all tests share, so that the models are loaded once. */
final class Rooms {

  /** A short article with a chain, an unnamed source, a contact and a refusal. */
  static final String DAM =
      "Barrage de Sorvak : « rien ne cède », assure le ministre\n\n"
          + "« Le barrage ne cédera pas », a déclaré mardi le ministre de l'Énergie, Anselm Torvik. "
          + "Selon La Dépêche kardanienne, citant deux ingénieurs qui ont requis l'anonymat, une "
          + "vanne est fissurée. La préfète Odile Marchand a rencontré Anselm Torvik lundi à Lorme. "
          + "La compagnie Hydra a refusé de commenter.\n";

  static final String CRANE =
      "Harbour crane stood idle\n\n"
          + "“The crane was never inspected,” Lena Farrow, a harbour pilot, said on Tuesday. "
          + "Farrow met the mayor, Tom Ashby, in Port Wend on 4 March 2024. Two officials who asked "
          + "not to be named said the port had been warned. Ashby denied that he knew of it.\n";

  private static final Engine ENGINE = Engine.standard();
  private static final List<String> FAILURES = new CopyOnWriteArrayList<>();
  private static final ReadingRoom PLAIN = open(RoomOptions.LOCAL);
  private static ReadingRoom archived;
  private static ReadingRoom hostile;

  private Rooms() {}

  /** A room without an archive. */
  static ReadingRoom plain() {
    return PLAIN;
  }

  static ReadingRoom open(RoomOptions options) {
    try {
      return ReadingRoom.open(options, FAILURES::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors of the program itself, which no request may cause. */
  static List<String> failures() {
    return List.copyOf(FAILURES);
  }

  /** A room over an archive of some articles, the same for all tests. */
  static synchronized ReadingRoom archived() throws IOException {
    if (archived == null) {
      Path file = Files.createTempDirectory("selon-room").resolve("press.selon");
      try (SqliteArchive archive = SqliteArchive.create(file)) {
        fill(archive);
      }
      archived = ReadingRoom.open(RoomOptions.LOCAL, () -> SqliteArchive.open(file), FAILURES::add);
    }
    return archived;
  }

  private static void fill(Archive archive) throws ArchiveException {
    String gazette = "https://gazette.example/1";
    add(archive, document(Language.FRENCH, "2024-03-12", "La Gazette", gazette, DAM));
    String later = DAM + "\nLe ministre viendra jeudi.\n";
    add(archive, document(Language.FRENCH, "2024-03-13", "La Gazette", gazette, later));
    String ponant = "https://ponant.example/2";
    add(archive, document(Language.FRENCH, "2024-04", "Le Ponant", ponant, DAM));
    String tribune = "https://tribune.example/3";
    add(archive, document(Language.ENGLISH, "2024-03-05", "The Tribune", tribune, CRANE));
  }

  /** A room over an archive with nothing in it. */
  static ReadingRoom fresh() throws IOException {
    Path file = Files.createTempDirectory("selon-room").resolve("fresh.selon");
    SqliteArchive.create(file).close();
    return ReadingRoom.open(RoomOptions.LOCAL, () -> SqliteArchive.open(file), FAILURES::add);
  }

  /** A room over an archive whose articles have hostile words wherever words may stand. */
  static synchronized ReadingRoom hostile() throws IOException {
    if (hostile == null) {
      Path file = Files.createTempDirectory("selon-room").resolve("hostile.selon");
      try (SqliteArchive archive = SqliteArchive.create(file)) {
        for (String words : Hostile.words().toList()) {
          String clean = words.replace("\n", " ");
          Document document =
              new Document(
                  "a",
                  "javascript:alert(1)//" + clean,
                  "Outlet " + clean,
                  "Title " + clean,
                  Language.FRENCH,
                  "2024-03-12",
                  Hostile.article(words),
                  List.of());
          Imprint imprint = new Imprint("Author " + clean, "Agency " + clean);
          String id = ArticleId.of(document, imprint);
          archive.add(ENGINE.analyze(document.withId(id)), imprint, EngineVersion.current());
        }
      }
      hostile = ReadingRoom.open(RoomOptions.LOCAL, () -> SqliteArchive.open(file), FAILURES::add);
    }
    return hostile;
  }

  static String add(Archive to, Document document) throws ArchiveException {
    String id = ArticleId.of(document);
    to.add(ENGINE.analyze(document.withId(id)), EngineVersion.current());
    return id;
  }

  static Document document(
      Language language, String published, String outlet, String uri, String text) {
    String title = text.substring(0, text.indexOf('\n'));
    return new Document("a", uri, outlet, title, language, published, text, List.of());
  }
}
