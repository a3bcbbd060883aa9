"use strict";
// Links text and cards, lays the cards beside their statements, and answers the keyboard.
// The page is whole without it: the cards are then a plain list.
(() => {
  const root = document.documentElement;
  const text = document.getElementById("text");
  const list = document.getElementById("cards");
  const cards = [...list.children];
  const single = document.getElementById("single");
  const keys = document.getElementById("keys");
  const listButton = document.getElementById("list");
  const wide = matchMedia("(min-width: 62rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const close = document.createElement("button");
  const gap = 8;
  let chosen = 0;

  const card = (n) => cards[n - 1];
  const place = (n) => document.getElementById("t" + n);
  const numbers = (node) => node.dataset.s.split(" ").map(Number);
  const mark = (look, n) => {
    for (const old of document.querySelectorAll("." + look)) old.classList.remove(look);
    if (n) for (const each of document.querySelectorAll(`[data-s~="${n}"]`)) each.classList.add(look);
  };

  // Positions nearest to the wanted ones in which no card covers another: neighbours that conflict
  // are pooled. The chosen card outweighs all others, so that it stands at its words.
  const spread = (items) => {
    const pools = [];
    let before = 0;
    for (const item of items) {
      pools.push({ sum: (item.wanted - before) * item.weight, weight: item.weight, size: 1 });
      before += item.height;
      for (let i = pools.length - 1; i > 0; i--) {
        const [one, two] = [pools[i - 1], pools[i]];
        if (one.sum / one.weight <= two.sum / two.weight) break;
        pools.splice(i - 1, 2, { sum: one.sum + two.sum, weight: one.weight + two.weight, size: one.size + two.size });
      }
    }
    before = 0;
    let next = 0;
    for (const pool of pools) {
      const members = items.slice(next, next += pool.size);
      for (const item of members) {
        item.top = Math.max(0, pool.sum / pool.weight) + before;
        before += item.height;
      }
    }
    return Math.max(0, ...items.map((item) => Math.abs(item.top - item.wanted)));
  };

  // The blocks of the text, and each card with the block of its words. Of a long article only what
  // is near the window is laid out and measured; the rest stands where it is likely to belong.
  const blocks = [...text.children].map((node) => ({ node, near: false, items: [] }));
  const blockOf = new Map(blocks.map((block) => [block.node, block]));
  const looks = ["", "small", "tiny"];
  const likely = [130, 84, 36];
  const items = [];
  for (const node of cards) {
    const at = place(items.length + 1);
    const own = at && blockOf.get(at.closest("#text > *"));
    const block = own || (items.length ? items.at(-1).block : blocks[0]);
    const item = { node, at: own ? at : null, block, heights: likely, known: false, weight: 1 };
    items.push(item);
    block.items.push(item);
  }
  let measured = 0;

  // All cards small, then a few at a time as large as lets every card stay near its words.
  const near = 36;
  const dress = (some, look) => {
    for (const item of some) Object.assign(item, { look, height: item.heights[look] });
  };
  const fit = () => {
    dress(items, looks.length - 1);
    const limit = Math.max(near, spread(items));
    const step = Math.ceil(items.length / 100);
    for (let look = looks.length - 2; look >= 0; look--) {
      for (let i = 0; i < items.length; i += step) {
        const some = items.slice(i, i + step).filter((item) => item.look === look + 1);
        dress(some, look);
        if (some.length && spread(items) > limit) dress(some, look + 1);
      }
    }
    for (const item of items) item.best = item.look;
  };

  const wear = (node, look) => looks.forEach((each) => each && node.classList.toggle(each, each === look));

  // Puts the cards where they belong, the chosen one in full, those that it drives away small.
  const settle = () => {
    if (!list.classList.contains("laid")) return;
    for (const item of items) {
      dress([item], item.best);
      item.weight = 1;
    }
    const mine = items[chosen - 1];
    if (mine) {
      wake(mine.node);
      Object.assign(mine, { look: 0, weight: 1e6, height: mine.node.offsetHeight + gap });
    }
    spread(items);
    dress(items.filter((item) => item !== mine && Math.abs(item.top - item.wanted) > 2 * near), looks.length - 1);
    spread(items);
    for (const item of items) {
      wear(item.node, looks[item.look]);
      item.node.style.top = Math.round(item.top) + "px";
    }
    const last = items.at(-1);
    list.style.height = last ? Math.ceil(last.top + last.height) + "px" : "";
  };

  // Takes the measure of the cards that have come near and of the places of their words.
  const measure = (some) => {
    const mine = card(chosen);
    if (mine) mine.classList.remove("on");
    for (const item of some) item.heights = [];
    for (const look of looks) {
      for (const item of some) wear(item.node, look);
      for (const item of some) item.heights.push(item.node.offsetHeight + gap);
    }
    if (mine) mine.classList.add("on");
    for (const item of some) {
      item.known = true;
      item.inner = item.at ? item.at.getBoundingClientRect().top - item.block.node.getBoundingClientRect().top : 0;
    }
  };

  const survey = () => {
    const beside = wide.matches && !root.classList.contains("list");
    list.classList.toggle("laid", beside);
    list.classList.remove("moves");
    if (!beside) {
      measured = 0;
      list.style.height = "";
      for (const item of items) {
        wear(item.node, "");
        item.node.style.top = "";
      }
      return;
    }
    if (measured !== text.offsetWidth) {
      measured = text.offsetWidth;
      for (const item of items) item.known = false;
    }
    measure(items.filter((item) => item.block.near && !item.known));
    const from = list.getBoundingClientRect().top;
    for (const block of blocks) {
      const box = block.node.getBoundingClientRect();
      block.items.forEach((item, i) => {
        const inner = item.known ? item.inner : (box.height * i) / block.items.length;
        item.wanted = box.top - from + inner - 6;
      });
    }
    fit();
    settle();
  };

  // A block that is near is laid out. Its cards fold their details when they are first laid out: to
  // fold what is not costs the browser as much as to lay it out.
  const approach = (block, near) => {
    block.near = near;
    block.node.classList.toggle("near", near);
    for (const { node } of near ? block.items : []) wake(node);
  };
  const folding = new WeakSet();
  const wake = (node) => {
    if (node.classList.contains("near")) return;
    node.classList.add("near");
    const details = node.querySelector("details");
    if (details.open) folding.add(details);
    details.open = false;
  };
  // What was never laid out has its height by its letters; that tells what is near at first, too.
  const guess = () => {
    const letters = Math.min(70, innerWidth / 9);
    let top = 0;
    for (const block of blocks) {
      const height = Math.ceil(block.node.textContent.length / letters) * 2.14;
      block.node.style.containIntrinsicBlockSize = `auto ${height.toFixed(1)}rem`;
      if (top * 16 < 1.5 * innerHeight) approach(block, true);
      top += height;
    }
  };

  const later = (work) => {
    let due = 0;
    return () => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(work);
    };
  };

  const show = (node, atOnce) => {
    const box = node.getBoundingClientRect();
    const sheet = document.querySelector(".sheet");
    const bottom = innerHeight - 60 - (sheet ? sheet.offsetHeight : 0);
    if (box.top < 60 || box.bottom > bottom) {
      node.scrollIntoView({ block: sheet ? "start" : "center", behavior: atOnce || calm.matches ? "auto" : "smooth" });
    }
  };

  const choose = (n, from) => {
    chosen = n;
    mark("on", n);
    for (const each of cards) {
      each.removeAttribute("aria-current");
      each.classList.remove("sheet");
    }
    root.classList.remove("sheeted");
    close.remove();
    if (n) {
      wake(card(n));
      card(n).tabIndex = -1;
      card(n).setAttribute("aria-current", "true");
      if (!wide.matches && from !== "card" && !root.classList.contains("list")) {
        card(n).classList.add("sheet");
        card(n).append(close);
        root.classList.add("sheeted");
      }
      try { history.replaceState(null, "", "#s" + n); } catch { /* a page without an address */ }
    }
    list.classList.add("moves");
    settle();
    if (n) {
      const words = place(n);
      if (words && words.offsetParent) show(words, from === "start");
      else if (!words || !words.offsetParent) show(card(n));
      if (from === "keys") card(n).focus({ preventScroll: true });
    }
  };

  const nextUnsure = () => {
    const after = [...cards.slice(chosen), ...cards.slice(0, chosen)];
    const next = after.find((each) => each.querySelector(".tags .unsure"));
    if (next) choose(numbers(next)[0], "keys");
  };

  // The words as they stand, who says them, and where: what a note needs.
  const copy = async () => {
    if (!chosen) return;
    const mine = card(chosen);
    const said = mine.querySelector("blockquote");
    const who = mine.querySelector(".who bdi").textContent;
    const where = [...document.querySelectorAll(".about bdi")].map((each) => each.textContent).join(", ");
    const head = text.querySelector("h1").innerText.replace(/\s+/g, " ").trim();
    const lines = [said ? said.innerText.trim() : "", `— ${who} (${head}; ${where})`, location.origin === "null" ? "" : location.href];
    try {
      await navigator.clipboard.writeText(lines.filter(Boolean).join("\n"));
      say(list.dataset.copied);
    } catch { /* a page that may not */ }
  };

  const live = document.createElement("p");
  live.className = "said";
  live.setAttribute("role", "status");
  document.body.append(live);
  const say = (words) => {
    live.textContent = words;
    setTimeout(() => { live.textContent = ""; }, 2500);
  };

  // Where words stand in the text, shown by the browser without a change of the page.
  const find = document.getElementById("find");
  const folded = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’]/g, "'");
  let found = [];
  let shown = -1;
  const search = () => {
    const wanted = folded(find.value.trim());
    found = [];
    shown = -1;
    if (wanted.length > 1) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let block of text.children) {
        const nodes = [];
        walker.currentNode = block;
        let whole = "";
        const starts = [];
        for (let node = walker.nextNode(); node && block.contains(node); node = walker.nextNode()) {
          if (node.parentElement.closest(".n, .flag")) continue;
          nodes.push(node);
          starts.push(whole.length);
          whole += node.data;
        }
        const flat = folded(whole).length === whole.length ? folded(whole) : whole.toLowerCase();
        for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + wanted.length)) {
          const range = new Range();
          const put = (offset, set) => {
            let i = starts.length - 1;
            while (starts[i] > offset) i--;
            set.call(range, nodes[i], offset - starts[i]);
          };
          put(at, range.setStart);
          put(at + wanted.length - 1, range.setEnd);
          range.setEnd(range.endContainer, range.endOffset + 1);
          found.push(range);
        }
      }
    }
    if (globalThis.Highlight && CSS.highlights) CSS.highlights.set("found", new Highlight(...found));
    find.setAttribute("aria-invalid", String(wanted.length > 1 && !found.length));
  };
  if (find) {
    find.addEventListener("input", search);
    find.addEventListener("keydown", (event) => {
      if (event.key === "Escape") find.blur();
      if (event.key !== "Enter" || !found.length) return;
      event.preventDefault();
      if (root.classList.contains("list")) toggleList(false);
      shown = (shown + (event.shiftKey ? found.length - 1 : 1)) % found.length;
      found[shown].startContainer.parentElement.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
      say(`${shown + 1} / ${found.length}`);
    });
  }

  const toggleList = (on) => {
    root.classList.toggle("list", on);
    listButton.setAttribute("aria-pressed", String(on));
    survey();
    choose(chosen, "card");
  };

  const toggleTheme = () => {
    const now = root.dataset.theme || (dark.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try { localStorage.setItem("selon-theme", root.dataset.theme); } catch { /* not kept, then */ }
  };

  // A click goes to the innermost statement, another one to the next around it.
  const inText = (node) => {
    const found = [];
    for (let at = node.closest("[data-s]"); at; at = at.parentElement.closest("[data-s]")) {
      for (const n of numbers(at)) if (!found.includes(n)) found.push(n);
    }
    return found;
  };

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest("a[href^='#']");
    const target = link && /^#([st])(\d+)$/.exec(link.getAttribute("href"));
    if (target) {
      event.preventDefault();
      if (target[1] === "t" && root.classList.contains("list")) toggleList(false);
      const from = text.contains(link) ? "text" : target[1] === "t" ? "card" : "link";
      choose(Number(target[2]), from);
    } else if (link) {
      const to = document.getElementById(link.getAttribute("href").slice(1));
      if (to && text.contains(to) && root.classList.contains("list")) toggleList(false);
    } else if (!event.target.closest("button, summary, a, dialog") && getSelection().isCollapsed) {
      const side = event.target.closest(".card");
      const found = text.contains(event.target) ? inText(event.target) : [];
      if (side) choose(numbers(side)[0], "card");
      else if (found.length) choose(found[(found.indexOf(chosen) + 1) % found.length], "text");
    }
  });

  document.addEventListener("mouseover", (event) => {
    const over = event.target instanceof Element && event.target.closest("[data-s]");
    mark("hot", over ? numbers(over)[0] : 0);
  });
  document.addEventListener("focusin", (event) => {
    const over = event.target.closest("[data-s]");
    mark("hot", over ? numbers(over)[0] : 0);
  });

  const step = (by) => {
    if (!cards.length) return;
    const next = chosen ? chosen + by : by > 0 ? 1 : cards.length;
    choose(Math.min(cards.length, Math.max(1, next)), "keys");
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "Escape") {
      const before = chosen;
      choose(0);
      if (before && place(before)) place(before).focus({ preventScroll: true });
    } else if (event.key === "Enter" && chosen && !event.target.closest("a, button, summary")) {
      const more = card(chosen).querySelector("details");
      more.open = !more.open;
    } else if (single.checked) {
      const why = chosen && card(chosen).querySelector(".why");
      const action = {
        j: () => step(1),
        k: () => step(-1),
        n: nextUnsure,
        c: copy,
        l: () => toggleList(!root.classList.contains("list")),
        w: why ? () => why.click() : undefined,
        "/": find ? () => find.focus() : undefined,
        "?": () => keys.showModal(),
      }[event.key];
      if (action) {
        event.preventDefault();
        action();
      }
    }
  });

  listButton.addEventListener("click", () => toggleList(!root.classList.contains("list")));
  document.getElementById("theme").addEventListener("click", toggleTheme);
  document.getElementById("help").addEventListener("click", () => keys.showModal());
  close.type = "button";
  close.className = "close";
  close.textContent = list.dataset.close;
  close.addEventListener("click", () => choose(0));

  // On paper everything is open.
  const folds = [...document.querySelectorAll("details")];
  let shut = [];
  addEventListener("beforeprint", () => {
    shut = folds.filter((each) => !each.open);
    for (const each of folds) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of shut) each.open = false;
  });

  try { root.dataset.theme = localStorage.getItem("selon-theme") || ""; } catch { /* the system's */ }
  root.classList.add("js");
  document.getElementById("tools").hidden = false;
  wide.addEventListener("change", () => choose(chosen, "card"));
  const settleLater = later(settle);
  list.addEventListener("toggle", (event) => {
    if (folding.delete(event.target)) return; // not the reader's doing
    const item = items[cards.indexOf(event.target.closest(".card"))];
    if (!item || !item.known) return;
    if (item !== items[chosen - 1]) item.heights = item.heights.with(item.look, item.node.offsetHeight + gap);
    settleLater();
  }, true);
  document.getElementById("legend").open = wide.matches;
  guess();
  const comes = new IntersectionObserver((seen) => {
    for (const each of seen) approach(blockOf.get(each.target), each.isIntersecting);
    if (items.some((item) => item.block.near && !item.known)) survey();
  }, { rootMargin: "50% 0px" });
  for (const block of blocks) comes.observe(block.node);
  let size = "";
  new ResizeObserver(() => {
    const now = text.offsetWidth + "x" + text.offsetHeight;
    if (size && size !== now) survey();
    size = now;
  }).observe(text);
  survey();
  const asked = /^#[st](\d+)$/.exec(location.hash);
  if (asked && card(Number(asked[1]))) {
    choose(Number(asked[1]), "start");
    // What is above has its true height only once it has come near.
    setTimeout(() => { if (chosen === Number(asked[1]) && place(chosen)) show(place(chosen), true); }, 150);
  }
})();
