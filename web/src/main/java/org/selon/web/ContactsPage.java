package org.selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.selon.archive.ArchiveException;
import org.selon.archive.Contact;
import org.selon.archive.ContactFilter;
import org.selon.archive.Window;
import org.selon.export.DateLine;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Who met whom and when, as lanes of time, as a net and as a table. */
final class ContactsPage {

  private static final int SHOWN = 100;
  private static final int LANES = 12;
  private static final int LABEL = 6;

  private final Pages pages;
  private final Shelf shelf;

  ContactsPage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(Route.get("/contacts", pages.handler("contacts", Ask.of(this::contacts))));
  }

  /**
   * The contacts of one who took part.
   *
   * @param actor name
   * @param numbers of the contacts on the page, as the list counts them
   * @param svg the lane
   */
  record Lane(String actor, List<Integer> numbers, String svg) {

    Lane {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * What the page shows.
   *
   * @param list the contacts of this page
   * @param reported whether they are laid out by when they were reported
   * @param lanes those who took part in most
   * @param years the years above the lanes
   * @param net who met whom
   */
  record Shown(
      Listed<Contact> list, boolean reported, List<Lane> lanes, String years, ContactNet net) {

    Shown {
      lanes = List.copyOf(lanes);
    }
  }

  private Response contacts(Request request, Frame frame) throws ArchiveException {
    Asked asked = new Asked(request.query());
    ContactFilter filter = asked.contacts();
    Window window = asked.window(SHOWN);
    Listed<Contact> list =
        shelf.look(
            archive ->
                Listed.of(archive.contacts(filter, window), request.query(), window.limit()));
    Shown shown = shown(list, filter.byReport());
    return Pages.page(out -> JtecontactsGenerated.render(out, null, frame, shown));
  }

  private static Shown shown(Listed<Contact> list, boolean reported) {
    List<Contact> contacts = list.items();
    DateLine line = new DateLine(contacts.stream().map(each -> when(each, reported)).toList());
    Map<String, List<Integer>> taking = new HashMap<>();
    for (int i = 0; i < contacts.size(); i++) {
      for (String actor : contacts.get(i).participants().stream().distinct().toList()) {
        taking.computeIfAbsent(actor, name -> new ArrayList<>()).add(list.from() + i);
      }
    }
    List<Lane> lanes =
        taking.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, List<Integer>> e) -> -e.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(LANES)
            .map(each -> lane(each.getKey(), each.getValue(), list, line, reported))
            .toList();
    String years = line.isEmpty() ? "" : line.years();
    return new Shown(list, reported, lanes, years, ContactNet.of(contacts));
  }

  private static Lane lane(
      String actor, List<Integer> numbers, Listed<Contact> list, DateLine line, boolean reported) {
    Map<String, List<String>> dated = new LinkedHashMap<>();
    for (int number : numbers) {
      Contact contact = list.items().get(number - list.from());
      dated
          .computeIfAbsent(when(contact, reported), date -> new ArrayList<>())
          .add(String.valueOf(number));
    }
    List<DateLine.Mark> marks = new ArrayList<>();
    dated.forEach((date, which) -> marks.add(new DateLine.Mark(date, label(which))));
    return new Lane(actor, numbers, line.isEmpty() ? "" : line.svg(marks));
  }

  /** The numbers of what has one date, as far as there is room. */
  private static String label(List<String> numbers) {
    String all = String.join(", ", numbers);
    return all.length() > LABEL ? numbers.get(0) + " …" : all;
  }

  private static String when(Contact contact, boolean reported) {
    return reported ? contact.article().published() : contact.happened();
  }
}
