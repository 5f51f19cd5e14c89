// What every page does where script runs: a reader's own language is opened, and the field of search wakes up.

(() => {
  "use strict";

  // On the chooser and on short addresses; without it, the list of languages stands. A reader who came back to choose
  // (#choose) chooses; nothing is remembered.
  const list = document.querySelector("[data-choose]");

  // The link whose language fits best: the same tag, else the same language.
  function fitting(wanted, links) {
    const tag = wanted.toLowerCase();
    const language = tag.split("-")[0];
    return links.find((link) => link.hreflang.toLowerCase() === tag)
      || links.find((link) => link.hreflang.toLowerCase().split("-")[0] === language);
  }

  if (list && location.hash !== "#choose") {
    const links = [...list.querySelectorAll("a[hreflang]")];
    for (const wanted of navigator.languages || [navigator.language]) {
      const link = fitting(wanted, links);
      if (link) {
        location.replace(link.href);
        break;
      }
    }
  }

  // The program of search is loaded when a reader turns to the field, or comes with something to search.
  const form = document.querySelector("form[data-search]");
  if (!form) {
    return;
  }
  const field = form.querySelector("input");
  const broken = document.querySelector("[data-search-broken]");
  const isPage = form.closest("main");

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
  "use strict";

  const find = (name) => document.querySelector("[data-" + name + "]");
  const show = (element) => { element.hidden = false; };

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
  for (const exit of document.querySelectorAll("[data-exit]")) {
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.hidden = true;
      location.replace(exit.href);
    });
  }

  // Listen: each text in its own language; one without a voice is passed over.
  const listen = find("listen");
  const speech = window.speechSynthesis;
  if (listen && speech) {
    const voiceFor = (tag) => {
      const wanted = tag.toLowerCase().split("-");
      const voices = speech.getVoices().map((voice) => [voice, voice.lang.toLowerCase().replace("_", "-").split("-")]);
      const same = voices.filter(([, parts]) => parts[0] === wanted[0]);
      return (same.find(([voice]) => voice.default) || same[0] || [])[0];
    };
    const languageOf = (element) => element.closest("[lang]").lang;
    const begin = () => {
      const texts = document.querySelectorAll("main h1, main h2, main p, main li, main dt, main dd, main th, main td");
      for (const element of texts) {
        // A text is read once, by the innermost of these, and what is not shown is not read.
        if (element.querySelector("p, li, dd, td") || !element.getClientRects().length || element.closest("[data-tools]")) {
          continue;
        }
        const voice = voiceFor(languageOf(element));
        if (voice) {
          const words = new SpeechSynthesisUtterance(element.innerText);
          words.voice = voice;
          words.lang = voice.lang;
          speech.speak(words);
        }
      }
    };
    const label = listen.querySelector("span");
    const [start, stop] = [label.textContent, listen.dataset.stop];
    const settle = () => {
      const reads = speech.speaking || speech.pending;
      label.textContent = reads ? stop : start;
      listen.setAttribute("aria-pressed", String(reads));
    };
    listen.addEventListener("click", () => {
      if (speech.speaking || speech.pending) {
        speech.cancel();
      } else {
        begin();
      }
      settle();
    });
    setInterval(() => speech.speaking !== (listen.getAttribute("aria-pressed") === "true") && settle(), 500);
    const offer = () => { listen.hidden = !voiceFor(document.documentElement.lang); };
    offer();
    speech.addEventListener && speech.addEventListener("voiceschanged", offer);
    addEventListener("pagehide", () => speech.cancel());
  }

  // Keep: the worker stores, this asks it to.
  const keep = find("keep");
  if (!keep || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) {
    return;
  }
  const tree = keep.dataset.tree;
  const root = new URL(keep.dataset.root || "./", location.href);
  const part = (name) => keep.querySelector("[data-keep-" + name + "]");
  const [size, store, remove, bar, kept, failed] = ["size", "start", "remove", "bar", "kept", "failed"].map(part);

  const ask = async (act, hear) => {
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => hear(data);
    const saves = Boolean(navigator.connection && navigator.connection.saveData);
    active.postMessage({ act, tree, saves, url: location.href.split("#")[0] }, [channel.port2]);
  };
  const settle = (isKept) => {
    store.hidden = isKept;
    remove.hidden = !isKept;
    kept.hidden = !isKept;
    bar.hidden = true;
  };
  const hear = ({ done, total, kept: isKept, failed: didFail }) => {
    failed.hidden = !didFail;
    if (didFail) {
      settle(false);
    } else if (isKept !== undefined) {
      settle(isKept);
    } else {
      store.hidden = true;
      bar.hidden = false;
      bar.max = total;
      bar.value = done;
    }
  };
  // The size is told before: it stands in the list of the tree.
  const measure = async () => {
    const response = await fetch(new URL(tree + "/offline.txt", root));
    const lines = (await response.text()).split("\n").filter(Boolean);
    const bytes = lines.reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
    const form = { style: "unit", unit: "megabyte", maximumFractionDigits: 1, minimumFractionDigits: 1 };
    size.textContent = new Intl.NumberFormat(document.documentElement.lang + "-u-nu-latn", form).format(bytes / 1e6);
  };
  store.addEventListener("click", () => ask("keep", hear));
  remove.addEventListener("click", () => ask("drop", hear));
  keep.addEventListener("toggle", () => {
    if (keep.open) {
      measure().catch(() => {});
      ask("ask", hear);
    }
  });
  navigator.serviceWorker.register(new URL("sw.js", root)).then(() => {
    show(keep);
    // The worker says whether this page is the copy on the phone.
    ask("visit", ({ copy }) => {
      const note = find("copy");
      if (note && copy !== undefined) {
        note.hidden = !copy;
      }
    });
  }).catch(() => {});
})();
