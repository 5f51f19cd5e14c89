// The field of search: results as one types, an ordered list of links below the field, and on the page of search filters
// and the whole state after "#". The words come with the program of the tree (src/output/finder.rs), the results from
// sportello.search.open (search-engine.js).
//
// Results are links in a list and no listbox: an option has no inner structure for a screen reader, so that the language
// of a title, the official word, the marks of the excerpt and the link itself would be lost. The count is said politely,
// the focus stays where the reader put it, and arrow keys lead from the field through the list and back.

var sportello = sportello || {};

(() => {
  "use strict";

  const search = sportello.search = sportello.search || {};
  const FACETS = ["kind", "topic", "municipality", "audience", "language", "open"];
  // Letters of a query, results at once, milliseconds for a piece of the index and before a reader is told to wait.
  const LONGEST = 200;
  const FIRST = 10;
  const PATIENCE = 20000;
  const SLOW = 600;

  // Makes an element; words are text and never markup.
  function make(name, properties, ...inside) {
    const element = Object.assign(document.createElement(name), properties);
    fill(element, inside);
    return element;
  }

  function fill(element, inside) {
    element.textContent = "";
    element.append(...inside.filter(Boolean));
  }

  // Pieces of the index by their names, as a site without a server hands them over.
  const taken = {};
  search.take = (name, text) => {
    taken[name] = text;
  };

  function byScript(name, address) {
    return new Promise((resolve, reject) => {
      const script = make("script", { src: address });
      script.onload = () => (name in taken ? resolve(taken[name]) : reject(name));
      script.onerror = reject;
      document.head.append(script);
    });
  }

  async function byFetch(name, address) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    const answer = await fetch(address, { signal: stop.signal });
    const text = answer.ok ? await answer.text() : Promise.reject(name);
    clearTimeout(late);
    return text;
  }

  // Takes what cannot be searched out of a text: controls, halves of characters, marks that turn the line.
  function tidy(text) {
    return text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, " ").trim();
  }

  search.begin = ({ language, source, words, counted, trees, desk, report, portable, manifest }) => {
    const form = document.querySelector("form[data-search]");
    const field = form.querySelector("input");
    // Elsewhere, there are only the first results and the way to the page.
    const isPage = form.closest("main");
    const file = portable ? "index.html" : "";
    const at = (path, base) => new URL(path, base || form.action).href;
    const root = at("../../");
    const pieces = {};
    const chosen = {};
    let engine;
    let asked = 0;
    let answered = 0;
    let limit = FIRST;
    let waiting;
    let step = "replaceState";

    function load(name) {
      if (!pieces[name]) {
        const address = at("assets/search/" + name + (portable ? ".js" : ".txt"), root);
        pieces[name] = (portable ? byScript : byFetch)(name, address);
        // What could not be had may be had another time.
        pieces[name].catch(() => delete pieces[name]);
      }
      return pieces[name];
    }

    // Gives an element its language, where that is not the tree's.
    function tagged(element, tag) {
      if (tag && tag !== language) {
        const tree = trees.find(([own]) => own === tag);
        element.lang = tag;
        element.dir = tree ? tree[1] : "auto";
      }
      return element;
    }

    // Words of the interface; an element may take the place of what stands in braces.
    function say(name, element, value) {
      const [text, tag] = words[name];
      const [before, after] = text.split(/\{\w+\}/);
      fill(element, [before, value, after]);
      return tagged(element, tag);
    }

    function counting(name, count) {
      const [forms, rules, tag] = counted[name];
      const form = forms[count] || forms[new Intl.PluralRules(rules).select(count)] || forms.other;
      return tagged(make("span", {}, form.replace("{count}", count)), tag);
    }

    function line(...inside) {
      return make("p", {}, ...inside);
    }

    function link(href, ...inside) {
      return make("a", { href }, ...inside);
    }

    function button(name, act) {
      return say(name, make("button", { type: "button", className: "plain", onclick: act }));
    }

    function remark(name, ...inside) {
      return make("p", { className: "note" }, say(name, make("span")), ...inside);
    }

    function retry() {
      return button("again", () => {
        field.focus();
        ask();
      });
    }

    const status = make("p", { className: "found-count" });
    const filters = make("details", { className: "filters", hidden: true }, say("filters", make("summary")));
    const results = make("ol", { className: "results" });
    const below = make("div", { className: "found-below" });
    const found = make("section", { className: "found", hidden: true }, status, isPage && filters, results, below);
    status.setAttribute("role", "status");
    found.setAttribute("aria-label", words.results[0]);
    form.after(found);

    // The state: what is typed, what is chosen of each facet. It stands after "#".
    function keep(how) {
      const state = new URLSearchParams(field.value && { q: field.value.slice(0, LONGEST) });
      Object.keys(chosen).forEach((name) => chosen[name].forEach((value) => state.append(name, value)));
      const hash = "#" + state;
      if (isPage && hash !== location.hash) {
        history[how](null, "", hash);
      }
    }

    function restore() {
      const state = new URLSearchParams(location.hash.slice(1));
      for (const name of FACETS) {
        delete chosen[name];
        if (state.has(name)) {
          chosen[name] = state.getAll(name);
          filters.open = true;
        }
      }
      field.value = state.get("q") || "";
    }

    function searching(text, page) {
      return (page || form.action) + "#" + new URLSearchParams({ q: text });
    }

    function result({ address, title, titleLanguage, official, excerpt, excerptLanguage, via }) {
      return make("li", {},
        link(at("../" + (address && address + "/") + file),
          tagged(make("span", {}, title), titleLanguage),
          official && " ",
          official && make("bdi", { className: "paren", lang: source }, "(" + official + ")")),
        excerpt.length > 0 && tagged(make("p", { className: "excerpt" },
          ...excerpt.map(({ text, marked }) => (marked ? make("mark", {}, text) : text))), excerptLanguage),
        via && say("via", make("p", { className: "via" }), tagged(make("bdi", {}, via.text), via.language)));
    }

    // Where nothing is found: words that are like it, somebody to ask, somebody to tell.
    function elsewhere(text, near) {
      const subject = () => words.subject[0].replace("{words}", () => text);
      return [
        near.length > 0 && say("near", line()),
        near.length > 0 && make("ul", { className: "near" },
          ...near.map((word) => make("li", {}, link(searching(word), make("bdi", {}, word))))),
        desk && line(say("help", make("span")), " ", tagged(link(at(desk.address + "/" + file, root), desk.title), desk.language)),
        report && line(say("report", link("mailto:" + report + "?subject=" + encodeURIComponent(subject())))),
        !isPage && line(say("ways", link(form.action))),
      ];
    }

    // The trees in whose script the text is written, each in its own words; Italian words are found in every tree.
    function others(text, { script, total }) {
      const [, , own] = trees.find(([tag]) => tag === language);
      const isOther = (tree) => tree[2] === script && script !== own && (total === 0 || script !== "Latn");
      return trees.filter(isOther).map(([lang, dir, , name, label]) => line(Object.assign(
        link(searching(text, at(lang + "/search/" + file, root)), (label && label + " · ") + name), { lang, dir })));
    }

    function fieldset({ name, values }) {
      return make("fieldset", {}, say(name, make("legend")), ...values.map(({ value, label, language: tag }) => {
        const box = make("input", { type: "checkbox", name, value });
        box.onchange = () => {
          const others = (chosen[name] || []).filter((other) => other !== value);
          chosen[name] = box.checked ? [...others, value] : others;
          if (chosen[name].length === 0) {
            delete chosen[name];
          }
          again("pushState");
        };
        return make("label", {}, box, label ? tagged(make("span", {}, label), tag) : say(name, make("span")), make("small"));
      }));
    }

    // The boxes stay where they are, so that the focus does; only counts and ticks change.
    function facets(answer) {
      if (!filters.querySelector("fieldset")) {
        filters.append(...engine.facets.filter(({ name }) => FACETS.includes(name)).map(fieldset), button("clear", () => {
          FACETS.forEach((name) => delete chosen[name]);
          filters.firstChild.focus();
          again("pushState");
        }));
      }
      for (const box of filters.querySelectorAll("input")) {
        const count = (answer.facets[box.name] || {})[box.value] || 0;
        box.checked = (chosen[box.name] || []).includes(box.value);
        box.parentNode.lastChild.textContent = count;
        box.parentNode.hidden = !count && !box.checked && box !== document.activeElement;
      }
      for (const set of filters.querySelectorAll("fieldset")) {
        set.hidden = !set.querySelector("label:not([hidden])");
      }
      filters.lastChild.hidden = Object.keys(chosen).length === 0;
      filters.hidden = engine.facets.length === 0;
    }

    function show(text, answer, isLong) {
      const { total, failed, near } = answer;
      const more = () => {
        const next = limit;
        limit += FIRST;
        ask().then(() => results.children[next] && results.children[next].firstChild.focus());
      };
      found.hidden = false;
      fill(status, [total || !text ? counting("count", total) : say("none", make("span"), make("bdi", {}, text))]);
      fill(results, answer.results.map(result));
      fill(below, [
        isLong && remark("cut"),
        failed.length > 0 && remark("failed", " ", retry()),
        ...others(text, answer),
        ...(total ? [] : elsewhere(text, near)),
        isPage && total > limit && button("more", more),
        !isPage && total > 0 && line(link(searching(text), counting("all", total))),
      ]);
      if (isPage) {
        facets(answer);
      }
    }

    // Says one sentence in place of results.
    function only(sentence, ...inside) {
      found.hidden = !sentence;
      fill(status, sentence ? [say(sentence, make("span"))] : []);
      fill(results, []);
      fill(below, inside);
    }

    async function ask() {
      const number = asked += 1;
      const text = tidy(field.value.slice(0, LONGEST));
      // An older answer may come after a newer one.
      const first = () => number > answered && (answered = number);
      clearTimeout(waiting);
      if (!/[\p{L}\p{N}]/u.test(text) && Object.keys(chosen).length === 0) {
        first();
        only(field.value.trim() && "letterless");
        return;
      }
      waiting = setTimeout(() => {
        found.hidden = false;
        fill(status, [say("busy", make("span"))]);
      }, SLOW);
      try {
        engine = engine || search.open(manifest, load);
        const answer = await engine.query(text, { chosen, limit: isPage ? limit : 5, counts: isPage, now: new Date() });
        if (first()) {
          show(text, answer, field.value.length > LONGEST);
        }
      } catch (fault) {
        if (first()) {
          only("failed", retry());
        }
      }
      if (number === asked) {
        clearTimeout(waiting);
      }
    }

    function again(how) {
      limit = FIRST;
      keep(how);
      step = "replaceState";
      ask();
    }

    // Down and up lead through the links, and from the first back to the field; Escape leads back, then empties the field.
    form.parentNode.addEventListener("keydown", (event) => {
      const steps = [field, ...results.querySelectorAll("a")];
      const here = steps.indexOf(document.activeElement);
      const next = steps[here + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
      if (here >= 0 && next) {
        next.focus();
      } else if (event.key === "Escape" && here === 0) {
        field.value = "";
        again(step);
      } else if (event.key === "Escape" && found.contains(document.activeElement)) {
        field.focus();
      } else {
        return;
      }
      event.preventDefault();
    });
    field.oninput = (event) => event.isComposing || again(step);
    field.addEventListener("compositionend", () => again(step));
    if (isPage) {
      // Here the Enter key leads to what is found, and another query is another step of the history; elsewhere it leads here.
      form.onsubmit = () => {
        step = "pushState";
        const first = found.querySelector("ol a, .found-below a");
        if (first) {
          first.focus();
        }
      };
      addEventListener("popstate", () => {
        restore();
        limit = FIRST;
        ask();
      });
      if (location.hash.length > 1) {
        const typed = document.activeElement === field && field.value;
        restore();
        field.value = typed || field.value;
      }
    }
    ask();
  };
})();
