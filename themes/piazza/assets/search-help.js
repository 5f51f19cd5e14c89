// What search needs now and then, with words of its own: filters, and what to offer where nothing is found.

var sportello = sportello || {};

(() => {
  "use strict";

  // As in search.js.
  const LONGEST = 200;
  const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
  // Latin comes last: words of the offices stand among those of every script.
  const SCRIPTS = ["Arab", "Cyrl", "Hani", "Deva", "Beng", "Guru", "Latn"];

  // Makes the function that offers what goes with an answer, from the means of search.js and what the tree says.
  sportello.search.help = (means, { trees, calls, desk, report }) => {
    const { make, tagged, say, button, page, searching, again, form, filters, chosen, language, words } = means;
    const isPage = form.closest("main");

    function link(href, ...inside) {
      return make("a", { href }, ...inside);
    }

    function line(...inside) {
      return make("p", {}, ...inside);
    }

    // The numbers of the services for emergencies, whoever asked whatever.
    function urgent() {
      return make("ul", { className: "urgent" }, ...calls.map(({ number, tel, address, title, language: tag }) =>
        make("li", {}, link(tel, make("bdi", {}, number)), " ", tagged(link(page("../../" + address), title), tag))));
    }

    // Where nothing is found: words that are like it, somebody to ask, somebody to tell, other ways.
    function elsewhere(text, near) {
      const subject = words.subject[0].replace("{words}", () => text);
      return [
        near.length > 0 && say("near", line()),
        near.length > 0 && make("ul", { className: "near" },
          ...near.map((word) => make("li", {}, link(searching(word), make("bdi", {}, word))))),
        desk && line(say("help", make("span")), " ", tagged(link(page("../../" + desk.address), desk.title), desk.language)),
        report && line(say("report", link("mailto:" + report + "?subject=" + encodeURIComponent(subject)))),
        !isPage && line(say("ways", link(form.action))),
      ];
    }

    // The other trees in whose script the text is written, each in its own words, and whether this tree has another script.
    function others(text) {
      const [, , own] = trees.find(([tag]) => tag === language);
      const script = SCRIPTS.find((one) => new RegExp("\\p{Script=" + one + "}", "u").test(text));
      const lines = trees.filter(([tag, , other]) => other === script && tag !== language)
        .map(([lang, dir, , name, label]) => line(Object.assign(
          link(searching(text, page("../../" + lang + "/search")), (label && label + " · ") + name), { lang, dir })));
      // Italian words are found in every tree.
      return [lines, script !== own && script !== "Latn"];
    }

    function clear(after) {
      return button("clear", () => {
        Object.keys(chosen).forEach((name) => delete chosen[name]);
        after.focus();
        again("pushState");
      });
    }

    function box(name, { value, label, language: tag }) {
      const input = make("input", { type: "checkbox", name, value });
      input.onchange = () => {
        chosen[name] = (chosen[name] || []).filter((other) => other !== value);
        if (input.checked) {
          chosen[name].push(value);
        } else if (chosen[name].length === 0) {
          delete chosen[name];
        }
        again("pushState");
      };
      const text = label ? tagged(make("span", {}, label), tag) : say(name, make("span"));
      return make("label", {}, input, text, make("small"));
    }

    // The boxes stay where they are, so that the focus does; only counts and ticks change.
    function update(facets, counts) {
      if (!filters.querySelector("fieldset")) {
        const sets = facets.filter(({ name }) => words[name]).map(({ name, values }) =>
          make("fieldset", {}, say(name, make("legend")), ...values.map((value) => box(name, value))));
        filters.append(...sets, clear(filters.firstChild));
      }
      for (const input of filters.querySelectorAll("input")) {
        const count = (counts[input.name] || {})[input.value] || 0;
        input.checked = (chosen[input.name] || []).includes(input.value);
        input.parentNode.lastChild.textContent = count;
        input.parentNode.hidden = !count && !input.checked && input !== document.activeElement;
      }
      for (const set of filters.querySelectorAll("fieldset")) {
        set.hidden = !set.querySelector("label:not([hidden])");
      }
      filters.lastChild.hidden = Object.keys(chosen).length === 0;
    }

    return (text, answer, facets) => {
      if (filters.open && facets && facets.length > 0) {
        update(facets, answer.facets);
      }
      const cut = form.querySelector("input").value.replace(/\s+/g, " ").trim().length > LONGEST;
      const [ways, isForeign] = others(text);
      const offered = [cut && say("cut", make("p", { className: "note" })), ...(isForeign ? ways : [])];
      // Where a part could not be read, nobody knows what stands nowhere; who needs help gets it.
      if (answer.failed[0]) {
        return [...offered, !answer.total && calls[0] && urgent()];
      }
      // What stands beside the count stands above filters and results.
      const beside = (...what) => form.nextSibling.firstChild.append(" ", ...what);
      // Where all is filtered away, the words are not what is wrong.
      if (!answer.total && Object.keys(chosen).length > 0) {
        beside(clear(form.querySelector("input")));
        return offered;
      }
      const missing = answer.missing || [];
      if (answer.total && missing[0]) {
        beside(say("missing", make("span", { className: "note" }), make("bdi", {}, missing.join(", "))));
      }
      const isLost = !answer.total || missing.length * 2 > (text.match(WORDS) || []).length;
      return [...offered, isLost && calls[0] && urgent(),
        ...(answer.total ? [] : [...elsewhere(text, answer.near), ...(isForeign ? [] : ways)])];
    };
  };
})();
