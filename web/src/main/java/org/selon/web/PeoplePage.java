package org.selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.selon.archive.Archive;
import org.selon.archive.ArchiveException;
import org.selon.archive.Contact;
import org.selon.archive.ContactFilter;
import org.selon.archive.Filter;
import org.selon.archive.Hit;
import org.selon.archive.Rows;
import org.selon.archive.Search;
import org.selon.archive.SpeakerCount;
import org.selon.archive.SpeakerProfile;
import org.selon.archive.Window;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Who is quoted, and one who is. */
final class PeoplePage {

  private static final int SHOWN = 100;
  private static final int CONTACTS = 20;

  private final Pages pages;
  private final Shelf shelf;

  PeoplePage(Pages pages, Shelf shelf) {
    this.pages = pages;
    this.shelf = shelf;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/people", pages.handler("people", Ask.of(this::people))),
        Route.get("/speaker", pages.handler("people", Ask.of(this::speaker))));
  }

  /**
   * All about one name.
   *
   * @param name the name as it was asked for
   * @param profile its forms, roles and relays, as many as fit
   * @param forms how many forms of the name there are
   * @param statements a page of the statements, the newest first
   * @param contacts the contacts, as many as fit
   * @param allContacts how many there are
   */
  record Person(
      String name,
      SpeakerProfile profile,
      long forms,
      Listed<Hit> statements,
      List<Contact> contacts,
      long allContacts) {

    Person {
      contacts = List.copyOf(contacts);
    }

    long total() {
      return profile.names().stream().mapToLong(SpeakerCount::statements).sum();
    }

    long articles() {
      return profile.names().stream().mapToLong(SpeakerCount::articles).max().orElse(0);
    }

    long relayed() {
      return profile.names().stream().mapToLong(SpeakerCount::relayed).sum();
    }
  }

  private Response people(Request request, Frame frame) throws ArchiveException {
    Asked asked = new Asked(request.query());
    Filter filter = asked.filter();
    Window window = asked.window(SHOWN);
    Listed<SpeakerCount> found =
        shelf.look(
            archive ->
                Listed.of(archive.speakers(filter, window), request.query(), window.limit()));
    return Pages.page(out -> JtepeopleGenerated.render(out, null, frame, found));
  }

  private Response speaker(Request request, Frame frame) throws ArchiveException {
    String name = request.query().get("name");
    if (name.isBlank()) {
      throw ProblemException.parameter("name", "give the name of somebody");
    }
    Person person = shelf.look(archive -> person(archive, name, request));
    return Pages.page(
        out -> JtespeakerGenerated.render(out, null, frame.titled(name, "people"), person));
  }

  private static Person person(Archive archive, String name, Request request)
      throws ArchiveException {
    Filter filter = new Asked(request.query()).filter().withSpeaker(name);
    Search search = new Asked(request.query()).page(Asked.PAGE).with(filter);
    Listed<Hit> statements = Listed.of(archive.search(search), request.query(), search.limit());
    List<Contact> contacts = new ArrayList<>();
    ContactFilter met = new ContactFilter(List.of(bare(name)), "", "", List.of());
    try (Rows<Contact> rows = archive.contacts(met, CONTACTS)) {
      for (Optional<Contact> each = rows.next(); each.isPresent(); each = rows.next()) {
        contacts.add(each.get());
      }
      SpeakerProfile profile = archive.profile(name);
      return new Person(name, profile, forms(archive, name), statements, contacts, rows.total());
    }
  }

  private static long forms(Archive archive, String name) throws ArchiveException {
    try (Rows<SpeakerCount> rows = archive.speakers(Filter.NONE.withSpeaker(name), 1)) {
      return rows.total();
    }
  }

  private static String bare(String name) {
    return name.startsWith("=") ? name.substring(1) : name;
  }
}
