"use strict";
// The theme, an article dropped anywhere on the page, the drawer that tells why, the search key.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const make = (tag, text, look) => {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    if (look) node.className = look;
    return node;
  };

  const theme = document.getElementById("site-theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const now = root.dataset.theme || (dark.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try { localStorage.setItem("selon-theme", root.dataset.theme); } catch { /* not kept, then */ }
  });

  // An article dropped on the page is read at once.
  const drop = document.getElementById("drop");
  if (drop) {
    const file = document.getElementById("file");
    const paste = document.getElementById("paste");
    const send = () => drop.requestSubmit();
    const over = (on) => drop.classList.toggle("over", on);
    addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
    addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      const data = event.dataTransfer;
      if (data.files.length) {
        file.files = data.files;
        send();
      } else if (data.getData("text/plain")) {
        paste.value = data.getData("text/plain");
        send();
      }
    });
    file.addEventListener("change", () => { if (file.files.length) send(); });
    paste.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
    });
    const button = drop.querySelector(".main");
    const words = button.textContent;
    drop.addEventListener("submit", () => { button.textContent = drop.dataset.busy; });
    addEventListener("pageshow", () => {
      button.textContent = words;
      if (file.files.length) file.value = "";
    });
  }

  // Why a statement was found, in a drawer; without this script it is a page of its own.
  const form = document.getElementById("reasons");
  const drawer = document.getElementById("why");
  if (form && drawer) {
    const body = document.getElementById("why-body");
    const shut = () => {
      if (!drawer.open) return;
      drawer.close();
      const chosen = document.querySelector(".card.on");
      if (chosen) chosen.focus({ preventScroll: true });
    };
    const tell = (reasons) => {
      body.replaceChildren(...reasons.map((reason) => {
        const part = make(reason.aside ? "details" : "section");
        part.append(make(reason.aside ? "summary" : "h3", reason.heading));
        const list = make("dl");
        for (const entry of reason.entries) {
          const row = make("div");
          row.append(make("dt", entry.label), make("dd", entry.text));
          list.append(row);
        }
        part.append(list);
        return part;
      }));
      body.scrollTop = 0;
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const data = new FormData(form, event.submitter);
      body.replaceChildren(make("p", drawer.dataset.busy));
      if (!drawer.open) drawer.show();
      body.focus({ preventScroll: true });
      const asked = new URLSearchParams([...data].filter((entry) => typeof entry[1] === "string"));
      const get = form.method === "get";
      try {
        const answer = await fetch(get ? `${form.action}?${asked}` : form.action, {
          method: get ? "GET" : "POST",
          headers: { accept: "application/json" },
          body: get ? undefined : asked,
        });
        const told = await answer.json();
        if (answer.ok) tell(told.reasons);
        else body.replaceChildren(make("p", told.detail));
      } catch {
        body.replaceChildren(make("p", drawer.dataset.failed));
      }
    });
    document.getElementById("why-close").addEventListener("click", shut);
    drawer.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        shut();
      }
    });
  }

  // The slash goes to the search, where there is one and no text to find words in.
  const search = document.getElementById("q");
  if (search && !document.getElementById("find")) {
    addEventListener("keydown", (event) => {
      const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select");
      if (event.key !== "/" || busy) return;
      event.preventDefault();
      search.focus();
      search.select();
    });
  }
})();
