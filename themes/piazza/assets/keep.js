// The guide on a phone: the panel that keeps a whole tree and removes it, and the list of the pages that are there. piazza.js
// loads this where a reader opens the panel, and in place of a page that the phone does not have.

(() => {
  "use strict";

  const { ask, own, root, tree } = sportello.kept;

  const offer = (keep) => {
    const part = (name) => keep.querySelector("[data-keep-" + name + "]");
    const [size, store, remove, bar, kept, failed, full] = ["size", "start", "remove", "bar", "kept", "failed", "full"].map(part);
    // What is whole, or was begun, can be removed.
    const settle = (isKept, isBegun) => {
      store.hidden = isKept;
      remove.hidden = !isKept && !isBegun;
      kept.hidden = !isKept;
      bar.hidden = true;
    };
    const hear = ({ done, total, kept: isKept, begun, fault }) => {
      failed.hidden = fault !== "other";
      full.hidden = fault !== "full";
      if (isKept !== undefined) {
        settle(isKept, begun);
      } else {
        store.hidden = true;
        bar.hidden = false;
        bar.max = total;
        bar.value = done;
      }
    };
    // The size is told before: it stands in the list of the tree.
    const measure = async () => {
      const response = await fetch(new URL("offline.txt", own));
      const lines = (await response.text()).split("\n").filter(Boolean);
      const bytes = lines.reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
      const form = { style: "unit", unit: "megabyte", maximumFractionDigits: 1, minimumFractionDigits: 1 };
      size.textContent = new Intl.NumberFormat(tree + "-u-nu-latn", form).format(bytes / 1e6);
    };
    store.addEventListener("click", () => ask("keep", hear));
    remove.addEventListener("click", () => ask("drop", hear));
    const tell = () => {
      if (keep.open) {
        measure().catch(() => {});
        ask("ask", hear);
      }
    };
    keep.addEventListener("toggle", tell);
    tell();
  };

  // What stands in place of a page that is not on the phone lists those that are, the last visited first. The worker names
  // what it keeps after the site and the build.
  const listHeld = async (part) => {
    const seen = new Map();
    for (const name of (await caches.keys()).filter((name) => name.startsWith("sportello " + root))) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.startsWith(own) && url.endsWith("/") && !url.endsWith("/desk/")) {
          seen.set(url, cache);
        }
      }
    }
    for (const [url, cache] of [...seen].reverse().slice(0, 40)) {
      const page = new DOMParser().parseFromString(await (await cache.match(url)).text(), "text/html");
      const title = page.querySelector("h1");
      if (title) {
        const link = document.createElement("a");
        link.href = url;
        link.append(...document.importNode(title, true).childNodes);
        part.querySelector("ul").appendChild(document.createElement("li")).append(link);
        part.hidden = false;
      }
    }
  };

  const [panel, here] = ["keep", "held"].map((name) => document.querySelector("[data-" + name + "]"));
  panel && offer(panel);
  here && listHeld(here).catch(() => {});
})();
