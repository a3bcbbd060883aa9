package org.selon.web;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.selon.engine.text.Language;
import org.selon.export.Messages;
import org.selon.export.RecordWords;
import org.selon.web.http.Languages;
import org.selon.web.http.Problem;
import org.selon.web.http.ProblemException;
import org.selon.web.http.Request;
import org.selon.web.http.Response;
import org.selon.web.http.Route;

/** Makes pages in the reader's language. */
final class Pages {

  private static final String COOKIE = "selon-language";
  private static final List<String> LANGUAGES = List.of("en", "fr");
  private static final String YEAR = "31536000";

  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final Map<Language, RecordWords> words = new EnumMap<>(Language.class);
  private final Assets assets;
  private final boolean archive;

  Pages(Assets assets, boolean archive) {
    this.assets = assets;
    this.archive = archive;
    for (Language language : Language.values()) {
      messages.put(language, Messages.beside(Pages.class, language));
      words.put(language, RecordWords.in(language));
    }
  }

  /** Answers with a page. */
  interface Maker {
    /** The page in the frame that is given. */
    Response make(Request request, Frame frame) throws Exception;
  }

  /**
   * A handler that knows the reader's language, and changes it where {@code lang} asks for that.
   *
   * @param active which of the pages of the head this is
   */
  Route.Handler handler(String active, Maker maker) {
    return request -> {
      String asked = request.query().get("lang");
      if (request.isSafe() && LANGUAGES.contains(asked)) {
        return Response.see(request.query().without("lang").on(request.address()))
            .with("Set-Cookie", cookie(asked));
      }
      return maker.make(request, frame(request, active));
    };
  }

  static String cookie(String language) {
    return COOKIE + "=" + language + "; Path=/; Max-Age=" + YEAR + "; HttpOnly; SameSite=Strict";
  }

  /** The frame of a page. */
  Frame frame(Request request, String active) {
    Language language = language(request);
    String title = active.isEmpty() ? "Selon" : messages.get(language).get(active + ".title");
    return new Frame(
        messages.get(language),
        words.get(language),
        assets,
        title,
        active,
        archive,
        request.address(),
        request.query(),
        false);
  }

  /** The language of the labels: chosen, or wished by the browser. */
  Language language(Request request) {
    String chosen = request.cookie(COOKIE);
    String wished = Languages.best(request.header("accept-language").orElse(""), LANGUAGES);
    return Language.of(LANGUAGES.contains(chosen) ? chosen : wished).orElse(Language.ENGLISH);
  }

  /** The page in another language than the one that was asked for. */
  Frame frame(Request request, String active, Language language) {
    Frame frame = frame(request, active);
    return new Frame(
        messages.get(language),
        words.get(language),
        assets,
        frame.title(),
        active,
        archive,
        frame.path(),
        frame.query(),
        false);
  }

  /** A page that a template writes. */
  static Response page(Consumer<HtmlTemplateOutput> template) {
    StringOutput out = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(out));
    return Response.page(out.toString());
  }

  /** A page that tells what is wrong. */
  Response problem(Request request, ProblemException problem, String id) {
    Frame frame = frame(request, "").unasked();
    Problem sort = problem.problem();
    Frame titled = frame.titled(frame.get("problem." + sort.key()), "");
    Optional<String> about = sort == Problem.FAILED ? Optional.of(id) : Optional.<String>empty();
    // Programs are told it in English, and so are people where there is no other word for it.
    String detail = problem.getMessage();
    Optional<String> key = messages.get(Language.ENGLISH).key("detail.", detail);
    String language = key.isPresent() ? frame.language() : Language.ENGLISH.code();
    String told = key.map(frame::get).orElse(detail);
    return page(
        out -> JteproblemGenerated.render(out, null, titled, told, language, about.orElse("")));
  }
}
