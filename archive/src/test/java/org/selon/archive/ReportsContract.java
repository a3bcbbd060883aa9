package org.selon.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.selon.archive.Press.BRIDGE;
import static org.selon.archive.Press.FERRY;
import static org.selon.archive.Press.MEETING;
import static org.selon.archive.Press.VERSION;
import static org.selon.archive.Press.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Document;

/** What every {@link Archive} tells of what it finds as a whole, whatever keeps it. */
abstract class ReportsContract {

  private Archive archive;

  /** An archive with nothing in it. */
  abstract Archive make() throws ArchiveException;

  @BeforeEach
  void fill() throws ArchiveException {
    archive = make();
    for (Document each : List.of(FERRY, BRIDGE, MEETING)) {
      assertEquals(Outcome.NEW, archive.add(read(each), VERSION));
    }
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  private static <T> List<T> all(Rows<T> rows) throws ArchiveException {
    try (rows) {
      List<T> all = new ArrayList<>();
      for (Optional<T> next = rows.next(); next.isPresent(); next = rows.next()) {
        all.add(next.get());
      }
      return all;
    }
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.article().id() + "/" + hit.id()).toList();
  }

  @Test
  void pagesTogetherAreTheWhole() throws ArchiveException {
    for (Search whole : List.of(Search.of(""), Search.of("pont OR quai OR piles OR quay"))) {
      List<String> everything = ids(all(archive.search(whole)));
      List<String> pages = new ArrayList<>();
      for (int from = 0; from < everything.size(); from += 2) {
        pages.addAll(ids(all(archive.search(whole.limitedTo(2).from(from)))));
      }
      assertTrue(everything.size() > 2, "statements: " + everything);
      assertEquals(everything, pages);
      assertEquals(List.of(), all(archive.search(whole.limitedTo(2).from(everything.size()))));
    }
  }

  @Test
  void theNewestStatementsComeFirstWithAndWithoutALimit() throws ArchiveException {
    List<Filter> filters =
        List.of(
            Filter.NONE,
            Filter.NONE.withDates("2024-03", "", false),
            Filter.NONE.withStances(List.of(Stance.ASSERTS)),
            Filter.NONE.withSpeaker("marchand"),
            Filter.NONE.withSpeaker("=Odile Marchand"));
    for (Filter filter : filters) {
      Search search = Search.of("").with(filter);
      List<String> whole = ids(all(archive.search(search)));
      assertFalse(whole.isEmpty(), "statements for " + filter);
      assertEquals(whole, ids(all(archive.search(search.limitedTo(1_000)))));
      try (Rows<Hit> counted = archive.search(search.limitedTo(1).countedTo(1))) {
        assertEquals(
            filter == Filter.NONE ? whole.size() : Math.min(2, whole.size()), counted.total());
      }
    }
  }

  @Test
  void aWholeNameIsNoOther() throws ArchiveException {
    assertEquals(
        0, all(archive.search(Search.of("").with(Filter.NONE.withSpeaker("=Marchand")))).size());
    assertEquals(
        0,
        all(archive.search(Search.of("").with(Filter.NONE.withSpeaker("=odile marchand")))).size());
    assertTrue(
        all(archive.search(Search.of("").with(Filter.NONE.withSpeaker("=Odile Marchand")))).size()
            > 1);
  }

  @Test
  void articlesComeNewestFirst() throws ArchiveException {
    List<String> order = List.of(ArticleId.of(FERRY), ArticleId.of(MEETING), ArticleId.of(BRIDGE));
    assertEquals(order, all(archive.heads(Search.of(""))).stream().map(ArticleHead::id).toList());
    try (Rows<ArticleHead> second = archive.heads(Search.of("").limitedTo(1).from(1))) {
      assertEquals(3, second.total());
      assertEquals(order.get(1), second.next().orElseThrow().id());
      assertTrue(second.next().isEmpty());
    }
    List<ArticleHead> marchand =
        all(archive.heads(Search.of("").with(Filter.NONE.withSpeaker("marchand"))));
    assertEquals(order.subList(1, 3), marchand.stream().map(ArticleHead::id).toList());
  }

  private static Map<String, Long> map(List<Status.Count> counts) {
    return counts.stream().collect(Collectors.toMap(Status.Count::name, Status.Count::count));
  }

  @Test
  void facetsAddUpToWhatIsFound() throws ArchiveException {
    List<Hit> hits = all(archive.search(Search.of("")));
    Facets facets = archive.facets(Search.of("").limitedTo(1));

    assertTrue(facets.whole());
    assertEquals(hits.size(), facets.counted());
    for (List<Status.Count> each :
        List.of(facets.types(), facets.stances(), facets.sourceKinds(), facets.languages())) {
      assertEquals(hits.size(), each.stream().mapToLong(Status.Count::count).sum());
    }
    assertEquals(Map.of("2024", (long) hits.size()), map(facets.years()));
    long marchand = hits.stream().filter(hit -> hit.speaker().equals("Odile Marchand")).count();
    assertEquals(marchand, map(facets.speakers()).get("Odile Marchand"));
    assertFalse(map(facets.outlets()).containsKey(""));
    long ferry =
        hits.stream().filter(hit -> hit.article().outlet().equals("Northern Courier")).count();
    assertEquals(ferry, map(facets.outlets()).get("Northern Courier"));
  }

  @Test
  void facetsAreOfTheSearch() throws ArchiveException {
    Search quay = Search.of("quay");
    Facets facets = archive.facets(quay);
    assertEquals(Map.of("en", facets.counted()), map(facets.languages()));
    Facets none = archive.facets(Search.of("mongolfière"));
    assertEquals(0, none.counted());
    assertEquals(List.of(), none.speakers());
  }

  @Test
  void theOverviewTellsWhatIsThere() throws ArchiveException {
    Overview overview = archive.overview(2);
    assertEquals(3, overview.articles());
    assertEquals(all(archive.search(Search.of(""))).size(), overview.statements());
    assertEquals("2024-03-12", overview.firstDay());
    assertEquals("2024-05", overview.lastDay());
    assertEquals(
        List.of(ArticleId.of(FERRY), ArticleId.of(MEETING)),
        overview.newest().stream().map(ArticleHead::id).toList());
    assertEquals("Odile Marchand", overview.quoted().get(0).name());
  }

  @Test
  void aProfileHasTheFormsOfANameAndWhatArticlesSayThatTheyAre() throws ArchiveException {
    SpeakerProfile profile = archive.profile("marchand");
    assertEquals(
        List.of("Odile Marchand"), profile.names().stream().map(SpeakerCount::name).toList());
    SpeakerProfile.Told told = profile.roles().get(0);
    assertEquals("préfète", told.role().title());
    assertEquals(ArticleId.of(BRIDGE), told.article().id());
    assertEquals(List.of(), archive.profile("nobody").names());
    assertEquals(
        List.of("Holm Echo"),
        archive.profile("fishermen").via().stream().map(Status.Count::name).toList());
  }

  @Test
  void sourcingAddsUp() throws ArchiveException {
    Sourcing sourcing = archive.sourcing(Search.of(""));
    assertEquals(3, sourcing.articles());
    assertEquals(3, sourcing.found());
    assertEquals(all(archive.search(Search.of(""))).size(), sourcing.statements());
    long manners =
        sourcing.direct()
            + sourcing.indirect()
            + sourcing.mixed()
            + sourcing.declined()
            + sourcing.unreachable();
    assertEquals(sourcing.statements(), manners);
    long sources =
        sourcing.named()
            + sourcing.roleOnly()
            + sourcing.unnamedWithReason()
            + sourcing.unnamedWithoutReason()
            + sourcing.bodies()
            + sourcing.documents()
            + sourcing.unknown();
    assertEquals(sourcing.statements(), sources);
    assertTrue(sourcing.named() > 3, sourcing.toString());
    Sourcing ferry = archive.sourcing(Search.of("quay"));
    assertEquals(1, ferry.articles());
    assertEquals(0, archive.sourcing(Search.of("mongolfière")).statements());
  }

  @Test
  void anArticleThatRestsOnOneUnnamedSourceIsTold() throws ArchiveException {
    Document resting =
        Press.article(
            FERRY.language(),
            "",
            "The Quay",
            "2024-07-01",
            "The yard will close, said an official who asked not to be named.\n");
    archive.add(read(resting), VERSION);
    Sourcing sourcing = archive.sourcing(Search.of("yard"));
    assertEquals(
        List.of(ArticleId.of(resting)), sourcing.resting().stream().map(ArticleHead::id).toList());
    assertEquals(
        sourcing.statements(), sourcing.unnamedWithReason() + sourcing.unnamedWithoutReason());
  }

  @Test
  void rowsHaveAValueForEachColumn() throws ArchiveException {
    for (Hit hit : all(archive.search(Search.of("")))) {
      assertEquals(Table.STATEMENTS.columns().size(), Table.STATEMENTS.values(hit).size());
    }
    for (SpeakerCount each : all(archive.speakers(Filter.NONE, 0))) {
      assertEquals(Table.SPEAKERS.columns().size(), Table.SPEAKERS.values(each).size());
    }
    for (ArticleHead each : all(archive.heads(Search.of("")))) {
      assertEquals(Table.ARTICLES.columns().size(), Table.ARTICLES.values(each).size());
    }
    List<Contact> contacts =
        all(archive.contacts(new ContactFilter(List.of(), "", "", List.of()), 0));
    assertEquals(1, contacts.size());
    assertEquals(Table.CONTACTS.columns().size(), Table.CONTACTS.values(contacts.get(0)).size());
  }

  @Test
  void onlyWhatWasRelayed() throws ArchiveException {
    List<Hit> relayed = all(archive.search(Search.of("").with(Filter.NONE.onlyRelayed())));
    assertFalse(relayed.isEmpty());
    assertTrue(relayed.stream().noneMatch(hit -> hit.via().isEmpty()));
  }
}
