package org.selon.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The head of the page: where the article comes from, what was found, the legend and the keys. */
final class HtmlTop {

  private static final List<String> KEYS = List.of("j", "k", "n", "Enter", "Esc", "c", "l", "?");
  private static final List<String> MORE_KEYS =
      List.of("j", "k", "n", "Enter", "Esc", "w", "c", "l", "/", "?");

  private static final Map<String, String> NAMES = Map.of("?", "help", "/", "find");

  private final Findings findings;
  private final Labels labels;
  private final Messages messages;
  private final Html html;

  HtmlTop(Findings findings, Messages messages, Html html) {
    this.findings = findings;
    this.labels = new Labels(findings, messages);
    this.messages = messages;
    this.html = html;
  }

  /**
   * Writes it, with a link to the article where its address is known.
   *
   * @param full whether words can be found and reasons asked for
   */
  void write(Optional<String> address, boolean full) {
    html.open("header", "class", "top").line();
    html.open("p", "class", "about");
    separated(labels.about(), findings.document().outlet().isEmpty() ? "" : "outlet");
    address.ifPresent(
        link ->
            html.text(" · ")
                .leaf(
                    "a", messages.get("page.address"), "href", link, "rel", "noreferrer noopener"));
    html.close().line();
    html.open("p", "class", "ledger");
    List<String> ledger = labels.ledger();
    List<String> sections = sections();
    int plain = ledger.size() - sections.size();
    separated(ledger.subList(0, plain), "");
    for (int i = 0; i < sections.size(); i++) {
      html.text(" · ").leaf("a", ledger.get(plain + i), "href", "#" + sections.get(i));
    }
    html.close().line();
    tools(full);
    legend();
    html.close().line();
    keys(full ? MORE_KEYS : KEYS);
  }

  /** Addresses of what the last counts of the ledger are about. */
  private List<String> sections() {
    List<String> sections = new ArrayList<>();
    if (!findings.analysis().events().isEmpty()) {
      sections.add("contacts");
    }
    if (!findings.analysis().times().isEmpty()) {
      sections.add("dates");
    }
    sections.add("gaps");
    return sections;
  }

  private void separated(List<String> parts, String first) {
    String look = first;
    String between = "";
    for (String part : parts) {
      html.text(between).leaf("bdi", part, "class", look);
      between = " · ";
      look = "";
    }
  }

  private void tools(boolean find) {
    html.open("div", "class", "tools", "id", "tools", "hidden", "hidden");
    if (find) {
      String label = messages.get("tool.find");
      html.lone("input", "type", "search", "id", "find", "aria-label", label, "placeholder", label);
    }
    button("list", "tool.list", "false");
    button("theme", "tool.theme", "");
    button("help", "tool.keys", "");
    html.close().line();
  }

  private void button(String id, String key, String pressed) {
    html.leaf("button", messages.get(key), "type", "button", "id", id, "aria-pressed", pressed);
  }

  private void legend() {
    html.open("details", "class", "legend", "id", "legend", "open", "open");
    html.leaf("summary", messages.get("legend.title")).open("ul");
    sample("say direct r0", "legend.direct");
    sample("say indirect r0", "legend.indirect");
    html.open("li").open("span", "class", "say mixed r0");
    html.text(messages.get("legend.mixed.1")).text(" ");
    html.leaf("span", messages.get("legend.mixed.2"), "class", "own r0").close().close();
    sample("cue", "legend.cue");
    sample("src", "legend.source");
    label("src unnamed", "legend.unnamed", messages.get("kind.unnamed"));
    label("more", "legend.more", "+2");
    html.open("li").leaf("span", "?", "class", "flag").text(" ");
    html.text(messages.get("legend.gap")).close();
    html.open("li");
    for (String key : List.of("established", "likely", "unsure")) {
      html.leaf("span", messages.get("confidence." + key), "class", "sure " + key).text("  ");
    }
    html.close().close().close().line();
  }

  private void sample(String look, String key) {
    html.open("li").leaf("span", messages.get(key), "class", look).close();
  }

  private void label(String look, String key, String label) {
    html.open("li");
    html.leaf("span", messages.get(key), "class", look, "data-label", label).close();
  }

  private void keys(List<String> keys) {
    html.open("dialog", "id", "keys", "aria-labelledby", "keys-title");
    html.leaf("h2", messages.get("keys.title"), "id", "keys-title").open("dl");
    for (String key : keys) {
      html.open("dt").leaf("kbd", key).close();
      html.leaf("dd", messages.get("keys." + NAMES.getOrDefault(key, key)));
    }
    html.close();
    html.open("p").open("label");
    html.lone("input", "type", "checkbox", "id", "single", "checked", "checked");
    html.text(messages.get("keys.single")).close().close();
    html.open("form", "method", "dialog").leaf("button", messages.get("keys.close")).close();
    html.close().line();
  }
}
