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
