package org.selon.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.Contact;
import org.selon.archive.ContactFilter;
import org.selon.archive.Rows;
import org.selon.archive.Table;
import org.selon.engine.event.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code selon contacts}: who met, called, visited or wrote to whom, according to articles. */
@Command(
    name = "contacts",
    header = "List the contacts that the articles of an archive report, by when they took place.",
    descriptionHeading = "%nExamples:%n",
    description = {
      "  selon contacts --actor marchand --actor trevise --archive press.selon",
      "      meetings, calls, letters between the two",
      "  selon contacts --from 2024-03 --kind meeting --format csv -a press.selon",
      "      meetings since, for a spreadsheet",
    },
    synopsisHeading = "%nUsage: ",
    customSynopsis = "selon contacts [OPTION]… --archive ARCHIVE",
    optionListHeading = "%nOptions:%n")
final class ContactsCommand extends ArchiveCommand {

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Words of the name of somebody who took part; given twice, both did.")
  private List<String> actors = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "meeting, talks, visit, call, briefing, letter or invitation.")
  private List<String> kinds = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Leave out what took place before 2023, 2023-07 or 2023-07-14.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "",
      description = "Leave out what took place later.")
  private String to;

  @Mixin private ListOptions list;

  ContactsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run(Archive archive, Printout out, Talk talk) throws IOException {
    List<String> known = Arrays.stream(Event.Kind.values()).map(SearchCommand::small).toList();
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw usage("option --kind: " + UsageErrors.noSuchValue(kind, known));
      }
    }
    ContactFilter filter;
    try {
      filter = new ContactFilter(actors, from, to, kinds);
    } catch (IllegalArgumentException e) {
      throw usage("option --from or --to: " + e.getMessage());
    }
    try (Rows<Contact> rows = archive.contacts(filter, list.limit())) {
      String total = rows.total() == 1 ? "1 contact" : rows.total() + " contacts";
      if (list.format() == TableFormat.TEXT) {
        out.line(total);
        text(rows, out);
      } else {
        list.format().write(Table.CONTACTS, rows, out);
        talk.note("", total);
      }
    }
    return ExitCode.DONE;
  }

  private static List<String> positions(Contact contact) {
    return contact.positions().stream()
        .map(each -> each.party() + (each.holds() ? ": " : ": not ") + each.position())
        .toList();
  }

  private void text(Rows<Contact> rows, Printout out) throws IOException {
    long shown = 0;
    for (Optional<Contact> next = rows.next(); next.isPresent(); next = rows.next()) {
      shown++;
      write(next.get(), out);
    }
    if (shown < rows.total()) {
      out.line("");
      out.line("the first " + shown + " of " + rows.total() + "; --limit 0 shows all");
    }
  }

  private void write(Contact contact, Printout out) throws OutputException {
    String when = contact.happened().isEmpty() ? "undated" : contact.happened();
    List<String> how = new ArrayList<>(List.of(contact.kind() + ", " + contact.status()));
    how.add(contact.secrecy());
    how.add(contact.place());
    how.removeIf(String::isEmpty);
    out.line("");
    out.line(out.bold(when) + " · " + Printout.printable(String.join(" · ", how)));
    lines(String.join("; ", contact.participants()), "     ", out);
    for (String position : positions(contact)) {
      lines(position, "     - ", out);
    }
    lines(contact.words(), "     ┊ ", out);
    List<String> where =
        new ArrayList<>(
            List.of(
                contact.article().outlet(),
                contact.article().published(),
                contact.article().title(),
                contact.article().id() + "/" + contact.id()));
    where.removeIf(String::isEmpty);
    lines(String.join(" · ", where), "       ", out);
  }

  private void lines(String words, String indent, Printout out) throws OutputException {
    String clean = Printout.printable(words);
    for (String line : HitList.wrapped(clean, terminal().width() - indent.length())) {
      out.line(out.dim(indent) + line);
    }
  }
}
