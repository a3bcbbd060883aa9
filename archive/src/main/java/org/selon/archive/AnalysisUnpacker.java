package org.selon.archive;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.selon.engine.actor.Actor;
import org.selon.engine.actor.Anonymity;
import org.selon.engine.actor.Count;
import org.selon.engine.actor.Role;
import org.selon.engine.analysis.Analysis;
import org.selon.engine.analysis.Identification;
import org.selon.engine.analysis.Statement;
import org.selon.engine.attribution.AttributionType;
import org.selon.engine.attribution.Mode;
import org.selon.engine.attribution.Stance;
import org.selon.engine.event.Event;
import org.selon.engine.event.Position;
import org.selon.engine.mention.ActorKind;
import org.selon.engine.text.Block;
import org.selon.engine.text.Document;
import org.selon.engine.text.Issue;
import org.selon.engine.time.Time;

/**
 * Reads what {@link AnalysisPacker} wrote: the very same analysis comes out.
 *
 * <p>Java evaluates arguments from left to right, so a value is read where it is passed: actors,
 * statements and events are packed in the order of their components.
 */
final class AnalysisUnpacker {

  /** From this format on a time has its confidence. */
  private static final int TIMES_WITH_CONFIDENCE = 2;

  /** From this format on a statement tells how its speaker is known. */
  private static final int SPEAKERS_WITH_CONFIDENCE = 3;

  private final Unpacker pack;
  private final int format;

  private AnalysisUnpacker(Unpacker pack, int format) {
    this.pack = pack;
    this.format = format;
  }

  /**
   * The analysis that was packed.
   *
   * @param head the document as the archive's columns give it; its blocks are in {@code bytes}
   * @throws IllegalArgumentException if {@code bytes} are not what a packer wrote for that text
   */
  static Analysis unpack(Document head, byte[] bytes) {
    return read(bytes, head, AnalysisUnpacker::analysis);
  }

  /** Only the document, which is quicker. */
  static Document document(Document head, byte[] bytes) {
    return read(bytes, head, AnalysisUnpacker::document);
  }

  private static <T> T read(
      byte[] bytes, Document head, BiFunction<AnalysisUnpacker, Document, T> part) {
    try {
      Unpacker pack = new Unpacker(inflate(bytes), head.text());
      int format = pack.number();
      if (format < 1 || format > AnalysisPacker.FORMAT) {
        throw new IllegalArgumentException("an analysis of format " + format);
      }
      return part.apply(new AnalysisUnpacker(pack, format), head);
    } catch (IndexOutOfBoundsException | ClassCastException | DataFormatException e) {
      throw new IllegalArgumentException("an analysis that does not fit its text", e);
    }
  }

  private static byte[] inflate(byte[] bytes) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setDictionary(AnalysisPacker.DICTIONARY);
      inflater.setInput(bytes);
      ByteArrayOutputStream all = new ByteArrayOutputStream(4 * bytes.length);
      byte[] part = new byte[8192];
      while (!inflater.finished()) {
        int size = inflater.inflate(part);
        if (size == 0 && !inflater.finished()) {
          throw new DataFormatException("ends early");
        }
        all.write(part, 0, size);
      }
      return all.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private Document document(Document head) {
    return new Document(
        head.id(),
        head.uri(),
        head.outlet(),
        head.title(),
        head.language(),
        head.published(),
        head.text(),
        pack.list(this::block));
  }

  private Analysis analysis(Document head) {
    Document document = document(head);
    List<Actor> actors = pack.list(this::actor);
    List<Statement> statements = pack.list(this::statement);
    List<Time> times = pack.list(this::time);
    List<Event> events = pack.list(this::event);
    List<Position> positions = pack.list(this::position);
    List<Issue> issues = pack.list(this::issue);
    return new Analysis(document, statements, actors, times, events, positions, issues);
  }

  private Block block() {
    return new Block(pack.span(), pack.constant(Block.Kind.class));
  }

  private Actor actor() {
    return new Actor(
        pack.string(),
        pack.string(),
        pack.constant(ActorKind.class),
        pack.list(this::role),
        pack.optional(() -> new Count(pack.constant(Count.Precision.class), pack.number())),
        pack.optional(() -> new Anonymity(pack.string(), pack.span())),
        pack.spans(),
        pack.strings());
  }

  private Role role() {
    return new Role(pack.string(), pack.string(), pack.constant(Role.Status.class));
  }

  private Statement statement() {
    return new Statement(
        pack.string(),
        pack.constant(AttributionType.class),
        pack.constant(Mode.class),
        pack.constant(Stance.class),
        pack.spans(),
        pack.spans(),
        pack.spans(),
        pack.strings(),
        pack.spans(),
        pack.optional(this::time),
        pack.string(),
        pack.string(),
        pack.strings(),
        pack.string(),
        pack.fraction(),
        format < SPEAKERS_WITH_CONFIDENCE ? Identification.NONE : identification());
  }

  private Identification identification() {
    return new Identification(pack.string(), pack.fraction(), pack.strings());
  }

  private Time time() {
    Time time = new Time(pack.span(), pack.string(), pack.string(), pack.string());
    return format < TIMES_WITH_CONFIDENCE
        ? time
        : new Time(time.span(), time.words(), time.edtf(), time.rule(), pack.fraction());
  }

  private Event event() {
    return new Event(
        pack.string(),
        pack.constant(Event.Kind.class),
        pack.constant(Event.Status.class),
        pack.string(),
        pack.strings(),
        pack.string(),
        pack.string(),
        pack.strings(),
        pack.spans(),
        pack.list(this::position));
  }

  private Position position() {
    return new Position(pack.string(), pack.string(), pack.flag(), pack.strings());
  }

  private Issue issue() {
    return new Issue(pack.span(), pack.string());
  }
}
