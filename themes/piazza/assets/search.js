// The field of search: results as one types, an ordered list of links below the field, the whole state after "#". The words
// come with the program of the tree (src/output/finder.rs), the results from search-engine.js; what is needed now and then
// (filters, what to offer where nothing is found) stands in search-help.js and is loaded then.
//
// Results are links in a list and no listbox: an option has no inner structure for a screen reader, so that the language
// of a title, the official word, the marks of the excerpt and the link itself would be lost. The count is said politely,
// the focus stays where the reader put it, and arrow keys lead from the field through the list and back.

var sportello = sportello || {};

(() => {
  "use strict";

  const search = sportello.search = sportello.search || {};
  // Letters of a query, results at once, milliseconds for a piece of the index and before a reader is told to wait.
  const LONGEST = 200;
  const FIRST = 10;
  const PATIENCE = 10000;
  const SLOW = 600;

  // Fills an element; words are text and never markup.
  function fill(element, inside) {
    element.textContent = "";
    element.append(...inside.filter(Boolean));
    return element;
  }

  function make(name, properties, ...inside) {
    return fill(Object.assign(document.createElement(name), properties), inside);
  }

  function run(src) {
    return new Promise((resolve, reject) => {
      document.head.append(make("script", { src, onload: resolve, onerror: reject }));
    });
  }

  // Pieces of the index by their names, as a site without a server hands them over.
  const taken = {};
  search.take = (name, text) => {
    taken[name] = text;
  };

  async function byFetch(address) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), PATIENCE);
    const answer = await fetch(address, { signal: stop.signal });
    return answer.ok ? answer.text() : Promise.reject(answer.status);
  }

  search.begin = ({ leftward, words, counted, portable }, manifest) => {
    const { tree: language, script, offices: source } = manifest;
    const form = document.querySelector("form[data-search]");
    const field = form.querySelector("input");
    // Elsewhere, there are only the first results and the way to the page.
    const isPage = form.closest("main");
    const at = (path) => new URL(path, form.action).href;
    const page = (path) => at(path + (portable ? "/index.html" : "/"));
    // A letter that is neither of the tree nor Latin, as are the words of the offices in every tree.
    const isForeign = new RegExp("[^\\P{L}\\p{Script=Latn}\\p{Script=" + script + "}]", "u");
    const held = {};
    const chosen = {};
    let engine;
    let help;
    let asked = 0;
    let answered = 0;
    let limit = FIRST;
    let waiting;
    let step = "replaceState";

    // Takes what is held, else gets it; what could not be had may be had another time.
    function once(name, get) {
      held[name] = held[name] || get();
      held[name].catch(() => delete held[name]);
      return held[name];
    }

    function load(name) {
      const address = at("../../assets/search/" + name);
      return once(name, () => (portable ? run(address + ".js").then(() => taken[name]) : byFetch(address + ".txt")));
    }

    search.more = () => once("late.js", () => run(at("late.js")));
    search.further = (told) => {
      Object.assign(words, told.words);
      help = search.help({ make, tagged, say, button, page, searching, again, form, filters, chosen, language, words }, told);
    };

    // Gives an element its language, where that is not the tree's.
    function tagged(element, tag) {
      if (tag && tag !== language) {
        element.lang = tag;
        element.dir = leftward.includes(tag) ? "rtl" : "ltr";
      }
      return element;
    }

    // Puts words of the interface into an element; another may take the place of what stands in braces.
    function say(name, element, value) {
      const [text, tag] = words[name];
      const [before, after] = text.split(/\{\w+\}/);
      return tagged(fill(element, [before, value, after]), tag);
    }

    function counting(name, count, element) {
      const [forms, rules, tag] = counted[name];
      const form = forms[count] || forms[new Intl.PluralRules(rules).select(count)] || forms.other;
      return tagged(fill(element, [form.replace("{count}", count)]), tag);
    }

    function button(name, onclick) {
      return say(name, make("button", { type: "button", className: "plain", onclick }));
    }

    function retry() {
      return button("again", () => {
        field.focus();
        ask();
      });
    }

    // An output is said politely when it changes.
    const status = make("output", { className: "found-count" });
    const filters = make("details", { className: "filters" }, say("filters", make("summary")));
    const results = make("ol", { className: "results" });
    const below = make("div", { className: "found-below" });
    const found = make("div", { className: "found", hidden: true }, status, isPage && filters, results, below);
    form.after(found);

    function typed() {
      return field.value.replace(/\s+/g, " ").trim();
    }

    function keep(how) {
      const state = new URLSearchParams(field.value && { q: typed().slice(0, LONGEST) });
      Object.keys(chosen).forEach((name) => chosen[name].forEach((value) => state.append(name, value)));
      if (isPage && String(state) !== location.hash.slice(1)) {
        history[how](null, "", "#" + state);
      }
    }

    function restore() {
      field.value = "";
      Object.keys(chosen).forEach((name) => delete chosen[name]);
      new URLSearchParams(location.hash.slice(1)).forEach((value, name) => {
        if (name === "q") {
          field.value = value;
        } else if (/^(kind|topic|municipality|audience|language|open)$/.test(name)) {
          chosen[name] = [...(chosen[name] || []), value];
          filters.open = true;
        }
      });
    }

    function searching(text, action) {
      return (action || form.action) + "#" + new URLSearchParams({ q: text });
    }

    function result({ address, title, titleTag, official, excerpt, excerptTag, via }) {
      return make("li", {},
        make("a", { href: page("../" + (address || ".")) },
          tagged(make("span", {}, title), titleTag),
          official && " ",
          official && make("bdi", { className: "paren", lang: source }, "(" + official + ")")),
        excerpt[0] && tagged(make("p", { className: "excerpt" },
          ...excerpt.map(({ text, marked }) => (marked ? make("mark", {}, text) : text))), excerptTag),
        via && say("via", make("p", { className: "via" }), tagged(make("bdi", {}, via.text), via.language)));
    }

    function show(text, answer, number) {
      const { total, failed } = answer;
      const further = make("div");
      const said = make("span");
      found.hidden = false;
      // Nobody knows how many there are where a part could not be read.
      fill(status, [failed[0] ? say("failed", said) :
        total || !text ? counting("count", total, said) : say("none", said, make("bdi", {}, text))]);
      fill(results, answer.results.map(result));
      fill(below, [
        failed[0] && retry(),
        further,
        isPage ? total > limit && button("more", () => {
          const next = limit;
          limit += FIRST;
          ask().then(() => results.children[next] && results.children[next].firstChild.focus());
        }) : total && !failed[0] && counting("all", total, make("a", { href: searching(text) })),
      ]);
      filters.hidden = !total && !Object.keys(chosen).length;
      if (!total || answer.missing || typed()[LONGEST] || filters.open || isForeign.test(text)) {
        search.more().then(() => number === answered && fill(further, help(text, answer, engine.facets)), () => {});
      }
    }

    // Says one sentence in place of results.
    function only(sentence, act) {
      found.hidden = !sentence;
      filters.hidden = true;
      fill(status, [sentence && say(sentence, make("span"))]);
      fill(results, []);
      fill(below, [act]);
    }

    async function ask() {
      const number = asked += 1;
      // Without what cannot be searched: controls, halves of characters, marks that turn the line; joiners are of words.
      const text = typed().slice(0, LONGEST).replace(/(?![\u200c\u200d])\p{C}/gu, "").trim();
      // An older answer may come after a newer one.
      const isNew = () => number > answered && (answered = number);
      clearTimeout(waiting);
      if (!/[\p{L}\p{N}]/u.test(text) && !Object.keys(chosen).length) {
        isNew();
        only();
        if (field.value) {
          search.more().then(() => number === answered && only("letterless"), () => {});
        }
        return;
      }
      waiting = setTimeout(() => {
        found.hidden = false;
        say("busy", status);
      }, SLOW);
      try {
        engine = engine || search.open(manifest, load);
        const answer = await engine.query(text, { chosen, limit: isPage ? limit : 5, counts: filters.open, now: new Date() });
        if (isNew()) {
          show(text, answer, number);
        }
      } catch (fault) {
        if (isNew()) {
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
    field.onkeydown = found.onkeydown = (event) => {
      const steps = [field, ...results.querySelectorAll("a")];
      const here = steps.indexOf(event.target);
      const isEscape = event.key === "Escape";
      const next = isEscape ? field : here >= 0 && steps[here + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
      if (isEscape && !here) {
        field.value = "";
        again(step);
      }
      if (next) {
        next.focus();
        event.preventDefault();
      }
    };
    field.oninput = (event) => event.isComposing || again(step);
    field.addEventListener("compositionend", () => again(step));
    // Who stands in which facet is read when somebody wants to see it.
    filters.ontoggle = () => filters.open && ask();
    if (isPage) {
      // Here the Enter key leads to what is found, and another query is another step of the history; elsewhere it leads here.
      form.onsubmit = () => {
        const first = found.querySelector("ol a, .found-below a");
        step = "pushState";
        // What is found for fewer letters is not what is asked now.
        if (first && answered === asked) {
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
    again(step);
  };
})();
