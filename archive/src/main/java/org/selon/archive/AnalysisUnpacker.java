package org.selon.archive;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
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
import org.selon.engine.text.Span;
import org.selon.engine.time.Time;

/** Reads what {@link AnalysisPacker} wrote: the very same analysis comes out. */
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
    String id = pack.string();
    String name = pack.string();
    ActorKind kind = pack.constant(ActorKind.class);
    List<Role> roles = pack.list(this::role);
    Optional<Count> count =
        pack.optional(() -> new Count(pack.constant(Count.Precision.class), pack.number()));
    Optional<Anonymity> reason = pack.optional(() -> new Anonymity(pack.string(), pack.span()));
    return new Actor(id, name, kind, roles, count, reason, pack.spans(), pack.strings());
  }

  private Role role() {
    return new Role(pack.string(), pack.string(), pack.constant(Role.Status.class));
  }

  private Statement statement() {
    String id = pack.string();
    AttributionType type = pack.constant(AttributionType.class);
    Mode mode = pack.constant(Mode.class);
    Stance stance = pack.constant(Stance.class);
    List<Span> cue = pack.spans();
    List<Span> source = pack.spans();
    List<Span> content = pack.spans();
    List<String> addressee = pack.strings();
    List<Span> setting = pack.spans();
    Optional<Time> said = pack.optional(this::time);
    String speaker = pack.string();
    String parent = pack.string();
    List<String> chain = pack.strings();
    return new Statement(
        id,
        type,
        mode,
        stance,
        cue,
        source,
        content,
        addressee,
        setting,
        said,
        speaker,
        parent,
        chain,
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
    String id = pack.string();
    Event.Kind kind = pack.constant(Event.Kind.class);
    Event.Status status = pack.constant(Event.Status.class);
    String secrecy = pack.string();
    List<String> participants = pack.strings();
    String place = pack.string();
    String when = pack.string();
    List<String> accordingTo = pack.strings();
    List<Span> spans = pack.spans();
    List<Position> positions = pack.list(this::position);
    return new Event(
        id, kind, status, secrecy, participants, place, when, accordingTo, spans, positions);
  }

  private Position position() {
    return new Position(pack.string(), pack.string(), pack.flag(), pack.strings());
  }

  private Issue issue() {
    return new Issue(pack.span(), pack.string());
  }
}
