package org.selon.export;

import static org.selon.engine.attribution.AttributionType.DIRECT;
import static org.selon.engine.attribution.AttributionType.INDIRECT;
import static org.selon.engine.attribution.AttributionType.MIXED;
import static org.selon.engine.mention.ActorKind.ORGANIZATION;
import static org.selon.engine.mention.ActorKind.PERSON;
import static org.selon.engine.mention.ActorKind.UNNAMED;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.actor.Count.Precision;
import org.selon.engine.actor.Role.Status;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;

/**
 * An article of an invented town about secret talks, with chains, dates, contacts and positions.
 */
final class ContactArticle {

  private static final String TEXT =
      """
      Des pourparlers discrets sur le pont de Sallenc
      Trois anciens ingénieurs du port de Sallenc ont rencontré en secret en avril, à Brémont, \
      l’émissaire de l’autre rive, Ilan Dorval, a révélé mercredi La Gazette des Deux-Rives, citant \
      six personnes informées des échanges. Au moins un membre du groupe se serait rendu en \
      Outre-Lande du 3 au 5 mai, ajoute le journal.
      Deux de ces personnes, qui ont requis l’anonymat par crainte de perdre leur poste, ont \
      précisé que la mairie avait été prévenue de la rencontre mais n’avait donné aucune consigne.
      « La ville n’a ni autorisé ni encouragé cette réunion », a déclaré jeudi à Radio Sallenc \
      Maud Kerrien, porte-parole de la mairie. « Nous étions au courant, rien de plus. »
      Dans un communiqué publié le 6 juillet, l’ex-maire Armand Quillé, président sortant du \
      syndicat des bacs, a démenti tout « marchandage » autour du pont, fermé depuis février 2022. \
      Un second entretien « aura lieu à l’automne », promet-il. M. Dorval n’a pas répondu à nos \
      questions.
      « Les grues ne bougeront pas avant le 3 mars », avait lancé un docker il y a longtemps.
      """;

  private ContactArticle() {}

  /** The article with everything found in it that the record can hold. */
  static Analysis analysis() {
    String text = TEXT.replace("« ", "«\u202f").replace(" »", "\u202f»");
    ArticleBuilder article = new ArticleBuilder(document(text));
    unnamed(article);
    named(article);
    report(article);
    answers(article);
    contacts(article);
    return article
        .issue("Un second entretien", "Nobody is named who takes part.")
        .issue("il y a longtemps", "This date could not be resolved.")
        .build();
  }

  private static Document document(String text) {
    Document lines = Document.of("samples/fr/pont.txt", Language.FRENCH, text);
    List<Block> blocks = new ArrayList<>(lines.blocks());
    blocks.set(0, new Block(blocks.get(0).span(), Block.Kind.HEADLINE));
    return new Document(
        lines.id(),
        "",
        "",
        "Des pourparlers discrets sur le pont de Sallenc",
        Language.FRENCH,
        "2023-07",
        text,
        blocks);
  }

  private static void unnamed(ArticleBuilder article) {
    article
        .voice("a1", "trois anciens ingénieurs du port de Sallenc", UNNAMED)
        .role("ingénieurs", "port de Sallenc", Status.FORMER)
        .count(Precision.EXACTLY, 3)
        .at("Trois anciens ingénieurs du port de Sallenc", "groupe")
        .voice("a2", "six personnes informées des échanges", UNNAMED)
        .count(Precision.EXACTLY, 6)
        .at("six personnes informées des échanges")
        .voice("a3", "au moins un membre du groupe", UNNAMED)
        .count(Precision.AT_LEAST, 1)
        .at("Au moins un membre du groupe")
        .voice("a4", "deux de ces personnes", UNNAMED)
        .count(Precision.EXACTLY, 2)
        .unnamedFor("par crainte de perdre leur poste")
        .at("Deux de ces personnes")
        .voice("a5", "un docker", UNNAMED)
        .count(Precision.EXACTLY, 1)
        .at("un docker");
  }

  private static void named(ArticleBuilder article) {
    article
        .voice("a6", "Ilan Dorval", PERSON)
        .role("émissaire", "l’autre rive", Status.CURRENT)
        .at("l’émissaire de l’autre rive, Ilan Dorval", "M. Dorval")
        .actor(
            "a7",
            "La Gazette des Deux-Rives",
            ORGANIZATION,
            "La Gazette des Deux-Rives",
            "le journal")
        .actor("a8", "la mairie", ORGANIZATION, "la mairie@1", "La ville", "la mairie@2")
        .actor("a9", "Radio Sallenc", ORGANIZATION, "Radio Sallenc")
        .voice("a10", "Maud Kerrien", PERSON)
        .role("porte-parole", "mairie", Status.CURRENT)
        .at("Maud Kerrien, porte-parole de la mairie", "Nous")
        .voice("a11", "Armand Quillé", PERSON)
        .role("maire", "", Status.FORMER)
        .role("président", "syndicat des bacs", Status.OUTGOING)
        .at("l’ex-maire Armand Quillé, président sortant du syndicat des bacs", "-il");
  }

  private static void report(ArticleBuilder article) {
    String met =
        "Trois anciens ingénieurs du port de Sallenc ont rencontré en secret en avril, à Brémont, "
            + "l’émissaire de l’autre rive, Ilan Dorval";
    String gone = "Au moins un membre du groupe se serait rendu en Outre-Lande du 3 au 5 mai";
    article
        .time("en avril", "2023-04")
        .says("a7", INDIRECT)
        .source("La Gazette des Deux-Rives")
        .said("mercredi", "[2023-06-28,2023-07-05,2023-07-12,2023-07-19,2023-07-26]")
        .cue("révélé", met)
        .says("a2", INDIRECT)
        .source("six personnes informées des échanges")
        .within(article.id("révélé"))
        .chain("a7", "a2")
        .rule("fr.relay", 0.81)
        .cue("citant", met)
        .says("a2", INDIRECT)
        .source("le journal")
        .chain("a7", "a2")
        .rule("fr.clause", 0.64)
        .cue("ajoute", gone)
        .time("du 3 au 5 mai", "2023-05-03/2023-05-05")
        .says("a4", INDIRECT)
        .source("Deux de ces personnes")
        .to("a7")
        .chain("a7", "a4")
        .cue(
            "précisé",
            "la mairie avait été prévenue de la rencontre mais n’avait donné aucune consigne");
  }

  private static void answers(ArticleBuilder article) {
    String thursdays = "[2023-06-29,2023-07-06,2023-07-13,2023-07-20,2023-07-27]";
    article
        .says("a10", DIRECT)
        .source("Maud Kerrien, porte-parole de la mairie")
        .to("a9", "a7")
        .said("jeudi", thursdays)
        .rule("fr.incision", 0.98)
        .cue(
            "déclaré",
            "«\u202fLa ville n’a ni autorisé ni encouragé cette réunion\u202f»",
            "«\u202fNous étions au courant, rien de plus.\u202f»")
        .says("a11", MIXED)
        .stance(Stance.DENIES)
        .source("l’ex-maire Armand Quillé, président sortant du syndicat des bacs")
        .setting("Dans un communiqué")
        .said("le 6 juillet", "2023-07-06")
        .rule("fr.phrase", 0.77)
        .cue("démenti", "tout «\u202fmarchandage\u202f» autour du pont, fermé depuis février 2022")
        .time("depuis février 2022", "2022-02/..")
        .time("à l’automne", "2023-23")
        .says("a11", MIXED)
        .stance(Stance.PROMISES)
        .source("-il")
        .cue("promet", "Un second entretien «\u202faura lieu à l’automne\u202f»")
        .says("a6", INDIRECT)
        .stance(Stance.UNREACHABLE)
        .source("M. Dorval")
        .rule("fr.no-answer", 0.9)
        .cue("répondu")
        .time("le 3 mars", "XXXX-03-03")
        .says("a5", DIRECT)
        .source("un docker")
        .said("il y a longtemps", "")
        .cue("lancé", "«\u202fLes grues ne bougeront pas avant le 3 mars\u202f»");
  }

  private static void contacts(ArticleBuilder article) {
    String relay = article.id("citant");
    String told = article.id("précisé");
    String answer = article.id("déclaré");
    article
        .contact(Event.Kind.MEETING, Event.Status.HELD)
        .secret()
        .among("a1", "a6")
        .place("Brémont")
        .when("2023-04")
        .accordingTo(relay, article.id("révélé"))
        .position("a8", "informed", true, told)
        .position("a8", "directed", false, told)
        .position("a8", "authorised", false, answer)
        .position("a8", "encouraged", false, answer)
        .position("a8", "aware", true, answer)
        .position("a6", "aware", true)
        .told(
            "Des pourparlers discrets", "ont rencontré en secret", "cette réunion", "la rencontre")
        .contact(Event.Kind.VISIT, Event.Status.HELD)
        .among("a3")
        .place("Outre-Lande")
        .when("2023-05-03/2023-05-05")
        .accordingTo(article.id("ajoute"))
        .told("se serait rendu en Outre-Lande")
        .contact(Event.Kind.TALKS, Event.Status.PLANNED)
        .when("2023-23")
        .accordingTo(article.id("promet"))
        .told("Un second entretien")
        .position("a11", "supported", true, article.id("promet"));
  }
}
