package org.selon.engine.mention;

import java.util.ArrayList;
import java.util.List;
import org.selon.engine.lexicon.NameLexicon.Gender;
import org.selon.engine.mention.Mention.Part;
import org.selon.engine.quotation.Passage;

/** Makes one mention of a name and its apposition. */
final class JointMention {

  private final Passage passage;

  JointMention(Passage passage) {
    this.passage = passage;
  }

  /** The same mention up to a later word. */
  Mention upTo(Mention m, int last) {
    return new Mention(
        m.form(),
        m.kind(),
        m.first(),
        last,
        m.head(),
        passage.span(m.first(), last),
        isNamed(m) ? m.name() : passage.span(m.first(), last),
        m.plural(),
        m.gender(),
        m.voice(),
        m.roles(),
        m.inside());
  }

  /** The mention of both, named by the one that names. */
  Mention of(Mention a, Mention b) {
    boolean plain = isPerson(a) && isPlain(a);
    boolean second = isPerson(b) && !isPerson(a) || !isNamed(a) && isNamed(b);
    Mention named = second && !plain ? b : a;
    Mention other = named == a ? b : a;
    List<Part> roles = new ArrayList<>(a.roles());
    roles.addAll(b.roles());
    List<Mention> inside = new ArrayList<>(a.inside());
    inside.addAll(b.inside());
    boolean nobody = !isNamed(a) && !isNamed(b);
    return new Mention(
        named.form(),
        isBody(other) && named.gender() == Gender.UNKNOWN ? other.kind() : named.kind(),
        a.first(),
        b.last(),
        a.head(),
        a.span().union(b.span()),
        nobody ? a.span().union(b.span()) : named.name(),
        nobody ? a.plural() : isBody(named) ? named.plural() : a.plural() && b.plural(),
        named.gender() == Gender.UNKNOWN ? other.gender() : named.gender(),
        true,
        roles,
        inside);
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == ActorKind.ORGANIZATION;
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON && isNamed(mention);
  }

  private boolean isPlain(Mention mention) {
    return mention.name().equals(mention.span()) && passage.word(mention.first()).isCapitalised();
  }
}
