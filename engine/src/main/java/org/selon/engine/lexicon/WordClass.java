package org.selon.engine.lexicon;

import java.util.Locale;

/**
 * A closed class of grammatical words; a language lists its members in {@code grammar.txt} under
 * the name in lower case with hyphens ({@code relative-subject: qui}).
 */
public enum WordClass {
  /** Opens a reported clause: <i>que</i>, <i>that</i>. */
  COMPLEMENTISER,
  /** Opens a reported question: <i>si</i>, <i>comment</i>, <i>whether</i>. */
  QUESTION,
  /**
   * Opens a reported question that yes or no answers, and is no part of it: <i>si</i>,
   * <i>whether</i>.
   */
  POLAR,
  /** Makes the word behind it an infinitive: <i>to</i>. */
  INFINITIVE_PARTICLE,
  /** Form of the auxiliary that makes a compound tense: <i>a</i>, <i>had</i>. */
  PERFECT_AUXILIARY,
  /** Negation before the verb only: <i>ne</i>. */
  NEGATION_BEFORE,
  /** Negation that is an object too, before an infinitive: <i>rien</i> in <i>ne rien dire</i>. */
  NEGATION_OBJECT,
  /** Preposition of hearsay that takes a relative pronoun: <i>selon laquelle</i>. */
  HEARSAY,
  /** Stands before a reported infinitive: <i>de</i>, <i>à</i>, <i>to</i>. */
  INFINITIVE_MARKER,
  /** Relative pronoun that is a subject: <i>qui</i>, <i>who</i>. */
  RELATIVE_SUBJECT,
  /** Any other relative pronoun: <i>dont</i>, <i>où</i>, <i>whom</i>. */
  RELATIVE,
  /** Binds a noun to a noun: <i>de</i>, <i>du</i>, <i>of</i>. */
  GENITIVE,
  /** Joins equals: <i>et</i>, <i>ou</i>, <i>and</i>. */
  COORDINATOR,
  /** Joins those who are told together, one word only: <i>et</i>, <i>and</i>. */
  AND,
  /** Opens a clause that stands against the one before: <i>mais</i>, <i>but</i>. */
  ADVERSATIVE,
  /** Binds a sentence to the one before, and is the writer's: <i>cependant</i>, <i>however</i>. */
  CONNECTIVE,
  /** Sets one statement against another: <i>while</i>. */
  CONTRAST,
  /** Opens what the writer holds against a statement, if it is one too: <i>though</i>. */
  CONCESSION,
  /** Preposition by which the writer adds what a statement stands against: <i>despite</i>. */
  DESPITE,
  /** Noun that makes a noun of the verb form before it: <i>tank</i> in <i>think tank</i>. */
  COMPOUND_HEAD,
  /** Stands before the number that somebody is called by: <i>No 10</i>. */
  NUMBERING,
  /** Noun for where others tell what happened, as a lemma: <i>inquest</i>. */
  PROCEEDING,
  /**
   * Noun, as a lemma, by which a writer takes up what was just said: <i>move</i>, <i>measure</i>.
   */
  SUMMARY,
  /** Opens a dependent clause: <i>quand</i>, <i>lorsque</i>, <i>because</i>. */
  SUBORDINATOR,
  /** Negates: <i>ne</i>, <i>pas</i>, <i>not</i>. */
  NEGATION,
  /** Relative pronoun that takes up no person: <i>which</i>. */
  RELATIVE_THING,
  /** Preposition of places and of views: <i>in</i>, <i>near</i>. */
  LOCATIVE,
  /** Binds one who asks to a noun of an occasion: <i>an interview with</i>. */
  INTERLOCUTOR,
  /** Adverb that stands before a noun for a role that is over: <i>the then director</i>. */
  FORMERLY,
  /** Opens a subject that negates its verb: <i>nul</i>, <i>neither</i>. */
  NOBODY,
  /** Pronoun before the verb that is no subject: <i>le</i>, <i>lui</i>, <i>se</i>. */
  CLITIC,
  /** Reflexive pronoun before the verb: <i>se</i>, <i>s'</i>. */
  REFLEXIVE,
  /** Subject pronoun bound to its verb by a hyphen: <i>-t-il</i>, <i>-elle</i>. */
  INVERTED_SUBJECT,
  /** Stands where a subject would, and means nobody: <i>there</i>. */
  EXPLETIVE,
  /** Third-person pronoun that can be a source: <i>il</i>, <i>she</i>, <i>they</i>. */
  THIRD_PERSON,
  /** First-person pronoun: <i>je</i>, <i>nous</i>, <i>I</i>. */
  FIRST_PERSON,
  /** Second-person pronoun: <i>vous</i>, <i>you</i>. */
  SECOND_PERSON,
  /** Speaks of the one who speaks or is spoken to, and tells a quotation by it: <i>my</i>. */
  SPOKEN,
  /** First word of an expression that names a source: <i>according</i> to. */
  ACCORDING,
  /** Form of a verb of saying that stands behind a quotation and its speaker: <i>said</i>. */
  SAID,
  /** Noun of a role that names its master behind <i>to</i>: <i>aide</i>, <i>envoy</i>. */
  ROLE_TO,
  /** Tells behind a noun how somebody knows: <i>familiar</i>, <i>briefed</i>. */
  INSIDER,
  /** Verb that takes a bare infinitive right behind it: <i>helped</i>, <i>let</i>. */
  CAUSATIVE,
  /** Pronoun that means nobody in particular: <i>on</i>. */
  IMPERSONAL,
  /** Masculine third-person pronoun. */
  MASCULINE,
  /** Feminine third-person pronoun. */
  FEMININE,
  /** Third-person pronoun for things and bodies: <i>it</i>. */
  NEUTER,
  /** Plural third-person pronoun. */
  PLURAL,
  /** Pronoun or determiner that can stand alone for people: <i>certains</i>, <i>others</i>. */
  INDEFINITE,
  /** Binds a further phrase to a role: <i>for</i> in <i>spokesman for</i>. */
  ROLE_LINK,
  /** Introduces the agent of a passive: <i>par</i>, <i>by</i>. */
  AGENT,
  /** Infinitive that is part of a preposition: <i>partir</i> in <i>à partir de</i>. */
  PREPOSITIONAL_INFINITIVE,
  /** Noun that a preposition and a possessive make an adverb of: <i>part</i>, <i>côté</i>. */
  ASIDE_NOUN,
  /**
   * Pronoun that can stand beside a subject to stress it: <i>lui</i> in <i>le maire, lui, a ri</i>.
   */
  TONIC,
  /** Introduces an addressee: <i>à</i>, <i>auprès</i>, <i>to</i>. */
  ADDRESSEE,
  /** Occasion or form of a saying, as a lemma: <i>communiqué</i>, <i>interview</i>. */
  SETTING,
  /** Verb of putting questions, as a lemma: <i>interroger</i>, <i>ask</i>. */
  ASKING,
  /** Place from which an outlet is heard or read, as a lemma: <i>micro</i>, <i>colonne</i>. */
  MICROPHONE,
  /** Preposition with an article in it: <i>au</i>. */
  CONTRACTED,
  /** Answers by itself, without a clause: <i>faux</i>, <i>nonsense</i>. */
  VERDICT,
  /** Names a time and therefore never a source: <i>lundi</i>, <i>avril</i>, <i>week</i>. */
  TIME_NOUN,
  /** Auxiliary of a compound tense or of a mood, as a lemma: <i>avoir</i>, <i>have</i>. */
  AUXILIARY,
  /** Makes a passive, as a lemma: <i>être</i>, <i>be</i>. */
  PASSIVE_AUXILIARY,
  /** Opens a participle clause: <i>en</i>, <i>by</i>. */
  GERUND_MARKER,
  /** Small word inside a name: <i>de</i>, <i>van</i>, <i>bin</i>. */
  NAME_PARTICLE,
  /** Definite or demonstrative determiner: <i>le</i>, <i>ce</i>, <i>the</i>. */
  DEFINITE,
  /** Definite determiner that points back: <i>ce</i>, <i>this</i>. */
  DEMONSTRATIVE,
  /** Determiner that owns: <i>son</i>, <i>leur</i>, <i>his</i>. */
  POSSESSIVE,
  /** Indefinite determiner: <i>un</i>, <i>des</i>, <i>some</i>. */
  INDEFINITE_ARTICLE,
  /** Title before a name, with a dot that ends no sentence: <i>M.</i>, <i>Mrs.</i>. */
  ABBREVIATED_TITLE,
  /** Opens a new sentence even after an abbreviation: <i>le</i>, <i>il</i>, <i>the</i>. */
  SENTENCE_OPENER,
  /** Elided word that is bound to the next: <i>l'</i>, <i>qu'</i>. */
  ELISION,
  /** Whole word that looks like two: <i>rendez-vous</i>. */
  WHOLE,
  /** Last part of an internet name: <i>com</i>, <i>fr</i>. */
  INTERNET_SUFFIX,
  /** Takes up the sentence before: <i>c'</i>, <i>that</i>. */
  ANAPHORIC,
  /** Stands for what is said, behind a verb of being: <i>ce</i> in <i>c'est ce que</i>. */
  WHAT,
  /** Tells what something is called: <i>as</i>, <i>comme</i>. */
  COMPARISON,
  /** Noun that can take up any person, as a lemma: <i>homme</i>, <i>expert</i>. */
  GENERAL_PERSON,
  /** Noun that can take up any body, as a lemma: <i>groupe</i>, <i>company</i>. */
  GENERAL_BODY,
  /** Noun that can take up any body, whatever its name says it is, as a lemma: <i>body</i>. */
  ANY_BODY,
  /** Noun for a body that trades, as a lemma: <i>entreprise</i>, <i>maker</i>. */
  FIRM,
  /** Word in a name that tells a body that trades: <i>Airlines</i>. */
  FIRM_NAME,
  /** Noun for a body that does not trade, as a lemma: <i>syndicat</i>, <i>regulator</i>. */
  SOCIETY,
  /** Noun for a state, as a lemma: <i>pays</i>, <i>country</i>. */
  STATE,
  /** Tells that somebody has a role newly, as a lemma: <i>nouveau</i>, <i>new</i>. */
  NEW,
  /** Word before an office that makes it another one: <i>deputy</i>. */
  DEPUTY,
  /** Adverb that tells who leads: <i>the poll shows her ahead</i>. */
  STANDING,
  /** Noun for a text that finds something, as a lemma: <i>étude</i>, <i>report</i>. */
  STUDY,
  /** Noun in the singular for several people, as a lemma: <i>famille</i>, <i>crew</i>. */
  COLLECTIVE,
  /**
   * Noun for what somebody does or belongs to, as a lemma, by which one named before is taken up:
   * <i>technicien</i>, <i>lawmaker</i>.
   */
  TRADE,
  /** Noun for who speaks for others and mostly stays unnamed, as a lemma: <i>spokesman</i>. */
  GO_BETWEEN,
  /**
   * Noun for an office that one holds at a time, so that it needs nobody told before, as a lemma:
   * <i>mayor</i>.
   */
  OFFICE,
  /** Verb by which whoever spoke goes on, as a lemma: <i>ajouter</i>, <i>add</i>. */
  CONTINUING,
  /** Tells that a role is over, as a lemma: <i>ancien</i>, <i>former</i>. */
  FORMER,
  /** Tells that somebody is meant again: <i>même</i>, <i>same</i>. */
  SAME,
  /** Verb of citing, as a lemma. */
  CITING,
  /** Somebody of a country, as a lemma: <i>l’Italien</i>. */
  DEMONYM,
  /** Counts two: <i>deux</i>, <i>both</i>. */
  PAIR,
  /** Noun in the singular for two people, as a lemma: <i>couple</i>, <i>duo</i>. */
  TWOSOME,
  /** Noun for somebody before a court, as a lemma: <i>accusé</i>, <i>defendant</i>. */
  ACCUSED,
  /** Verb whose participle tells who is before a court, as a lemma: <i>juger</i>, <i>charge</i>. */
  CHARGE,
  /** Noun that can take up any text, as a lemma: <i>document</i>. */
  GENERAL_DOCUMENT,
  /** Takes up, behind a determiner, the voice mentioned last, as a lemma: <i>dernier</i>. */
  LATTER,
  /** Opens a phrase that tells whom a sentence is about: <i>quant</i> à, <i>as</i> for. */
  TOPIC_MARKER,
  /** Tells behind a name where somebody belongs: <i>de</i>, <i>of</i>, <i>from</i>. */
  BELONGING,
  /** Noun that a person's name or a body's may follow, as a lemma: <i>rival</i>, <i>owner</i>. */
  EITHER,
  /** Verb in the present that looks like a noun behind figures and texts: <i>show</i>. */
  FINDING,
  /** Noun for whom somebody is married to, as a lemma: <i>husband</i>. */
  SPOUSE,
  /** Noun that means a man, as a lemma: <i>businessman</i>. */
  MALE,
  /** Noun that means a woman, as a lemma: <i>spokeswoman</i>. */
  FEMALE,
  /** Noun for what something depends on, as a lemma: <i>saison</i> in <i>selon la saison</i>. */
  MEASURE,
  /** Pronoun that can stand where a subject would and mean nobody: <i>il</i>. */
  IMPERSONAL_SUBJECT,
  /** Makes a verb of having one of being there: <i>y</i> in <i>il y a</i>. */
  EXISTENTIAL,
  /** Verb whose <i>il</i> means nobody, as a lemma: <i>falloir</i>. */
  IMPERSONAL_VERB,
  /** Tells readers what else there is to read or see: <i>lire</i> aussi, <i>read</i> more. */
  POINTER,
  /** May stand before such a word: <i>à</i> lire. */
  POINTER_START,
  /** Bound to a name by a hyphen, and so is every name that begins so: <i>al</i>-Sahli. */
  NAME_PREFIX,
  /**
   * Noun for what somebody said, as a lemma: <i>témoignage</i> in <i>selon le témoignage de</i>.
   */
  TESTIMONY,
  /** Verb that tells how what its infinitive says is done, as a lemma: <i>tenter</i> de dire. */
  CONTROL,
  /** Counts a noun: <i>six</i>, <i>twelve</i>; not the words that are articles or pronouns too. */
  CARDINAL;

  /** The name under which {@code grammar.txt} lists the class. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
