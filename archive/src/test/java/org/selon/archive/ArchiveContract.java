package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selon.archive.Press.BRIDGE;
import static org.selon.archive.Press.FERRY;
import static org.selon.archive.Press.MEETING;
import static org.selon.archive.Press.VERSION;
import static org.selon.archive.Press.all;
import static org.selon.archive.Press.article;
import static org.selon.archive.Press.read;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/** What every {@link Archive} does, whatever keeps it. */
abstract class ArchiveContract {

  @TempDir Path folder;

  private Archive archive;

  /** An archive with nothing in it. */
  abstract Archive make() throws ArchiveException;

  @BeforeEach
  void fill() throws ArchiveException {
    archive = make();
    for (Document each : List.of(BRIDGE, FERRY, MEETING)) {
      assertEquals(Outcome.NEW, archive.add(read(each), VERSION));
    }
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  @Test
  void givesBackWhatItWasGiven() throws ArchiveException {
    for (Document each : List.of(BRIDGE, FERRY, MEETING)) {
      String id = ArticleId.of(each);
      Analysis before = read(each.withId(id));
      assertTrue(before.statements().size() > 1, "an article with statements: " + before);

      assertEquals(before, archive.analysis(id).orElseThrow());
    }
    assertTrue(archive.analysis("0000000000000000").isEmpty());
  }

  @Test
  void theSameArticleIsKeptOnce() throws ArchiveException {
    assertEquals(Outcome.UNCHANGED, archive.add(read(BRIDGE.withId("other")), VERSION));
    assertEquals(Outcome.UNCHANGED, archive.standing(ArticleId.of(BRIDGE)));
    assertEquals(3, archive.status().articles());
  }

  @Test
  void otherTextFromTheSameAddressIsAVersion() throws ArchiveException {
    Document later =
        article(
            BRIDGE.language(),
            BRIDGE.uri(),
            BRIDGE.outlet(),
            "2024-03-14",
            BRIDGE.text() + "Il rouvrira en mai, a assuré le préfet.\n");

    assertEquals(Outcome.NEW_VERSION, archive.add(read(later), VERSION));

    List<String> both = List.of(ArticleId.of(BRIDGE), ArticleId.of(later));
    assertEquals(both, archive.versions(both.get(1)).stream().map(ArticleHead::id).toList());
    assertEquals(both, archive.versions(both.get(0)).stream().map(ArticleHead::id).toList());
    assertEquals(List.of(), archive.copies(both.get(0)), "a version is no copy");
    assertTrue(archive.analysis(both.get(0)).isPresent(), "the older one stays");
  }

  @Test
  void copiesAreToldWithTheirEvidenceAndKeptApart() throws ArchiveException {
    Document copied =
        article(
            Language.FRENCH,
            "https://other.example/1",
            "Le Bocage",
            "2024-03-13",
            "VARNEUIL, 12 mars 2024 (AFP) – " + BRIDGE.text() + "Une réunion est prévue lundi.\n");

    assertEquals(Outcome.DUPLICATE, archive.add(read(copied), VERSION));

    Copy copy = archive.copies(ArticleId.of(BRIDGE)).get(0);
    assertEquals(ArticleId.of(copied), copy.article().id());
    assertEquals("AFP", copy.article().agency());
    assertEquals(1.0, copy.shared(), 0.1);
    assertEquals(BRIDGE.outlet(), archive.copies(ArticleId.of(copied)).get(0).article().outlet());
    assertEquals(2, archive.status().copied());
    assertEquals(List.of(), archive.copies(ArticleId.of(FERRY)));
  }

  @Test
  void whoSignsAndWhoSuppliedAnArticleIsKept() throws ArchiveException {
    Imprint imprint = new Imprint("Léa Morvan", "Source: Reuters / LG");

    assertEquals(Outcome.NEW_VERSION, archive.add(read(FERRY), imprint, VERSION));

    String id = ArticleId.of(FERRY, imprint);
    ArticleHead head =
        archive.versions(id).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals("Léa Morvan", head.author());
    assertEquals("Reuters", head.agency());
    assertEquals(List.of(), archive.verify());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pont                          | Le pont de Varneuil restera fermé",
        "PONTS                         | Le pont de Varneuil restera fermé",
        "ferme                         | Le pont de Varneuil restera fermé",
        "pont fermé                    | Le pont de Varneuil restera fermé",
        "'\"restera fermé\"'           | Le pont de Varneuil restera fermé",
        "'«restera fermé»'             | Le pont de Varneuil restera fermé",
        "'“restera fermé”'             | Le pont de Varneuil restera fermé",
        "rest*                         | Le pont de Varneuil restera fermé",
        "resteras*                     | Le pont de Varneuil restera fermé",
        "pont NOT piles                | Le pont de Varneuil restera fermé",
        "(ferry OR pont) fermé         | Le pont de Varneuil restera fermé",
        "enquête                       | « L’enquête n’avance pas »",
        "l'enquête                     | « L’enquête n’avance pas »",
        "L’ENQUETE                     | « L’enquête n’avance pas »",
        "'\"l''enquête n''avance\"'    | « L’enquête n’avance pas »",
        "mondays                       | The ferry to Holm will not sail before Monday",
        "waiting                       | \"Nobody should wait on the quay,\"",
      })
  void wordsAreFoundHoweverTheyAreWritten(String query, String content) throws ArchiveException {
    List<String> nfd =
        all(archive.search(Search.of(Normalizer.normalize(query, Normalizer.Form.NFD)))).stream()
            .map(Hit::content)
            .toList();
    List<String> found = all(archive.search(Search.of(query))).stream().map(Hit::content).toList();

    assertEquals(List.of(content), found);
    assertEquals(found, nfd, "the same with accents apart");
  }

  @ParameterizedTest
  @CsvSource({"'\"fermé restera\"'", "pont ferry", "pont NOT fermé", "piles NOT (bougé OR x)"})
  void whatIsNotThereIsNotFound(String query) throws ArchiveException {
    try (Rows<Hit> hits = archive.search(Search.of(query))) {
      assertEquals(0, hits.total());
      assertTrue(hits.next().isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'(pont', 0",
    "'pont)', 4",
    "'\"pont', 0",
    "'AND pont', 0",
    "'pont OR', 7",
    "'NOT pont', 0",
    "'...', 0",
  })
  void aQueryWithoutSenseIsToldWithItsPlace(String query, int position) {
    QueryException e = assertThrows(QueryException.class, () -> archive.search(Search.of(query)));
    assertEquals(position, e.position());
  }

  @Test
  void aHitTellsAllThatIsKnownOfIt() throws ArchiveException {
    Hit hit = all(archive.search(Search.of("piles"))).get(0);

    assertEquals("Odile Marchand", hit.speaker());
    assertEquals(SourceKind.PERSON, hit.sourceKind());
    assertEquals(AttributionType.DIRECT, hit.type());
    assertEquals("« Les piles ont bougé »", hit.content());
    assertEquals("piles", hit.marks().get(0).in(hit.content()));
    assertEquals("elle", hit.source());
    assertEquals("La Gazette de l’Orne", hit.article().outlet());
    assertEquals(hit.content(), BRIDGE.text().substring(hit.start(), hit.stop()));
  }

  @Test
  void filtersNarrow() throws ArchiveException {
    Filter none = Filter.NONE;
    Set<String> marchand = speakers(none.withSpeaker("ODILE marchand"));
    assertEquals(Set.of("Odile Marchand"), marchand);
    assertEquals(
        Set.of("Paul Trévise"),
        speakers(none.withSpeaker("trevise").withStances(List.of(Stance.DENIES))));
    assertEquals(
        Set.of(Language.ENGLISH),
        languages(none.withDates("2024-05-20", "", false)),
        "a month may be any of its days");
    assertEquals(Set.of(Language.FRENCH), languages(none.withDates("", "2024-03", false)));
    assertEquals(
        Set.of(Language.ENGLISH), languages(none.withLanguages(List.of(Language.ENGLISH))));
    assertEquals(
        Set.of(SourceKind.UNNAMED),
        kinds(
            new Filter(
                "",
                List.of(SourceKind.UNNAMED),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                false)));
    assertEquals(
        Set.of(Language.ENGLISH),
        languages(
            new Filter("", List.of(), "courier", List.of(), List.of(), List.of(), "", "", false)));
    assertThrows(IllegalArgumentException.class, () -> none.withDates("lundi", "", false));
  }

  private Set<String> speakers(Filter filter) throws ArchiveException {
    Set<String> found = new TreeSet<>();
    all(archive.search(Search.of("").with(filter))).forEach(hit -> found.add(hit.speaker()));
    return found;
  }

  private Set<Language> languages(Filter filter) throws ArchiveException {
    Set<Language> found = new TreeSet<>();
    all(archive.search(Search.of("").with(filter)))
        .forEach(hit -> found.add(hit.article().language()));
    return found;
  }

  private Set<SourceKind> kinds(Filter filter) throws ArchiveException {
    Set<SourceKind> found = new TreeSet<>();
    all(archive.search(Search.of("").with(filter))).forEach(hit -> found.add(hit.sourceKind()));
    return found;
  }

  @Test
  void theTotalIsToldWhateverTheLimit() throws ArchiveException {
    int everything = all(archive.search(Search.of(""))).size();
    assertTrue(everything > 5, "statements: " + everything);

    try (Rows<Hit> hits = archive.search(Search.of("").limitedTo(2))) {
      assertEquals(everything, hits.total());
    }
    assertEquals(2, all(archive.search(Search.of("").limitedTo(2))).size());
  }

  @Test
  void theNewestComeFirstWhereMoreAreFoundThanCanBeWeighed() throws ArchiveException {
    archive.add(Press.chant("2024-06-01", "Oui, oui, oui", 6_100), VERSION);
    archive.add(Press.chant("2024-06-02", "Peut-être bien que oui", 1), VERSION);
    Search few = new Search("oui", Filter.NONE, 2, false);
    try (Rows<Hit> hits = archive.search(few)) {
      assertEquals(6_101, hits.total());
      assertEquals("2024-06-02", hits.next().orElseThrow().article().published());
      assertEquals("2024-06-01", hits.next().orElseThrow().article().published());
    }
  }

  @Test
  void wordsMayStandAnywhereInTheArticle() throws ArchiveException {
    assertEquals(0, all(archive.search(Search.of("Varneuil piles"))).size());
    List<Hit> hits = all(archive.search(Search.of("Varneuil piles").inWholeText()));

    assertTrue(hits.size() > 1, "statements: " + hits);
    assertTrue(hits.stream().allMatch(hit -> hit.article().uri().equals(BRIDGE.uri())));
  }

  @Test
  void articlesComeByDateAndAreNarrowedLikeStatements() throws ArchiveException {
    assertEquals(
        List.of(ArticleId.of(BRIDGE), ArticleId.of(MEETING), ArticleId.of(FERRY)),
        all(archive.articles(Search.of(""))));
    assertEquals(List.of(ArticleId.of(FERRY)), all(archive.articles(Search.of("quay"))));
  }

  @Test
  void speakersAreCountedWithHowTheySpeak() throws ArchiveException {
    List<SpeakerCount> counts = all(archive.speakers(Filter.NONE, 0));

    SpeakerCount marchand =
        counts.stream().filter(c -> c.name().equals("Odile Marchand")).findFirst().orElseThrow();
    assertEquals(2, marchand.articles());
    assertEquals(marchand.statements(), marchand.direct() + marchand.indirect() + marchand.mixed());
    long all = counts.stream().mapToLong(SpeakerCount::statements).sum();
    assertEquals(archive.status().statements(), all);
    SpeakerCount fishermen =
        counts.stream().filter(c -> c.kind() == SourceKind.UNNAMED).findFirst().orElseThrow();
    assertEquals("Holm Echo", fishermen.via().replace("the ", ""));
  }

  @Test
  void contactsOfTwoAreFound() throws ArchiveException {
    ContactFilter both =
        new ContactFilter(List.of("marchand", "trevise"), "2024-03", "2024-03", List.of());
    List<Contact> found = all(archive.contacts(both, 0));

    assertEquals(1, found.size());
    assertEquals(List.of("Odile Marchand", "Paul Trévise"), found.get(0).participants());
    assertEquals("2024-03-14", found.get(0).happened());
    assertEquals("Varneuil", found.get(0).place());
    assertEquals(
        List.of(),
        all(archive.contacts(new ContactFilter(List.of("marchand"), "", "2023", List.of()), 0)));
    assertEquals(
        List.of(), all(archive.contacts(new ContactFilter(List.of("lund"), "", "", List.of()), 0)));
  }

  @Test
  void whatIsForgottenLeavesNothingAndDoesNotComeBack() throws ArchiveException {
    String id = ArticleId.of(FERRY);

    archive.forget(id, "a court said so");

    assertTrue(archive.analysis(id).isEmpty());
    assertEquals(0, all(archive.search(Search.of("quay"))).size());
    assertEquals(
        0, all(archive.search(Search.of("").with(Filter.NONE.withSpeaker("lund")))).size());
    assertEquals(Outcome.FORGOTTEN, archive.standing(id));
    assertEquals(Outcome.FORGOTTEN, archive.add(read(FERRY), VERSION));
    assertEquals(2, archive.status().articles());
    assertEquals(1, archive.status().forgotten());
    assertEquals(List.of(), archive.verify());
  }

  @Test
  void anAnalysisIsRenewedByANewerEngine() throws ArchiveException {
    EngineVersion newer = new EngineVersion("newer-engine", "test-lexicon");
    String id = ArticleId.of(BRIDGE);
    assertEquals(List.of(), archive.outdated(VERSION));
    assertEquals(3, archive.outdated(newer).size());
    Analysis before = archive.analysis(id).orElseThrow();
    Analysis fewer =
        new Analysis(
            before.document(), before.statements().subList(0, 1), before.actors(), List.of());

    archive.renew(id, fewer, newer);

    assertEquals(2, archive.outdated(newer).size());
    assertEquals(fewer, archive.analysis(id).orElseThrow());
    assertEquals(0, all(archive.search(Search.of("piles"))).size());
    assertEquals(1, all(archive.search(Search.of("pont"))).size());
    assertEquals(List.of(), archive.verify());
  }

  @Test
  void nothingDependsOnTheOrderInWhichArticlesCame() throws ArchiveException {
    Document copied =
        article(Language.FRENCH, "https://x.example/1", "", "2024-03-12", BRIDGE.text());
    Document version =
        article(Language.FRENCH, BRIDGE.uri(), "", "2024-03-01", "Rien à dire, a dit le maire.\n");
    List<Document> order = new ArrayList<>(List.of(version, copied, MEETING, FERRY, BRIDGE));
    archive.add(read(copied), VERSION);
    archive.add(read(version), VERSION);
    archive.close();

    archive = make();
    for (Document each : order) {
      archive.add(read(each), VERSION);
    }
    List<String> second = told(archive);
    archive.close();
    archive = make();
    java.util.Collections.reverse(order);
    for (Document each : order) {
      archive.add(read(each), VERSION);
    }

    assertEquals(second, told(archive));
  }

  private static List<String> told(Archive archive) throws ArchiveException {
    List<String> told = new ArrayList<>();
    for (String id : all(archive.articles(Search.of("")))) {
      told.add(archive.analysis(id).toString());
      told.add(archive.versions(id).toString());
      told.add(archive.copies(id).toString());
    }
    all(archive.speakers(Filter.NONE, 0)).forEach(each -> told.add(each.toString()));
    all(archive.search(Search.of("pont OR quay"))).forEach(each -> told.add(each.toString()));
    return told;
  }
}
