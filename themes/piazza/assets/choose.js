// On the chooser and on short addresses: a reader's own language is opened; without script, the list of languages stands. A
// reader who came back to choose (#choose) chooses; nothing is remembered.

(() => {
  "use strict";

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
})();
