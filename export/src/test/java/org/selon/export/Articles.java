package org.selon.export;

import static org.selon.engine.attribution.AttributionType.DIRECT;
import static org.selon.engine.attribution.AttributionType.INDIRECT;
import static org.selon.engine.attribution.AttributionType.MIXED;
import static org.selon.engine.mention.ActorKind.DOCUMENT;
import static org.selon.engine.mention.ActorKind.ORGANIZATION;
import static org.selon.engine.mention.ActorKind.PERSON;
import static org.selon.engine.mention.ActorKind.UNNAMED;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.attribution.Stance;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Language;
import org.selon.engine.text.Span;

/** Articles of invented places and people, analysed by hand: what the writers are tried on. */
final class Articles {

  /** Narrow no-break spaces within guillemets, as good French typography has them. */
  private static final String FRENCH =
      """
      Port-Ael : « Le bac repartira », promet l’armateur
      Publié le 12 mars 2024 à 18h02
      Le bac de Port-Ael, à quai depuis janvier, reprendra ses traversées lundi, ont annoncé mardi \
      la maire, Solène Guirec, et l’armateur Yvon Trémeur. « Les deux moteurs ont été révisés, \
      a précisé Mme Guirec. Nous avons perdu assez de temps. »
      Selon L’Écho des Grèves, qui cite trois marins du bord, la direction savait dès novembre \
      que, comme le notait un rapport interne, la coque « prenait l’eau ».
      L’armateur dément. « Personne ne m’a parlé d’une fuite, a-t-il assuré. Je crois que l’on \
      confond deux bateaux. » Il a salué « la patience » des habitants, avant d’écrire le soir, sur \
      le site de la compagnie : « Lundi, on largue tout 🚢 ».
      Un printemps sans bac
      Anaïs Le Goff, qui préside le comité d’usagers, reste prudente : « On nous a déjà promis \
      trois dates.
      « La prochaine, je la croirai quand je serai sur l’autre rive. »
      D’après une source proche du dossier, une enquête a été ouverte. Interrogée, la préfecture \
      n’a pas souhaité commenter. Le bateau serait vendu « avant l’été », murmure-t-on sur les quais.
      « La marée, elle, n’attend pas, disait-on ici autrefois.
      """;

  private static final String ENGLISH =
      """
      Two lighthouse keepers said on Friday that the lamp at Crane Point would stay dark. \
      "It leaks," said Ada Poe, "and badly."
      =SUM, the firm that runs it, denied "any neglect". The town of 海辺 has asked Poe why.
      """;

  private Articles() {}

  /** A French article with every kind of statement in it. */
  static Analysis french() {
    String text = FRENCH.replace("« ", "«\u202f").replace(" »", "\u202f»").replace(" :", "\u00a0:");
    ArticleBuilder article = new ArticleBuilder(frenchDocument(text));
    frenchActors(article);
    frenchHead(article);
    frenchTail(article);
    return article
        .issue("«\u202f@10", "This quotation mark is never closed; nothing after it was read.")
        .build();
  }

  private static Document frenchDocument(String text) {
    Document lines = Document.of("samples/fr/bac.txt", Language.FRENCH, text);
    List<Block> blocks = new ArrayList<>();
    for (Block line : lines.blocks()) {
      String words = line.span().in(text);
      Block.Kind kind =
          blocks.isEmpty()
              ? Block.Kind.HEADLINE
              : words.startsWith("Publié")
                  ? Block.Kind.STAMP
                  : words.startsWith("Un printemps") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(line.span(), kind));
    }
    return new Document(
        lines.id(),
        "https://example.org/port-ael/le-bac?page=1&vue=texte",
        "Le Courrier d’Ael",
        "Port-Ael : « Le bac repartira », promet l’armateur",
        Language.FRENCH,
        "2024-03-12T18:02",
        text,
        blocks);
  }

  private static void frenchActors(ArticleBuilder article) {
    article
        .actor(
            "a1",
            "Yvon Trémeur",
            PERSON,
            "l’armateur@1",
            "l’armateur Yvon Trémeur",
            "L’armateur",
            "il@1",
            "Il@1")
        .joint(
            "a2",
            "Solène Guirec et Yvon Trémeur",
            List.of("a3", "a1"),
            "la maire, Solène Guirec, et l’armateur Yvon Trémeur")
        .actor("a3", "Solène Guirec", PERSON, "la maire, Solène Guirec", "Mme Guirec")
        .actor("a4", "L’Écho des Grèves", ORGANIZATION, "L’Écho des Grèves")
        .actor("a5", "trois marins du bord", UNNAMED, "trois marins du bord")
        .actor("a6", "la direction", ORGANIZATION, "la direction")
        .actor("a7", "un rapport interne", DOCUMENT, "un rapport interne")
        .actor("a8", "Anaïs Le Goff", PERSON, "Anaïs Le Goff")
        .actor("a9", "une source proche du dossier", UNNAMED, "une source proche du dossier")
        .actor("a10", "la préfecture", ORGANIZATION, "la préfecture");
  }

  private static void frenchHead(ArticleBuilder article) {
    String leak = "comme le notait un rapport interne, la coque «\u202fprenait l’eau\u202f»";
    String known = "la direction savait dès novembre que, " + leak;
    String outer = "s" + article.at("Selon").start();
    String relay = "s" + article.at("cite").start();
    String thought = "s" + article.at("savait").start();
    article
        .says("a1", DIRECT)
        .stance(Stance.PROMISES)
        .source("l’armateur@1")
        .rule("fr.headline", 0.88)
        .cue("promet@1", "«\u202fLe bac repartira\u202f»")
        .says("a2", INDIRECT)
        .source("la maire, Solène Guirec, et l’armateur Yvon Trémeur")
        .cue("annoncé", "Le bac de Port-Ael, à quai depuis janvier, reprendra ses traversées lundi")
        .says("a3", DIRECT)
        .source("Mme Guirec")
        .rule("fr.incision", 0.98)
        .cue(
            "précisé",
            "«\u202fLes deux moteurs ont été révisés",
            "Nous avons perdu assez de temps.\u202f»")
        .says("a4", MIXED)
        .source("L’Écho des Grèves")
        .rule("fr.according", 0.93)
        .cue("Selon", known)
        .says("a5", MIXED)
        .source("trois marins du bord")
        .within(outer)
        .chain("a4", "a5")
        .rule("fr.relay", 0.81)
        .cue("cite", known)
        .says("a6", MIXED)
        .thinking()
        .source("la direction")
        .within(relay)
        .chain("a4", "a5", "a6")
        .rule("fr.clause", 0.74)
        .cue("savait", leak)
        .says("a7", MIXED)
        .source("un rapport interne")
        .within(thought)
        .chain("a4", "a5", "a6", "a7")
        .rule("fr.as", 0.52)
        .cue("notait", "la coque «\u202fprenait l’eau\u202f»");
  }

  private static void frenchTail(ArticleBuilder article) {
    String denial = "s" + article.at("assuré").start();
    article
        .says("a1", DIRECT)
        .stance(Stance.DENIES)
        .source("il@1")
        .rule("fr.incision", 0.98)
        .cue(
            "assuré",
            "«\u202fPersonne ne m’a parlé d’une fuite",
            "Je crois que l’on confond deux bateaux.\u202f»")
        .says("a1", INDIRECT)
        .thinking()
        .source("Je@1")
        .within(denial)
        .rule("fr.clause", 0.9)
        .cue("crois@1", "l’on confond deux bateaux")
        .says("a1", MIXED)
        .source("Il@1")
        .rule("fr.phrase", 0.77)
        .cue("salué", "«\u202fla patience\u202f»")
        .says("a1", DIRECT)
        .rule("fr.colon", 0.66)
        .cue("écrire", "«\u202fLundi, on largue tout 🚢\u202f»")
        .says("a8", DIRECT)
        .source("Anaïs Le Goff")
        .rule("fr.colon", 0.91)
        .cue(
            ":@3",
            "«\u202fOn nous a déjà promis trois dates.",
            "«\u202fLa prochaine, je la croirai quand je serai sur l’autre rive.\u202f»")
        .says("a9", INDIRECT)
        .source("une source proche du dossier")
        .rule("fr.according", 0.93)
        .cue("D’après", "une enquête a été ouverte")
        .says("a10", INDIRECT)
        .stance(Stance.DECLINES)
        .source("la préfecture")
        .rule("fr.no-comment", 0.9)
        .cue("commenter")
        .says("", MIXED)
        .rule("fr.phrase", 0.41)
        .cue("murmure", "«\u202favant l’été\u202f»");
  }

  /** A short English article of which little is known, with straight quotation marks. */
  static Analysis english() {
    ArticleBuilder article =
        new ArticleBuilder(
            Document.of("crane-point", Language.ENGLISH, ENGLISH).withPublished("2024-05"));
    return article
        .actor("a1", "two lighthouse keepers", UNNAMED, "Two lighthouse keepers")
        .actor("a2", "Ada Poe", PERSON, "Ada Poe", "Poe@2")
        .actor("a3", "=SUM", ORGANIZATION, "=SUM")
        .says("a1", INDIRECT)
        .source("Two lighthouse keepers")
        .rule("en.clause", 1)
        .cue("said@1", "the lamp at Crane Point would stay dark")
        .says("a2", DIRECT)
        .source("Ada Poe")
        .rule("en.incision", 0.99)
        .cue("said@2", "\"It leaks,\"", "\"and badly.\"")
        .says("a3", MIXED)
        .stance(Stance.DENIES)
        .source("=SUM")
        .rule("en.phrase", 0.123456)
        .cue("denied", "\"any neglect\"")
        .says("", INDIRECT)
        .stance(Stance.ASKS)
        .source("The town of 海辺")
        .rule("en.clause", 0.6)
        .cue("asked", "why")
        .build();
  }

  /** An article without a finding. */
  static Analysis empty() {
    return new Analysis(Document.of("empty", Language.FRENCH, ""), List.of(), List.of(), List.of());
  }

  /** Everything that can hold words of strangers holds {@code hostile}. */
  static Analysis hostile(String hostile) {
    String text = hostile + " said " + hostile + ": " + hostile;
    int cue = hostile.length() + 1;
    Document document =
        new Document(hostile, hostile, hostile, hostile, Language.ENGLISH, "", text, List.of());
    ArticleBuilder article = new ArticleBuilder(document);
    article.actor("a1", hostile, UNNAMED, "said@1");
    article.issue("said@1", hostile);
    return article
        .says("a1", DIRECT)
        .rule(hostile, 0.5)
        .cue("said@1", text.substring(cue + 5))
        .build();
  }

  /** The span that covers a whole text. */
  static Span whole(Analysis analysis) {
    return new Span(0, analysis.document().text().length());
  }
}
