// Finds pages in the index of a tree. No page and no field is touched here: text goes in, answers come out, also in Node.
//
// The manifest of the index has the tables by which words are folded, split and cut (src/language/letters/folding.rs takes
// the same steps), and names all files; src/output/search/mod.rs says what they hold. A query climbs a ladder and stops
// where it has found enough, so that it reads few files: the words as they stand, other forms and beginnings in the head;
// the same in the body; words with slips of the keyboard; words joined, parted or spelt by ear; slips in the body.

var sportello = sportello || {};

(() => {
  "use strict";

  // What a place in a page is worth, by its letter.
  const WORTH = { A: 8, B: 6, C: 5, D: 7, E: 4.5, F: 5, G: 3.5, H: 4, I: 7, J: 1.5, K: 2, L: 1, M: 1.3, N: 1.6 };
  const EXACT = 1;
  const KIN = 0.8;
  const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
  const SCRIPTS = ["Latn", "Arab", "Cyrl", "Hani", "Deva", "Beng", "Guru"];

  const list = (text) => (text ? text.split(" ") : []);

  // Numbers in base 36 with the distances between them, each ended by a letter or a comma.
  function unfold(text, each) {
    let page = 0;
    for (const [, distance, letter] of text.matchAll(/([0-9a-z]*)([A-Z,])/g)) {
      page += distance ? parseInt(distance, 36) : 0;
      each(page, letter);
      page += 1;
    }
  }

  // How many letters must be typed, left out, put in or swapped to make one word of another; more than most is too many.
  function slips(one, other, most) {
    const a = [...one];
    const b = [...other];
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = b.map((_, j) => j);
    last.push(b.length);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j += 1) {
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  // The tables of a manifest as functions.
  function folding(manifest) {
    const table = new Map();
    const pairs = manifest.fold.split("\t");
    for (let i = 0; i < pairs.length; i += 2) {
      table.set(pairs[i], pairs[i + 1]);
    }
    for (const nought of manifest.noughts) {
      for (let digit = 0; digit < 10; digit += 1) {
        table.set(String.fromCodePoint(nought.codePointAt(0) + digit), String(digit));
      }
    }
    const variants = new RegExp([...table.keys()].join("|") + "|[" + manifest.drop + "]", "gu");
    const runs = new RegExp("[" + manifest.unspaced + "]+|[^" + manifest.unspaced + "]+", "gu");
    const unspaced = new RegExp("[" + manifest.unspaced + "]", "u");
    const affixes = manifest.affixes.map(([latin, least, prefixes, suffixes]) => [latin, least, list(prefixes), list(suffixes)]);
    const stops = new Set(list(manifest.stops));

    const fold = (text) => text.replace(/([\u0400-\u04ff])['\u2019\u02bc\u0060\u00b4\u2018]/g, "$1")
      .normalize("NFKD").toLowerCase().replace(variants, (found) => table.get(found) || "");
    const isLatin = (word) => Number(word.charCodeAt(0) < 128);
    const length = (word) => [...word.replace(/\p{M}/gu, "")].length;
    const own = (word) => affixes.filter(([latin]) => latin === isLatin(word));
    const bare = (word) => {
      const [, least, prefixes] = own(word)[0] || [0, 0, []];
      const prefix = prefixes.find((one) => word.startsWith(one) && length(word.slice(one.length)) >= least);
      return prefix ? word.slice(prefix.length) : word;
    };
    const stems = (word) => own(word).map(([, least, , suffixes]) => {
      const cut = suffixes.find((one) => word.endsWith(one) && length(word.slice(0, -one.length)) >= least);
      return cut ? word.slice(0, -cut.length) : word;
    });
    // The words of a text as the index has them.
    const split = (folded) => (folded.match(LETTERS) || []).flatMap((piece) => piece.match(runs)).flatMap((run) => {
      if (!unspaced.test(run)) {
        return /[\p{L}\p{N}]/u.test(run) ? [bare(run)] : [];
      }
      const letters = [...run];
      return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
    });
    return { fold, bare, stems: (word) => stems(bare(word)), split, stops, unspaced, length };
  }

  sportello.search = sportello.search || {};
  sportello.search.folding = folding;
  sportello.search.slips = slips;

  sportello.search.open = (manifestText, load) => {
    const manifest = JSON.parse(manifestText);
    if (manifest.version !== 1) {
      throw new Error("another version");
    }
    const { fold, stems, split, stops, unspaced, length } = folding(manifest);
    const hashes = {};
    Object.keys(manifest.files).forEach((kind) => { hashes[kind] = list(manifest.files[kind]); });
    const firsts = { h: list(manifest.first.h), b: list(manifest.first.b) };
    const held = new Map();
    const engine = { facets: [] };

    // Reads a file, once; what could not be had is named and asked for again by the next query.
    function read(kind, number, failed, parse) {
      const name = manifest.tree + "-" + kind + number + "." + hashes[kind][Math.floor(number / manifest.shared)];
      if (!held.has(name)) {
        held.set(name, Promise.resolve().then(() => load(name)).then(parse));
      }
      return held.get(name).catch(() => {
        held.delete(name);
        failed.add(name);
        return [];
      });
    }

    // The words of a file of a tier, each with its pages as text.
    function words(text) {
      let before = "";
      return text.split("\n").map((line) => {
        const space = line.indexOf(" ");
        before = [...before].slice(0, parseInt(line[0], 36)).join("") + line.slice(1, space);
        return [before, line.slice(space + 1)];
      });
    }

    // The words of a tier from one word up to another.
    async function between(kind, from, to, failed, most) {
      const first = firsts[kind];
      const numbers = first.map((_, i) => i).filter((i) => first[i] <= to && !(first[i + 1] <= from));
      const parts = await Promise.all(numbers.slice(0, most || 3).map((i) => read(kind, i, failed, words)));
      return [].concat(...parts);
    }

    const lines = (text) => text.split("\n").map((line) => line.split("\t"));

    async function facets(failed) {
      const rows = await read("f", 0, failed, (text) => lines(text).filter((row) => row.length > 4).map((row) => {
        const pages = new Set();
        unfold(row[4] + ",", (page) => pages.add(page));
        return { facet: row[0], value: row[1], label: row[2], language: row[3], pages };
      }));
      engine.facets = [];
      for (const { facet, value, label, language } of rows) {
        let last = engine.facets[engine.facets.length - 1];
        if (!last || last.name !== facet) {
          last = { name: facet, values: [] };
          engine.facets.push(last);
        }
        last.values.push({ value, label, language });
      }
      return rows;
    }

    // The pages that are open now.
    async function open(now, failed) {
      const pages = new Set();
      for (const [line, members] of await read("t", 0, failed, lines)) {
        const hours = sportello.hours.read(line);
        if (hours && sportello.hours.stateAt(hours, now).state === "open") {
          unfold(members + ",", (page) => pages.add(page));
        }
      }
      return { facet: "open", value: "now", pages };
    }

    // What is looked for: words that say something, else all; groups of figures as one number.
    function asked(text) {
      let folded = fold(text.slice(0, 500));
      const cut = [...stops].filter((word) => unspaced.test(word)).sort((a, b) => b.length - a.length);
      if (cut.length && folded.length > 4) {
        const rest = folded.replace(new RegExp(cut.join("|"), "gu"), " ");
        folded = split(rest).length ? rest : folded;
      }
      const found = [...new Set(split(folded.replace(/(\d) (?=\d)/g, "$1")))].slice(0, 20);
      const telling = found.filter((word) => !stops.has(word));
      return (telling.length ? telling : found).map((word) => {
        const figures = /^\d+$/.test(word);
        const pair = unspaced.test(word);
        const letters = length(word);
        return {
          word, figures, pair, stems: figures || pair ? [word] : stems(word),
          // How many slips a word may have, and from how many letters on its beginning says something.
          most: figures || pair || letters < 4 ? 0 : letters < 8 ? 1 : 2,
          pages: new Map(), best: 0, df: 0,
        };
      });
    }

    // Notes the pages of words that fit; fit says how well, nought is not at all.
    function note(token, terms, fit) {
      const seen = new Set();
      for (const [term, pages] of terms) {
        const quality = fit(term);
        if (quality > 0) {
          token.best = Math.max(token.best, quality);
          unfold(pages, (page, letter) => {
            seen.add(page);
            const worth = quality * WORTH[letter];
            const old = token.pages.get(page);
            if (!old || old.worth < worth) {
              token.pages.set(page, { worth, term, letter, quality });
            }
          });
        }
      }
      token.df = Math.max(token.df, seen.size);
    }

    function fitting(token, prefixes) {
      return (term) => {
        if (term === token.word) {
          return EXACT;
        }
        if (token.figures || token.pair) {
          return prefixes && term.startsWith(token.word) && (token.pair || token.word.length > 2) ? 0.5 : 0;
        }
        const own = stems(term);
        if (token.stems.some((stem) => own.includes(stem))) {
          return KIN;
        }
        return prefixes && token.word.length > 1 && term.startsWith(token.word)
          ? 0.35 + 0.4 * (token.word.length / term.length) : 0;
      };
    }

    async function whole(kind, token, failed, prefixes) {
      const from = token.stems.reduce((a, b) => (b < a ? b : a), token.word);
      const most = token.word.length < 3 ? 2 : 4;
      note(token, await between(kind, from, token.word + "\uffff", failed, most), fitting(token, prefixes));
    }

    async function slipped(kind, token, failed) {
      const first = String.fromCodePoint(token.word.codePointAt(0));
      const terms = await between(kind, token.word.slice(0, 3) < first ? first : first, first + "\uffff", failed, 9);
      note(token, terms, (term) => {
        const found = slips(token.word, term, token.most);
        return found > token.most ? 0 : 0.6 - 0.2 * (found - 1);
      });
    }

    // How much of what was asked each page has.
    function ranked(tokens) {
      const all = new Map();
      const count = manifest.pages;
      let sum = 0;
      for (const token of tokens) {
        token.weight = Math.log(1 + count / (1 + (token.df || 0)));
        sum += token.weight;
        for (const [page, { worth }] of token.pages) {
          const old = all.get(page) || { page, score: 0, share: 0, words: 0 };
          old.score += worth * token.weight;
          old.share += token.weight;
          old.words += 1;
          all.set(page, old);
        }
      }
      const found = [...all.values()];
      found.forEach((one) => {
        one.share /= sum || 1;
        one.score *= one.share * one.share;
      });
      return found.sort((a, b) => b.score - a.score || a.page - b.page);
    }

    async function climb(tokens, failed) {
      const enough = () => {
        const most = Math.max(0, ...ranked(tokens).map((one) => one.words));
        return most >= (tokens.length > 3 ? Math.ceil(tokens.length * 0.6) : tokens.length);
      };
      const rung = (some, step) => Promise.all(tokens.filter(some).map(step));
      await rung(() => true, (token) => whole("h", token, failed, true));
      if (enough()) {
        return;
      }
      await rung(() => true, (token) => whole("b", token, failed, true));
      if (enough()) {
        return;
      }
      await rung((token) => token.best < KIN && token.most, (token) => slipped("h", token, failed));
      if (enough()) {
        return;
      }
      await rung((token) => !token.best && token.most, (token) => slipped("b", token, failed));
    }

    function excerpt(text, hits) {
      const pieces = [];
      const add = (piece, marked) => {
        const last = pieces[pieces.length - 1];
        if (last && last.marked === marked) {
          last.text += piece;
        } else if (piece) {
          pieces.push({ text: piece, marked });
        }
      };
      let end = 0;
      for (const match of text.matchAll(LETTERS)) {
        add(text.slice(end, match.index), false);
        end = match.index + match[0].length;
        if (unspaced.test(match[0])) {
          const letters = [...match[0]];
          const hit = (i) => hits.has(fold((letters[i] || "") + (letters[i + 1] || "")));
          letters.forEach((letter, i) => add(letter, hit(i) || (i > 0 && hit(i - 1))));
        } else {
          add(match[0], split(fold(match[0])).some((word) => hits.has(word)));
        }
      }
      add(text.slice(end), false);
      return pieces;
    }

    async function show({ page }, tokens, failed) {
      const rows = await read("p", Math.floor(page / manifest.chunk), failed, lines);
      const [address, title, titleLanguage, official, summary, excerptLanguage, ...aliases] = rows[page % manifest.chunk] || [];
      if (title === undefined) {
        return null;
      }
      const found = tokens.map((token) => token.pages.get(page)).filter(Boolean);
      const hits = new Set(found.map(({ term }) => term));
      let via = null;
      const other = found.find(({ letter }) => letter === "F" || letter === "G");
      if (other) {
        const named = aliases.map((alias) => /^(!?)([^:]*):(.*)$/.exec(alias)).filter(Boolean);
        const own = named.find(([, mark, , text]) => !mark && split(fold(text)).includes(other.term));
        const official = named.find(([, mark]) => mark);
        const [, , language, text] = own ? (other.quality < EXACT ? own : []) : official || [];
        via = text ? { text, language } : null;
      }
      return { page, address, title, titleLanguage, official, excerpt: excerpt(summary || "", hits), excerptLanguage, via };
    }

    function scriptOf(text) {
      const counts = SCRIPTS.map((script) => (text.match(new RegExp("\\p{Script=" + script + "}", "gu")) || []).length);
      const most = Math.max(...counts);
      return most ? SCRIPTS[counts.indexOf(most)] : "";
    }

    engine.query = async (text, { chosen = {}, limit = 10, now = new Date(), counts = false } = {}) => {
      const failed = new Set();
      const tokens = asked(text);
      const names = Object.keys(chosen).filter((name) => chosen[name].length);
      await climb(tokens, failed);
      let found = ranked(tokens);
      const most = found.reduce((share, one) => Math.max(share, one.share), 0);
      found = found.filter((one) => one.share >= Math.max(most / 2, tokens.some((token) => token.pair) ? 0.3 : 0.45));
      if (!tokens.length && names.length) {
        found = Array.from({ length: manifest.pages }, (_, page) => ({ page }));
      }
      const tally = {};
      if (counts || names.length) {
        const rows = (await facets(failed)).slice();
        if (sportello.hours && hashes.t.length) {
          rows.push(await open(now, failed));
          engine.facets.push({ name: "open", values: [{ value: "now", label: "", language: "" }] });
        }
        const fits = (page, name) => rows.some((row) => row.facet === name && chosen[name].includes(row.value) && row.pages.has(page));
        for (const row of rows) {
          const others = names.filter((name) => name !== row.facet);
          const count = found.filter(({ page }) => row.pages.has(page) && others.every((name) => fits(page, name))).length;
          tally[row.facet] = tally[row.facet] || {};
          tally[row.facet][row.value] = count;
        }
        found = found.filter(({ page }) => names.every((name) => fits(page, name)));
      }
      const results = await Promise.all(found.slice(0, limit).map((one) => show(one, tokens, failed)));
      return {
        results: results.filter(Boolean), total: found.length, facets: tally, near: [],
        script: scriptOf(text), failed: [...failed],
      };
    };
    return engine;
  };
})();
