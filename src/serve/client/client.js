// The client of the editors' desk: tells whether the page is another one now, and shows what is wrong over it.
// It is sent by `sportello serve` alone and is part of no published site.
"use strict";
(() => {
  const own = document.currentScript;
  const at = own.dataset.at;
  let hash = own.dataset.hash;
  let words = {};
  let state = null;
  const store = (name, value) => {
    try {
      if (value === undefined) return sessionStorage.getItem(name);
      if (value === null) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, value);
    } catch { /* A browser that keeps nothing shows the page from its top. */ }
    return null;
  };
  const place = "sportello-scroll:" + at;
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  };
  const link = (text, href, className) => {
    const element = make("a", className, text);
    element.href = href;
    return element;
  };

  // An editor wants the newest page: nothing is kept on this machine, and what was kept by a worker of before is let go.
  // A theme asks for its worker where there is a manifest.
  document.querySelectorAll("link[rel=manifest]").forEach((manifest) => manifest.remove());
  navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((one) => one.unregister()), () => {});

  // Where the reader was, the page stays.
  const kept = store(place);
  if (kept !== null) {
    store(place, null);
    const [x, y] = kept.split(",").map(Number);
    const back = () => window.scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }
  const again = () => {
    store(place, `${scrollX},${scrollY}`);
    location.reload();
  };

  const swap = (names) => {
    for (const [before, after] of names) {
      for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
        if (!sheet.href.endsWith(before)) continue;
        const next = sheet.cloneNode();
        next.href = sheet.getAttribute("href").replace(before, after);
        next.addEventListener("load", () => sheet.remove(), { once: true });
        sheet.after(next);
      }
    }
  };

  const editor = (path, line, column) => {
    const whole = `${state.folder}/${path}`.split("/").map(encodeURIComponent).join("/");
    return state.editor.replace("{path}", whole).replace("{line}", line ?? 1).replace("{column}", column ?? 1);
  };
  const location_of = (remark) => {
    if (!remark.path) return null;
    const text = remark.line ? `${remark.path}:${remark.line}:${remark.column}` : remark.path;
    const isFile = /\.[a-z]+$/.test(remark.path);
    return isFile ? link(text, editor(remark.path, remark.line, remark.column), "place") : make("span", "place", text);
  };
  const excerpt = (remark) => {
    if (remark.excerpt === null || remark.line === null) return null;
    const letters = [...remark.excerpt];
    const cut = remark.excerpt.startsWith("…") ? Math.max(0, remark.column - 61) : 0;
    const from = remark.column - 1 - cut + (cut ? 1 : 0);
    const to = remark.end_line === remark.line ? from + remark.end_column - remark.column : letters.length;
    const mark = make("mark", "", letters.slice(from, Math.max(to, from + 1)).join(""));
    const line = make("code", "", letters.slice(0, from).join(""), mark, letters.slice(Math.max(to, from + 1)).join(""));
    return make("pre", "", line);
  };
  const shown = (remark) => {
    const head = make("p", "head", make("b", "", remark.message), " ", make("code", "code", remark.code));
    const help = remark.help ? make("p", "help", remark.help) : null;
    const others = (remark.related ?? []).map((other) => make("p", "other", other.message, " ", location_of(other)));
    return make("li", remark.severity, head, location_of(remark), excerpt(remark), help, ...others);
  };

  // Where a text of the page is written: by its first words, which the page has as its file has them.
  let texts = [];
  const spoken = (text) => text.replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ").trim();
  const written = (node) => {
    const from = node instanceof Element ? node : node?.parentElement;
    for (let at = from; at && at !== document.body; at = at.parentElement) {
      const words = spoken(at.textContent);
      const found = texts.filter((text) => words.startsWith(text.words));
      if (found.length) return found.reduce((best, text) => (text.words.length > best.words.length ? text : best));
    }
    return null;
  };
  // What is selected, else the first text in the window.
  const looked_at = () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && !root.contains(selection.anchorNode)) return written(selection.anchorNode);
    const leaves = document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, p, li, th, td, dt, dd)");
    for (const leaf of leaves) {
      const { bottom, height } = leaf.getBoundingClientRect();
      const text = bottom > 0 && height > 0 ? written(leaf) : null;
      if (text) return text;
    }
    return null;
  };
  document.addEventListener("click", (event) => {
    const text = event.altKey ? written(event.target) : null;
    if (!text) return;
    event.preventDefault();
    link("", editor(text.file, text.line, 1)).click();
  }, true);

  const root = make("div", "sportello-desk");
  root.lang = "";
  const draw = () => {
    const { errors, warnings, notes, first } = state.remarks;
    const counts = [[errors, words.errors, "error"], [warnings, words.warnings, "warning"], [notes, words.notes, "note"]];
    const said = counts.filter(([count]) => count > 0).map(([count, word, kind]) => make("span", kind, `${word} ${count}`));
    const summary = link("", "/_sportello/", "summary");
    summary.append(...(said.length ? said : [make("span", "fine", words.nothing)]));
    const page = state.page;
    const bar = make("div", "bar", summary);
    if (page?.file) {
      const file = link(page.file, editor(page.file, page.line, 1), "file");
      const aim = () => {
        const { file: path, line } = looked_at() ?? page;
        file.href = editor(path, line, 1);
        file.textContent = line > 1 ? `${path}:${line}` : path;
      };
      for (const event of ["pointerenter", "focus"]) file.addEventListener(event, aim);
      bar.append(file);
    }
    const others = (state.changed ?? []).filter((path) => path !== at);
    if (others.length) {
      const list = make("ul", "", ...others.map((path) => make("li", "", link(decodeURI(path), path))));
      bar.append(make("details", "changed", make("summary", "", `${words.changed}: ${others.length}`), list));
    }
    if (page && page.stale + page.missing + page.machine > 0) {
      const button = make("button", "marks", words.marks);
      const isOn = () => document.documentElement.hasAttribute("data-sportello-marks");
      button.setAttribute("aria-pressed", String(isOn()));
      button.addEventListener("click", () => {
        document.documentElement.toggleAttribute("data-sportello-marks");
        button.setAttribute("aria-pressed", String(isOn()));
        store("sportello-marks", isOn() ? "1" : null);
      });
      button.title = words.standing
        .replace("{stale}", page.stale).replace("{missing}", page.missing).replace("{machine}", page.machine);
      bar.append(button);
    }
    const overlay = errors > 0 ? make("ul", "overlay", ...first.map(shown)) : null;
    if (overlay && errors > first.length) {
      overlay.append(make("li", "more", link(`${words.list}: ${errors}`, "/_sportello/")));
    }
    root.replaceChildren(...[overlay, bar].filter(Boolean));
  };

  const list = async () => {
    const which = hash === "fault" ? `?at=${encodeURIComponent(at)}` : "";
    const remarks = await (await fetch(`/_sportello/remarks.json${which}`)).json();
    const order = { error: 0, warning: 1, note: 2 };
    remarks.sort((a, b) => order[a.severity] - order[b.severity]);
    const main = document.querySelector("main");
    main.querySelector("ul")?.remove();
    if (remarks.length) main.append(make("ul", "all", ...remarks.map(shown)));
  };

  const listen = () => {
    const source = new EventSource(`/_sportello/events?at=${encodeURIComponent(at)}&hash=${encodeURIComponent(hash)}`);
    source.addEventListener("message", (event) => {
      state = JSON.parse(event.data);
      words = state.words ?? words;
      texts = state.texts ?? texts;
      root.classList.remove("gone");
      const change = state.change;
      if (hash === "list" || hash === "fault") {
        if (hash === "fault" && change && state.remarks.errors === 0 && state.page !== undefined && draw.drawn) return again();
        draw.drawn = true;
        list();
        return;
      }
      if (change?.what === "page") return again();
      if (change?.what === "styles") swap(change.names);
      hash = state.hash;
      draw();
    });
    source.addEventListener("error", () => {
      root.classList.add("gone");
      root.title = words.gone ?? "";
      // What was shown until now is compared with what a server started anew would show.
      source.close();
      setTimeout(listen, 700);
    });
    addEventListener("pagehide", () => source.close(), { once: true });
  };

  if (store("sportello-marks") === "1") document.documentElement.toggleAttribute("data-sportello-marks", true);
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_sportello/client.css";
  document.head.append(style);
  if (hash !== "list" && hash !== "fault") document.body.append(root);
  listen();
})();
