// What every page does where script runs. First of all, the field of search wakes up.

"use strict";

var sportello = sportello || {};

(() => {
  // The program of search is loaded when a reader turns to the field, or comes with something to search.
  const form = document.querySelector("form[data-search]");
  if (!form) {
    return;
  }
  const field = form.querySelector("input");
  const broken = document.querySelector("[data-search-broken]");
  const isPage = form.closest("main");
  // How a phone's keyboard helps: no capital, no correction of Italian words by another language's dictionary.
  Object.assign(field, { autocapitalize: "none", autocomplete: "off", enterKeyHint: "search", spellcheck: false });

  function wake() {
    form.removeEventListener("focusin", wake);
    const script = document.createElement("script");
    script.src = new URL("search.js", form.action);
    script.onerror = () => {
      script.remove();
      form.addEventListener("focusin", wake);
      if (broken) {
        broken.hidden = false;
      }
    };
    script.onload = () => {
      if (broken) {
        broken.hidden = true;
      }
    };
    document.head.append(script);
  }

  form.addEventListener("focusin", wake);
  // What is searched stands after "#", which no browser sends to a server.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() && !isPage) {
      location.href = form.action + "#" + new URLSearchParams({ q: field.value.slice(0, 200) });
    }
  });
  if (field.value || document.activeElement === field || (isPage && location.hash.length > 1)) {
    wake();
  }
})();

// What a reader can do with a page: listen to it, share it, leave it at once, keep the whole guide on the phone.
// Everything here is hidden until this script has found that the browser can do it.
(() => {
  const find = (name) => document.querySelector("[data-" + name + "]");
  const show = (element) => { element.hidden = false; };

  // What only some readers need is another script, named at the part of the page that needs it; one that did not come is
  // fetched again the next time.
  const wake = (part) => {
    const script = document.createElement("script");
    if (!part.dataset.woken) {
      part.dataset.woken = "true";
      script.onerror = () => delete part.dataset.woken;
      script.src = part.dataset.script;
      document.head.append(script);
    }
  };

  // Explain: a word of the offices opens its explanation below the text where it stands, and closes it again. The link still
  // leads to the word's own page, where no script runs, no network is, or a reader wants a new tab.
  const explain = async (link) => {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
    const [title, official, summary] = ["h1", ".official-title", ".summary"].map((name) => page.querySelector("main " + name));
    const note = document.createElement("div");
    note.className = "alert explained";
    note.setAttribute("role", "status");
    const way = document.createElement("a");
    way.href = link.href;
    // What is no page of a word has no title: the link is followed.
    way.append(...document.importNode(title, true).childNodes);
    const heading = document.createElement("p");
    heading.className = "alert-title";
    heading.append(way);
    link.closest("p, li, td, dd, div").append(note);
    note.append(heading, ...[official, summary].filter(Boolean).map((element) => document.importNode(element, true)));
    return note;
  };
  for (const link of document.querySelectorAll("main a.term")) {
    let note = null;
    const settle = (now) => {
      note = now;
      link.setAttribute("aria-expanded", String(Boolean(now)));
    };
    settle(null);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      // Who taps again before it has come closes it when it comes.
      if (note) {
        note.then((shown) => shown.remove(), () => {});
        settle(null);
      } else {
        const coming = explain(link);
        settle(coming);
        coming.catch(() => note === coming && location.assign(link.href));
      }
    });
  }

  // Another language opens the same part of the page: anchors are the same in all trees.
  for (const link of document.querySelectorAll(".switcher nav a")) {
    link.addEventListener("click", () => { link.hash = location.hash; });
  }

  // A page may lie on a phone, or on a host, for longer than what it says holds: by the reader's clock, parts of it stand only
  // after a day, or until it.
  const isOver = (day) => new Date(day + "T23:59:59") < new Date();
  for (const note of document.querySelectorAll("[data-after]")) {
    note.hidden = !isOver(note.dataset.after);
  }
  for (const part of document.querySelectorAll("[data-until]")) {
    part.hidden = isOver(part.dataset.until);
    const list = part.closest(".list");
    if (list) {
      list.hidden = !list.querySelector(".entry:not([hidden])");
    }
  }

  // Esc closes what is open in the head of the page.
  addEventListener("keydown", ({ key }) => {
    const open = key === "Escape" && document.querySelector(".masthead details[open]");
    if (open) {
      open.open = false;
      open.firstElementChild.focus();
    }
  });

  // Share: the phone's own list of ways.
  const share = find("share");
  if (share && navigator.share) {
    show(share);
    share.addEventListener("click", () => {
      navigator.share({ title: document.title, url: location.href.split("#")[0] }).catch(() => {});
    });
  }

  // Print: the card for a desk.
  const print = find("print");
  if (print) {
    show(print);
    print.addEventListener("click", () => window.print());
  }

  // Leave: the page goes out of the history too, so that "back" does not bring it up again.
  const exit = find("exit");
  if (exit) {
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.hidden = true;
      location.replace(exit.href);
    });
    // Nor do the ways within the page leave one behind.
    for (const link of document.querySelectorAll("a[href^='#']")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        location.replace(link.href);
      });
    }
  }

  // Listen, where the phone has a voice for the page. A phone speaks only when it was asked by a tap, so that one begins with
  // a word of nothing, before the script is there.
  const listen = find("listen");
  const speech = window.speechSynthesis;
  if (listen && speech) {
    const own = document.documentElement.lang.split("-")[0];
    const offer = () => { listen.hidden = !speech.getVoices().some(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === own); };
    offer();
    speech.onvoiceschanged = offer;
    listen.addEventListener("click", () => {
      if (!listen.dataset.woken) {
        speech.speak(new SpeechSynthesisUtterance(""));
      }
      wake(listen);
    });
  }

  // Keep: the worker stores, this asks it to. The panel stands on the home of a tree; other pages lead there.
  const manifest = document.querySelector("link[rel=manifest]");
  if (!manifest || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) {
    return;
  }
  const own = new URL("./", manifest.href);
  const root = new URL("../", own);
  const tree = document.documentElement.lang;

  const ask = async (act, hear) => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => hear(data);
    const saves = Boolean(navigator.connection && navigator.connection.saveData);
    const pictures = [...document.images].filter((image) => image.naturalWidth).map(({ src }) => src);
    active.postMessage({ act, tree, saves, pictures, url: location.href.split("#")[0] }, [channel.port2]);
  };

  // A page that came from the phone says so, because there was no network (`copy`) or it was slow and has another one now
  // (`old`); the words lie with the page for readers without a network.
  const tell = async (outcome) => {
    const kept = await caches.match(new URL("offline.html", own));
    const words = new DOMParser().parseFromString(await kept.text(), "text/html").querySelector("template");
    document.querySelector("main").prepend(document.importNode(words.content.querySelector("[data-" + outcome + "]"), true));
  };

  const offer = (keep) => {
    const come = () => {
      if (location.hash === "#" + keep.id) {
        keep.open = true;
        keep.scrollIntoView();
      }
    };
    keep.addEventListener("toggle", () => wake(keep));
    show(keep);
    come();
    addEventListener("hashchange", come);
  };

  sportello.kept = { ask, own, root, tree };
  const here = find("held");
  here && wake(here);

  navigator.serviceWorker.register(new URL("sw.js", root)).then(() => {
    const [panel, way] = [find("keep"), find("keep-way")];
    way && show(way);
    panel && offer(panel);
    ask("visit", ({ outcome }) => outcome && outcome !== "fresh" && tell(outcome).catch(() => {}));
  }).catch(() => {});
})();
