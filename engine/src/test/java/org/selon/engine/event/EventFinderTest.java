package org.selon.engine.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selon.engine.Engine;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Statement;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

class EventFinderTest {

  private static final Engine ENGINE = Engine.standard();

  private static Analysis french(String text) {
    return ENGINE.analyze(Document.of("a", Language.FRENCH, text).withPublished("2024-03-12"));
  }

  private static Analysis english(String text) {
    return ENGINE.analyze(Document.of("a", Language.ENGLISH, text).withPublished("2024-03-12"));
  }

  private static String name(Analysis analysis, String id) {
    return analysis.actors().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static List<String> there(Analysis analysis, Event event) {
    return event.participants().stream().map(id -> name(analysis, id)).toList();
  }

  private static Statement statement(Analysis analysis, String id) {
    return analysis.statements().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aContactToldTwiceIsOneEventWithBothPlaces() {
    String text =
        "La ministre Awa Keller a rencontré Paul Tessier à Valbrune en janvier. La rencontre a duré"
            + " une heure.";
    Analysis analysis = french(text);
    assertEquals(1, analysis.events().size());
    Event event = analysis.events().get(0);
    assertEquals(
        List.of("rencontré", "rencontre"), event.spans().stream().map(s -> s.in(text)).toList());
    assertEquals("Valbrune", event.place());
    assertEquals("2024-01", event.when());
    assertEquals(Event.Status.HELD, event.status());
    assertEquals(List.of("Awa Keller", "Paul Tessier"), there(analysis, event));
  }

  @Test
  void aContactIsToldOnTheWordOfTheStatementThatHoldsIt() {
    Analysis analysis =
        english("Ada Keller met Paul Holt in Geneva last week, the magazine Frontline reported.");
    Event event = analysis.events().get(0);
    Statement statement = statement(analysis, event.accordingTo().get(0));
    assertEquals("Frontline", name(analysis, statement.speaker()));
  }

  @Test
  void thoseWhoComeAlongTakePart() {
    Analysis analysis =
        french(
            "Le général Vils a rencontré Pavel Dorin à Kardos, rejoints par Léa Roy, ancienne"
                + " ministre, et deux anciens conseillers du palais.");
    assertEquals(
        List.of("Vils", "Pavel Dorin", "Léa Roy", "deux anciens conseillers du palais"),
        there(analysis, analysis.events().get(0)));
  }

  @Test
  void thoseWhoNeverSpeakBecomeActors() {
    Analysis analysis = english("Two senators met a group of farmers in Port Ennis on Friday.");
    Event event = analysis.events().get(0);
    assertEquals(2, event.participants().size());
    assertTrue(
        analysis.actors().stream()
            .filter(a -> event.participants().contains(a.id()))
            .noneMatch(a -> a.kind() == ActorKind.PERSON));
  }

  @Test
  void verbsTellWhetherItTakesPlace() {
    assertEquals(
        Event.Status.PLANNED,
        french("La reine recevra Paul Tessier jeudi.").events().get(0).status());
    assertEquals(
        Event.Status.POSSIBLE,
        french("La reine pourrait rencontrer Paul Tessier jeudi.").events().get(0).status());
    assertEquals(
        Event.Status.CANCELLED,
        english("A meeting between Ada Keller and Paul Holt in Geneva was cancelled.")
            .events()
            .get(0)
            .status());
  }

  @Test
  void whatIsOnlyWishedForIsNoContact() {
    assertEquals(List.of(), french("La reine souhaite rencontrer Paul Tessier.").events());
    assertEquals(List.of(), english("Ada Keller refused to meet Paul Holt.").events());
    assertEquals(List.of(), english("Ada Keller called for talks with Paul Holt.").events());
  }

  @Test
  void whatIsOnlyDeniedIsDenied() {
    Analysis analysis = english("The ministry denied that Ada Keller had met Paul Holt.");
    Event event = analysis.events().get(0);
    assertEquals(Event.Status.DENIED, event.status());
    Position denied = event.positions().get(0);
    assertEquals("denied", denied.position());
    assertTrue(denied.holds());
  }

  @Test
  void positionsHangOnTheContactTheyAreAbout() {
    Analysis analysis =
        french(
            "Awa Keller et Paul Tessier se sont rencontrés en secret. La présidence n’a ni autorisé"
                + " ni encouragé cette rencontre, selon Léa Roy.");
    Event event = analysis.events().get(0);
    assertEquals("secret", event.secrecy());
    assertEquals(
        List.of("authorised", "encouraged"),
        event.positions().stream().map(Position::position).toList());
    assertTrue(event.positions().stream().noneMatch(Position::holds));
    assertEquals(List.of(), analysis.positions());
  }

  @Test
  void aSpokesmanWhoSaysWeMeansHisBody() {
    Analysis analysis =
        english(
            "The defence ministry met rebel envoys in Kesh. “We supported the meeting,” said Ivo"
                + " Hale, a spokesman for the defence ministry.");
    Position position = analysis.events().get(0).positions().get(0);
    assertEquals("supported", position.position());
    assertTrue(name(analysis, position.party()).contains("defence ministry"));
  }

  @Test
  void whoDeniesThatSomethingHoldsSaysThatItDoesNot() {
    Analysis analysis =
        english("The palace denied that the cabinet was informed of the strike in May.");
    Position position = analysis.positions().get(0);
    assertEquals("informed", position.position());
    assertEquals(false, position.holds());
  }

  @Test
  void spansLieInTheText() {
    String text =
        "« Nous avons vu Paul. » Léa Roy s’est rendue à Valbrune avec lui hier. \uD83D\uDE00";
    for (Event event : french(text).events()) {
      for (Span span : event.spans()) {
        assertTrue(span.end() <= text.length());
      }
    }
  }

  @Test
  void aQuotedPhraseIsPartOfTheWritersSentence() {
    String text =
        "The envoys met the rebels in Oslo in May. A clerk said the mayor, Cora Lind, “had not"
            + " authorised any of it”.";
    Event event = english(text).events().get(0);
    assertEquals(1, event.positions().size());
    Position position = event.positions().get(0);
    assertEquals("Cora Lind", name(english(text), position.party()));
    assertEquals("authorised", position.position());
    assertEquals(false, position.holds());
  }

  @Test
  void whoHoldsAnOfficeIsMeantInAQuotationToo() {
    String text =
        "The mayor, Cora Lind, left the hall. “The mayor was not aware of the meeting,” Ivo Hale"
            + " said.";
    Analysis analysis = english(text);
    assertEquals("Cora Lind", name(analysis, analysis.positions().get(0).party()));
  }

  @Test
  void undisclosedMeetingsAreSecret() {
    String text = "The mayor held undisclosed meetings with Ivo Hale in a monastery near Torvik.";
    Event event = english(text).events().get(0);
    assertEquals("secret", event.secrecy());
    assertEquals("a monastery near Torvik", event.place());
  }

  @Test
  void whoTravelsForTalksTakesPartInThem() {
    String text =
        "Ivo Hale will fly to Oslo on Thursday for talks with Cora Lind, his office said.";
    Analysis analysis = english(text);
    Event talks =
        analysis.events().stream().filter(e -> e.kind() == Event.Kind.TALKS).findFirst().get();
    assertEquals(List.of("Ivo Hale", "Cora Lind"), there(analysis, talks));
    assertEquals(Event.Status.PLANNED, talks.status());
    assertEquals("2024-03-14", talks.when());
  }

  @Test
  void aMeetingKeptSecretIsSecret() {
    String text =
        "The mayor, Cora Lind, met Ivo Hale in Oslo on 3 May 2023. The meeting was kept secret.";
    assertEquals("secret", english(text).events().get(0).secrecy());
  }

  @Test
  void datesThatOverlapAreNoTwoMeetings() {
    String text =
        "Cora Lind and Ivo Hale held three meetings last autumn. The meetings took place in Oslo"
            + " between September 4 and October 11, 2023.";
    Analysis analysis = english(text);
    assertEquals(1, analysis.events().size());
    assertEquals("2023-09-04/2023-10-11", analysis.events().get(0).when());
  }

  @Test
  void oneOfThoseWhoAreDescribedTakesPart() {
    String text = "One of its inspectors met Cora Lind at the mill on 3 May 2023, the board said.";
    Analysis analysis = english(text);
    assertEquals(
        List.of("One of its inspectors", "Cora Lind"), there(analysis, analysis.events().get(0)));
  }

  @Test
  void whoApprovedTheFirstOfThemIsSaid() {
    String text =
        "The envoys met the rebels in Oslo in May. Cora Lind approved the first of them, a clerk"
            + " said. Ivo Hale did not authorise one.";
    Analysis analysis = english(text);
    assertEquals(
        List.of("Cora Lind", "Ivo Hale"),
        analysis.events().get(0).positions().stream().map(p -> name(analysis, p.party())).toList());
  }
}
