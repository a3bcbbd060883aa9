package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selon.archive.Press.BRIDGE;
import static org.selon.archive.Press.FERRY;
import static org.selon.archive.Press.MEETING;
import static org.selon.archive.Press.VERSION;
import static org.selon.archive.Press.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Document;

/** The archive in one SQLite file: the contract, the tables, and what can happen to a file. */
class SqliteArchiveTest extends ArchiveContract {

  private int made;

  @Override
  Archive make() throws ArchiveException {
    return SqliteArchive.create(folder.resolve("presse n°" + made++ + " ?.selon"));
  }

  /** An archive of its own with these articles, closed. */
  private Path file(Document... articles) throws ArchiveException {
    Path file = folder.resolve("own" + made++ + ".selon");
    try (Archive archive = SqliteArchive.create(file)) {
      for (Document each : articles) {
        archive.add(read(each), VERSION);
      }
    }
    return file;
  }

  private static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static void run(Path file, String... statements) throws SQLException {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static List<String> column(Path file, String query) throws SQLException {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private static void assertTells(String part, ArchiveException e) {
    String message = e.getMessage();
    assertTrue(message.contains(part) && message.contains(".selon: "), message);
    assertTrue(message.contains("; "), "a remedy: " + message);
  }

  @Test
  void anyToolReadsTheViews() throws ArchiveException, SQLException {
    Path file = file(BRIDGE, FERRY, MEETING);

    assertTrue(
        column(file, "SELECT content FROM statements WHERE speaker = 'Odile Marchand'")
            .contains("« Les piles ont bougé »"));
    assertTrue(
        column(file, "SELECT speaker FROM speakers WHERE kind = 'person'").contains("Petra Lund"));
    assertEquals(
        List.of("Odile Marchand; Paul Trévise"), column(file, "SELECT participants FROM contacts"));
    assertEquals(
        Set.of(BRIDGE.text(), FERRY.text(), MEETING.text()),
        Set.copyOf(column(file, "SELECT text FROM articles")));
    assertEquals(2, column(file, "SELECT id FROM versions").size());
    assertEquals(List.of(), column(file, "SELECT article FROM copies"));
  }

  @Test
  void interruptedContentStandsInTheViewAsInTheText() throws ArchiveException, SQLException {
    String text = "« La digue tiendra », a affirmé Léa Morvan, « sauf grande crue ».\n";
    Path file =
        file(Press.article(BRIDGE.language(), "", "", "2024", "\uD83D\uDE00 Dimanche.\n" + text));

    assertEquals(
        List.of("« La digue tiendra » […] « sauf grande crue »"),
        column(file, "SELECT content FROM statements"));
  }

  @Test
  void whatWasStoppedBeforeItsTablesIsAnArchiveWithoutArticles()
      throws ArchiveException, SQLException {
    Path file = folder.resolve("begun.selon");
    run(file, "PRAGMA application_id = " + Schema.APPLICATION, "PRAGMA journal_mode = WAL");

    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(Schema.VERSION, archive.status().schema());
      assertEquals(0, archive.status().articles());
    }
  }

  @Test
  void anOlderSchemaIsBroughtUpToDate() throws ArchiveException, SQLException {
    Path file = file(BRIDGE);
    List<String> views = column(file, "SELECT name FROM sqlite_master WHERE type = 'view'");
    run(file, views.stream().map(each -> "DROP VIEW " + each).toArray(String[]::new));
    run(file, "DROP TABLE undrawn", "PRAGMA user_version = 1");

    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(Schema.VERSION, archive.status().schema());
      assertEquals(1, archive.status().articles());
      Filter denials =
          Filter.NONE
              .withSpeaker("trévise")
              .withStances(List.of(Stance.DENIES))
              .withDates("2024-03", "2024-03-12", false);
      assertEquals(1, total(archive, Search.of("averti").with(denials)));
      assertEquals(
          0, total(archive, Search.of("averti").with(denials.withSpeaker("odile marchand"))));
      assertEquals(
          0,
          total(
              archive,
              Search.of("averti").with(denials.withDates("2024-02", "2024-03-11", false))));
    }
    assertEquals(views, column(file, "SELECT name FROM sqlite_master WHERE type = 'view'"));
  }

  @Test
  void aNewerSchemaIsLeftAlone() throws ArchiveException, SQLException, IOException {
    Path file = file(BRIDGE);
    run(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);

    for (ThrowingOpen open : List.<ThrowingOpen>of(SqliteArchive::open, SqliteArchive::create)) {
      assertTells(
          "newer selon (schema 99", assertThrows(ArchiveException.class, () -> open.open(file)));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  private interface ThrowingOpen {
    Archive open(Path file) throws ArchiveException;
  }

  @Test
  void whatIsNoArchiveIsLeftAlone() throws SQLException, IOException {
    Path text = Files.writeString(folder.resolve("notes.selon"), "Some notes.\n".repeat(100));
    Path other = folder.resolve("other.selon");
    run(other, "CREATE TABLE notes (words TEXT)");
    Path empty = Files.createFile(folder.resolve("empty.selon"));
    Path directory = Files.createDirectory(folder.resolve("folder.selon"));

    for (Path each : List.of(text, other)) {
      byte[] before = Files.readAllBytes(each);
      assertTells(
          "no archive", assertThrows(ArchiveException.class, () -> SqliteArchive.open(each)));
      assertTells(
          "no archive", assertThrows(ArchiveException.class, () -> SqliteArchive.create(each)));
      assertArrayEquals(before, Files.readAllBytes(each));
    }
    assertTells(
        "no archive", assertThrows(ArchiveException.class, () -> SqliteArchive.open(empty)));
    assertTells(
        "a folder", assertThrows(ArchiveException.class, () -> SqliteArchive.open(directory)));
    assertTells(
        "no such archive",
        assertThrows(ArchiveException.class, () -> SqliteArchive.open(folder.resolve("no.selon"))));
    assertTells(
        "no such folder",
        assertThrows(
            ArchiveException.class,
            () -> SqliteArchive.create(folder.resolve("no").resolve("a.selon"))));
  }

  @Test
  void aReadOnlyFileIsReadAndNotWritten() throws IOException {
    Path file = file(BRIDGE);
    assertTrue(file.toFile().setReadOnly());
    byte[] before = Files.readAllBytes(file);

    assertTells(
        "read-only", assertThrows(ArchiveException.class, () -> SqliteArchive.create(file)));
    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(1, Press.all(archive.search(Search.of("piles"))).size());
      assertTells(
          "read-only",
          assertThrows(ArchiveException.class, () -> archive.add(read(FERRY), VERSION)));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aSecondWriterWaitsAndThenSaysSo() throws ArchiveException, SQLException {
    Path file = file(BRIDGE);
    try (Connection other = connect(file);
        Statement statement = other.createStatement();
        Archive archive = SqliteArchive.write(file, Duration.ofMillis(50))) {
      statement.execute("BEGIN IMMEDIATE");

      assertTells(
          "another process is writing",
          assertThrows(ArchiveException.class, () -> archive.add(read(FERRY), VERSION)));
      assertEquals(1, Press.all(archive.search(Search.of("piles"))).size(), "reading goes on");

      statement.execute("COMMIT");
      assertEquals(Outcome.NEW, archive.add(read(FERRY), VERSION));
    }
  }

  /** A copy of what a process leaves behind that is stopped after these articles. */
  private Path stoppedAfter(Document... articles) throws ArchiveException, IOException {
    Path file = folder.resolve("running.selon");
    Path copy = folder.resolve("stopped.selon");
    try (Archive archive = SqliteArchive.create(file)) {
      for (Document each : articles) {
        archive.add(read(each), VERSION);
      }
      Files.copy(file, copy);
      Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
    }
    return copy;
  }

  private static Document copyOf(Document article, String address) {
    return Press.article(
        article.language(), address, "The Echo", article.published(), article.text());
  }

  @Test
  void whatWasStoppedBeforeItWasDrawnIsDrawnByWhoeverOpensItNext()
      throws ArchiveException, IOException, SQLException {
    Path file = stoppedAfter(BRIDGE, FERRY, copyOf(FERRY, "https://echo.example/ferry"));
    assertEquals(List.of("3"), column(file, "SELECT count(*) FROM undrawn"));

    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(1, total(archive, Search.of("piles")));
      assertEquals(1, archive.copies(ArticleId.of(FERRY)).size());
      assertEquals(List.of(), archive.verify());
    }
    assertEquals(List.of("0"), column(file, "SELECT count(*) FROM undrawn"));
  }

  @Test
  void whoReadsDoesNotWaitForTheWriterToDraw() throws ArchiveException, IOException, SQLException {
    Path file = stoppedAfter(BRIDGE, FERRY);
    try (Connection other = connect(file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try (Archive archive = SqliteArchive.open(file)) {
        assertEquals(Outcome.UNCHANGED, archive.standing(ArticleId.of(FERRY)));
        assertEquals(0, total(archive, Search.of("piles")));
      }
      statement.execute("COMMIT");
    }
    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(1, total(archive, Search.of("piles")));
    }
  }

  @Test
  void whatIsNotDrawnAndCannotBeIsTold() throws ArchiveException, IOException, SQLException {
    Path file = stoppedAfter(BRIDGE, FERRY);
    run(file, "PRAGMA wal_checkpoint(TRUNCATE)");
    assertFalse(Files.exists(Path.of(file + "-wal")));
    assertTrue(file.toFile().setReadOnly());

    assertTells(
        "its last 2 articles are not indexed yet",
        assertThrows(ArchiveException.class, () -> SqliteArchive.open(file)));
  }

  @Test
  void twoThatWriteByTurnsSeeTheCopiesOfOneAnother() throws ArchiveException {
    Path file = folder.resolve("shared.selon");
    List<Document> copies = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      copies.add(copyOf(FERRY, "https://echo.example/" + i));
    }
    try (Archive one = SqliteArchive.create(file);
        Archive other = SqliteArchive.create(file)) {
      assertEquals(Outcome.NEW, one.add(read(copies.get(0)), VERSION));
      assertEquals(Outcome.DUPLICATE, other.add(read(copies.get(1)), VERSION));
      assertEquals(Outcome.DUPLICATE, one.add(read(copies.get(2)), VERSION));
      assertEquals(4 - 1, one.status().articles());
      assertEquals(Outcome.DUPLICATE, other.add(read(copies.get(3)), VERSION));
      assertEquals(Outcome.NEW, one.add(read(BRIDGE), VERSION));
    }
    try (Archive archive = SqliteArchive.open(file)) {
      assertEquals(copies.size() - 1, archive.copies(ArticleId.of(copies.get(0))).size());
      assertEquals(List.of(), archive.verify());
    }
  }

  @Test
  void whileItIsWrittenTheLogIsCarriedOverIntoTheFile() throws Exception {
    Path file = folder.resolve("long.selon");
    try (Archive archive = SqliteArchive.create(file)) {
      long before = Files.size(file);
      for (int i = 0; Files.size(file) == before && i < 2_000; i++) {
        String text = FERRY.text().replace("Holm", "Holm" + i);
        archive.add(read(Press.article(FERRY.language(), "", "", "2024", text)), VERSION);
      }
      assertTrue(Files.size(file) > before);
    }
  }

  @Test
  void aFullDiskLosesNothing() throws ArchiveException, SQLException {
    Path file = file(BRIDGE);
    long pages = Long.parseLong(column(file, "PRAGMA page_count").get(0));
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = FERRY.text().replace("Holm", "Holm" + i).repeat(3);
      many.add(Press.article(FERRY.language(), "", "", "2024", text));
    }
    int kept = 0;
    try (SqliteArchive archive = SqliteArchive.create(file)) {
      archive.limitTo(pages + 12);
      ArchiveException full = null;
      for (int i = 0; i < many.size() && full == null; i++) {
        try {
          archive.add(read(many.get(i)), VERSION);
          kept++;
        } catch (ArchiveException e) {
          full = e;
        }
      }
      assertTrue(kept > 0 && full != null, kept + " kept");
      assertTells("the disk is full", full);
    }
    try (Archive archive = SqliteArchive.create(file)) {
      assertEquals(List.of(), archive.verify());
      assertEquals(1 + kept, archive.status().articles());
      assertEquals(Outcome.UNCHANGED, archive.standing(ArticleId.of(many.get(0))));
      assertEquals(Outcome.NEW, archive.standing(ArticleId.of(many.get(kept))));
      assertEquals(Outcome.DUPLICATE, archive.add(read(many.get(kept)), VERSION));
    }
  }

  @Test
  void aDamagedFileIsToldNotReadWrongly() throws ArchiveException, IOException {
    Path file = file(BRIDGE, FERRY, MEETING);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[40];
      for (long at = 16_384; at + noise.length < bytes.length(); at += 8_192) {
        bytes.seek(at);
        bytes.write(noise);
      }
    }

    List<String> problems = new ArrayList<>();
    try (Archive archive = SqliteArchive.open(file)) {
      problems.addAll(archive.verify());
    } catch (ArchiveException e) {
      assertTells("damaged", e);
      problems.add(e.getMessage());
    }
    assertFalse(problems.isEmpty());
  }

  @Test
  void aChangedArticleIsFound() throws ArchiveException, SQLException {
    Path file = file(BRIDGE, FERRY);
    run(file, "UPDATE article SET title = 'Something else' WHERE uri LIKE '%ferry'");
    run(file, "DELETE FROM statement WHERE article = 1 AND no = 1");

    try (Archive archive = SqliteArchive.open(file)) {
      List<String> problems = archive.verify();
      assertEquals(2, problems.size(), problems.toString());
      assertTrue(
          problems.toString().contains(ArticleId.of(FERRY) + ": its content has been changed"));
      assertTrue(problems.toString().contains(ArticleId.of(BRIDGE)), problems.toString());
    }
  }

  @Test
  void aBackupIsAnArchiveOfItsOwn() throws ArchiveException {
    Path file = file(BRIDGE, FERRY);
    Path copy = folder.resolve("it's a copy.selon");
    try (Archive archive = SqliteArchive.open(file)) {
      archive.backup(copy);
      assertTells(
          "is there already", assertThrows(ArchiveException.class, () -> archive.backup(copy)));
      assertTells(
          "cannot be",
          assertThrows(
              ArchiveException.class, () -> archive.backup(folder.resolve("no/copy.selon"))));
    }
    try (Archive archive = SqliteArchive.open(copy)) {
      assertEquals(2, archive.status().articles());
      assertEquals(List.of(), archive.verify());
    }
  }

  @Test
  void wordsOfAForgottenArticleLeaveTheFile() throws IOException {
    Path file = file(BRIDGE, FERRY);
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("Petra Lund"));
    try (Archive archive = SqliteArchive.create(file)) {
      archive.forget(ArticleId.of(FERRY), "a court said so");
    }

    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("Petra"), "name");
    assertFalse(bytes.contains("quay"), "terms of the index");
    assertTrue(bytes.contains("a court said so"));
  }

  private static long total(Archive archive, Search search) throws ArchiveException {
    try (Rows<Hit> hits = archive.search(search)) {
      return hits.total();
    }
  }
}
