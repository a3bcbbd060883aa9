package org.selon.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.selon.engine.actor.Actor;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.text.Block;
import org.selon.engine.text.Issue;
import org.selon.engine.time.Time;

/**
 * Packs all of an analysis but the document's head and text, which the archive keeps in columns.
 *
 * <p>A field more is written at the end of its group under a higher {@link #FORMAT}, and {@link
 * AnalysisUnpacker} goes on reading the older ones.
 */
final class AnalysisPacker {

  /** Stands first, so that what is written today can be told from what will be. */
  static final int FORMAT = 3;

  /**
   * What most analyses have in them, the most frequent last, for the compression to refer to. Part
   * of the format: never changed without another number.
   */
  static final byte[] DICTIONARY =
      ("DOCUMENT OUTGOING INCOMING ACTING FORMER EXACTLY AT_LEAST ABOUT STAMP HEADING"
              + " INVITATION LETTER BRIEFING CALL VISIT TALKS MEETING POSSIBLE CANCELLED PLANNED HELD"
              + " UNREACHABLE DOUBTS ASKS WARNS ACCUSES CONFIRMS PROMISES URGES DECLINES DENIES"
              + " weekday month year day THOUGHT ORGANIZATION UNNAMED PERSON CURRENT PARAGRAPH HEADLINE"
              + " en.relay fr.relay en.infinitive fr.infinitive en.noun fr.noun en.quoted-phrase"
              + " fr.quoted-phrase en.name-quotation fr.name-quotation en.according fr.according"
              + " en.incise fr.incise en.clause fr.clause INDIRECT DIRECT MIXED SPEECH ASSERTS")
          .getBytes(StandardCharsets.US_ASCII);

  private final Packer pack;

  private AnalysisPacker(Packer pack) {
    this.pack = pack;
  }

  static byte[] pack(Analysis analysis) {
    Packer pack = new Packer(analysis.document().text());
    AnalysisPacker packer = new AnalysisPacker(pack);
    pack.number(FORMAT);
    pack.list(analysis.document().blocks(), packer::block);
    pack.list(analysis.actors(), packer::actor);
    pack.list(analysis.statements(), packer::statement);
    pack.list(analysis.times(), packer::time);
    pack.list(analysis.events(), packer::event);
    pack.list(analysis.positions(), packer::position);
    pack.list(analysis.issues(), packer::issue);
    return deflate(pack.bytes());
  }

  private static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(bytes);
      deflater.finish();
      byte[] out = new byte[bytes.length + 64];
      int size = 0;
      while (!deflater.finished()) {
        size += deflater.deflate(out, size, out.length - size);
        out = size == out.length ? Arrays.copyOf(out, 2 * size) : out;
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }

  private void block(Block block) {
    pack.span(block.span()).constant(block.kind());
  }

  private void actor(Actor actor) {
    pack.string(actor.id()).string(actor.name()).constant(actor.kind());
    pack.list(
        actor.roles(), role -> pack.string(role.title()).string(role.of()).constant(role.status()));
    pack.flag(actor.count().isPresent());
    actor.count().ifPresent(count -> pack.constant(count.precision()).number(count.number()));
    pack.flag(actor.anonymity().isPresent());
    actor.anonymity().ifPresent(reason -> pack.string(reason.words()).span(reason.span()));
    pack.spans(actor.mentions()).strings(actor.members());
  }

  private void statement(Statement statement) {
    pack.string(statement.id()).constant(statement.type()).constant(statement.mode());
    pack.constant(statement.stance());
    pack.spans(statement.cue()).spans(statement.source()).spans(statement.content());
    pack.strings(statement.addressee()).spans(statement.setting());
    pack.flag(statement.said().isPresent());
    statement.said().ifPresent(this::time);
    pack.string(statement.speaker()).string(statement.parent()).strings(statement.chain());
    pack.string(statement.rule()).fraction(statement.confidence());
    Identification identification = statement.identification();
    pack.string(identification.basis()).fraction(identification.confidence());
    pack.strings(identification.candidates());
  }

  private void time(Time time) {
    pack.span(time.span()).string(time.words()).string(time.edtf()).string(time.rule());
    pack.fraction(time.confidence());
  }

  private void event(Event event) {
    pack.string(event.id()).constant(event.kind()).constant(event.status());
    pack.string(event.secrecy()).strings(event.participants()).string(event.place());
    pack.string(event.when()).strings(event.accordingTo()).spans(event.spans());
    pack.list(event.positions(), this::position);
  }

  private void position(Position position) {
    pack.string(position.party()).string(position.position()).flag(position.holds());
    pack.strings(position.accordingTo());
  }

  private void issue(Issue issue) {
    pack.span(issue.span()).string(issue.message());
  }
}
