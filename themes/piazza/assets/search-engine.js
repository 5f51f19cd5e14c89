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
  const SLIP = 0.3;
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
    const clitics = list(manifest.clitics);
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
    const isLong = (word) => length(word) >= (own(word)[0] || [0, 3])[1];
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
    const unspacedStops = [...stops].filter((word) => unspaced.test(word)).sort((a, b) => b.length - a.length).join("|");
    const cut = unspacedStops && new RegExp(unspacedStops, "gu");
    const letters = list(manifest.sounds);
    const sounds = new Map();
    for (let i = 0; i < letters.length; i += 2) {
      sounds.set(letters[i], letters[i + 1].replace(".", ""));
    }
    const spelt = new RegExp([...sounds.keys()].join("|") + "|.", "gu");
    const ear = (word) => word.replace(spelt, (found) => (sounds.has(found) ? sounds.get(found) : isLatin(found) ? found : "")).replace(/(.)\1+/g, "$1");
    return { fold, bare, stems: (word) => stems(bare(word)), split, stops, clitics, cut, unspaced, length, isLong, isLatin, sounds, ear };
  }

  sportello.search = sportello.search || {};
  sportello.search.folding = folding;
  sportello.search.slips = slips;

  sportello.search.open = (manifestText, load) => {
    const manifest = JSON.parse(manifestText);
    if (manifest.version !== 1) {
      throw new Error("another version");
    }
    const { fold, bare, stems, split, stops, clitics, cut, unspaced, length, isLong, isLatin, sounds, ear } = folding(manifest);
    const hashes = {};
    Object.keys(manifest.files).forEach((kind) => { hashes[kind] = list(manifest.files[kind]); });
    const firsts = { h: list(manifest.first.h), b: list(manifest.first.b) };
    const held = new Map();
    let failed = new Set();
    const engine = { facets: [] };

    // Reads a file, once; what could not be had is named and asked for again by the next query.
    function read(kind, number, parse) {
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
    async function between(kind, from, to, most) {
      const first = firsts[kind];
      const numbers = first.map((_, i) => i).filter((i) => first[i] <= to && !(first[i + 1] <= from));
      const parts = await Promise.all(numbers.slice(0, most).map((i) => read(kind, i, words)));
      return [].concat(...parts);
    }

    const lines = (text) => text.split("\n").map((line) => line.split("\t"));

    async function facets() {
      const rows = await read("f", 0, (text) => lines(text).filter((row) => row.length > 4).map((row) => {
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
    async function open(now) {
      const pages = new Set();
      for (const [line, members] of await read("t", 0, lines)) {
        const hours = sportello.hours.read(line);
        if (hours && sportello.hours.stateAt(hours, now).state === "open") {
          unfold(members + ",", (page) => pages.add(page));
        }
      }
      return { facet: "open", value: "now", pages };
    }

    // A word that is looked for.
    function token(word) {
      const figures = /^\d+$/.test(word);
      const pair = unspaced.test(word);
      const letters = length(word);
      const signs = [...word].length;
      return {
        word, figures, pair, stems: figures || pair ? [word] : [word, ...stems(word)], needed: pair || letters > 2,
        // How many slips of the keyboard it may have.
        most: figures || pair || signs < 4 ? 0 : signs < 8 ? 1 : 2,
        pages: new Map(), best: 0, df: 0,
      };
    }

    // All words of a text, and those that say something; groups of figures are one number.
    function asked(text) {
      let folded = fold(text);
      if (cut && folded.length > 4) {
        const rest = folded.replace(cut, " ");
        folded = split(rest).length ? rest : folded;
      }
      const all = split(folded.replace(/(\d) (?=\d)/g, "$1")).slice(0, 24);
      const telling = all.filter((word) => !stops.has(word));
      const tokens = [...new Set(telling.length ? telling : all)].map(token);
      return { all, tokens };
    }

    // Notes the pages of words that fit; fit says how well, nought is not at all.
    function note(token, terms, fit) {
      const seen = new Set();
      for (const [term, pages] of terms) {
        const quality = fit(term);
        if (quality > 0) {
          unfold(pages, (page, letter) => {
            seen.add(page);
            // What nobody can ask for does not end the search.
            token.best = page < manifest.wanted ? Math.max(token.best, quality) : token.best;
            const worth = quality * WORTH[letter] * (page < manifest.wanted ? 1 : 0.75);
            const old = token.pages.get(page);
            if (!old || old.worth < worth) {
              token.pages.set(page, { worth, term, letter, quality });
            }
          });
        }
      }
      token.df = Math.max(token.df, seen.size);
    }

    // How well a word of the index fits as it stands, in another form, or by its beginning.
    const fitting = (token, begins) => (term) => {
      if (term === token.word) {
        return EXACT;
      }
      if (!token.figures && !token.pair) {
        const own = [term, ...stems(term)];
        if (token.stems.some((stem) => own.includes(stem))) {
          return KIN;
        }
      }
      return begins && term.startsWith(token.word) && (token.pair || length(token.word) > (token.figures ? 2 : 1))
        ? 0.35 + 0.4 * (token.word.length / term.length) : 0;
    };

    async function whole(kind, token, begins) {
      const from = token.stems.reduce((a, b) => (b < a ? b : a));
      note(token, await between(kind, from, token.word + "\uffff", token.word.length < 3 ? 2 : 4), fitting(token, begins));
    }

    // How well two words fit that begin alike and go on otherwise.
    function goesOn(one, other) {
      let shared = 0;
      while (one[shared] && one[shared] === other[shared]) {
        shared += 1;
      }
      return shared > 3 && shared >= 0.6 * Math.max(one.length, other.length) ? SLIP : 0;
    }

    // Words with slips of the keyboard.
    async function slipped(kind, token, any) {
      const first = any ? "" : String.fromCodePoint(token.word.codePointAt(0));
      note(token, await between(kind, first, first + "\uffff", any ? 24 : 9), (term) => {
        const found = slips(token.word, term, token.most);
        return found > token.most ? (kind === "b" && goesOn(token.word, term)) : SLIP - 0.1 * (found - 1);
      });
    }

    // Words that sound alike, in any letters.
    async function heard(token) {
      const sound = ear(token.word);
      if (sound.length < 3) {
        return;
      }
      const initials = new Set([...sounds].filter(([, one]) => !one || one[0] === sound[0]).map(([letters]) => letters[0]));
      const parts = await Promise.all([...initials].map((letter) => between("h", letter, letter + "\uffff", 3)));
      const bones = (text) => text.replace(/[iu]/g, "");
      note(token, [].concat(...parts), (term) => {
        const other = ear(term);
        const kin = isLatin(term) === isLatin(token.word);
        const most = sound.length > (kin ? 4 : 6) ? (sound.length > 9 ? 2 : 1) : 0;
        const found = other.length > 3 ? slips(sound, other, most) : 9;
        if (found <= most) {
          return SLIP - 0.1 * found;
        }
        return goesOn(token.word, term) || kin && bones(sound).length > 2 && bones(sound) === bones(other) && slips(token.word, term, 3) < 4 ? SLIP : 0;
      });
    }

    // One word that was written as two.
    async function joined({ all, tokens }) {
      for (let i = 0; i + 1 < all.length && i < 6; i += 1) {
        const two = tokens.filter(({ word }) => word === all[i] || word === all[i + 1]);
        if (two.some(({ best, pair, figures }) => best < KIN && !pair && !figures)) {
          const one = token(all[i] + all[i + 1]);
          await whole("h", one);
          if (one.best < KIN) {
            await slipped("h", one);
          }
          if (one.best >= SLIP) {
            two.forEach((part) => tokens.splice(tokens.indexOf(part), 1));
            tokens.push(one);
            i += 1;
          }
        }
      }
    }

    // Two words that were written as one, perhaps with a small word between them.
    async function parted(one, { tokens }) {
      const terms = await between("h", one.word.slice(0, 2), one.word, 3);
      const begins = terms.flatMap(([term]) => [term, ...stems(term)])
        .filter((begin) => isLong(begin) && one.word.startsWith(begin)).sort((a, b) => b.length - a.length).slice(0, 4);
      for (const begin of clitics.filter((clitic) => one.word.startsWith(clitic)).concat(begins)) {
        const end = one.word.slice(begin.length);
        const ends = [...stops].filter((stop) => end.startsWith(stop)).map((stop) => end.slice(stop.length));
        for (const rest of [end, ...ends].filter(isLong)) {
          const [left, right] = [token(begin), token(bare(rest))];
          await whole("h", right);
          if (right.best >= KIN) {
            await whole("h", left);
            tokens.splice(tokens.indexOf(one), 1, right, ...(left.needed ? [left] : []));
            return;
          }
        }
      }
    }

    // Traditional characters become simplified ones.
    async function simplified(asking, text) {
      if (hashes.z.length && asking.tokens.some(({ pair, best }) => pair && !best)) {
        const table = new Map();
        const letters = [...await read("z", 0, (pairs) => [pairs])].join("");
        for (let i = 0; i < letters.length; i += 2) {
          table.set(letters[i], letters[i + 1]);
        }
        const other = [...text].map((letter) => table.get(letter) || letter).join("");
        if (other !== text) {
          Object.assign(asking, asked(other));
          await Promise.all(asking.tokens.map((token) => whole("h", token, true)));
        }
      }
    }

    // How much of what was asked each page has.
    function ranked(tokens) {
      const all = new Map();
      let sum = 0;
      for (const { df, pages, figures } of tokens) {
        const weight = df ? Math.log(1 + manifest.pages / df) * (figures ? 3 : 1) : 0;
        sum += weight;
        for (const [page, { worth }] of pages) {
          const old = all.get(page) || { page, score: 0, share: 0, words: 0 };
          old.score += worth * weight;
          old.share += weight;
          old.words += 1;
          all.set(page, old);
        }
      }
      const found = [...all.values()];
      found.forEach((one) => {
        one.share /= sum;
        one.score *= one.share ** 3;
      });
      const order = () => found.sort((a, b) => b.score - a.score || a.page - b.page);
      // Of the same thing in many places, two come first, and the others after what else was found.
      order().forEach((one, i) => {
        const before = found[i - 2];
        one.again = before && before.page === one.page - 2 && before.score === one.score;
      });
      found.forEach((one) => { one.score *= one.again ? 0.6 : 1; });
      return order();
    }

    async function climb(asking, text) {
      const enough = () => {
        const needed = asking.tokens.filter(({ needed: one }) => one).length || 1;
        const pages = ranked(asking.tokens).filter(({ page }) => page < manifest.wanted);
        const most = Math.max(0, ...pages.map(({ words }) => words));
        return most >= (needed > 3 ? needed * 0.6 : needed);
      };
      const each = (step, some) => () => Promise.all(asking.tokens.filter(some || (() => true)).map(step));
      const rungs = [
        each((token) => whole("h", token, true)),
        () => simplified(asking, text),
        each((token) => whole("b", token, true)),
        each((token) => slipped("h", token), ({ best, most }) => best < KIN && most),
        () => joined(asking),
        each((token) => parted(token, asking), ({ best, pair, word }) => best < KIN && !pair && length(word) > 4),
        each(heard, ({ best, pair, figures }) => best < KIN && !pair && !figures),
        each((token) => slipped("b", token), ({ best, most }) => !best && most),
        each((token) => slipped("h", token, true), ({ best, most }) => !best && most && firsts.h.length < 25),
      ];
      for (const rung of rungs) {
        if (!enough()) {
          await rung();
        }
      }
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

    async function show({ page }, tokens) {
      const rows = await read("p", Math.floor(page / manifest.chunk), lines);
      const [address, title, titleLanguage, official, summary, excerptLanguage, ...aliases] = rows[page % manifest.chunk] || [];
      if (title === undefined) {
        return null;
      }
      const found = tokens.map((token) => token.pages.get(page)).filter(Boolean);
      const hits = new Set(found.map(({ term }) => term));
      let via = null;
      const other = found.find(({ letter, quality }) => letter === "H" || ((letter === "F" || letter === "G") && quality < KIN));
      if (other) {
        const named = aliases.map((alias) => /^(!?)([^:]*):(.*)$/.exec(alias)).filter(Boolean);
        const fits = ([, mark, , text]) => (other.letter === "H" ? mark : !mark && split(fold(text)).includes(other.term));
        const [, , language, text] = named.find(fits) || [0, 0, isLatin(other.term) && manifest.script !== "Latn" ? manifest.offices : "",
          found.filter(({ letter }) => letter === "F" || letter === "G").map(({ term }) => term).join(" ")];
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
      failed = new Set();
      const asking = asked(text.slice(0, 300));
      const names = Object.keys(chosen).filter((name) => chosen[name].length);
      await climb(asking, text.slice(0, 300));
      const { tokens } = asking;
      let found = ranked(tokens);
      const most = found.reduce((share, one) => Math.max(share, one.share), 0);
      found = found.filter((one) => one.share >= Math.max(most / 2, 0.3));
      if (!tokens.length && names.length) {
        found = Array.from({ length: manifest.pages }, (_, page) => ({ page }));
      }
      const tally = {};
      if (counts || names.length) {
        const rows = (await facets()).slice();
        if (sportello.hours && hashes.t.length) {
          rows.push(await open(now));
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
      const results = await Promise.all(found.slice(0, limit).map((one) => show(one, tokens)));
      return {
        results: results.filter(Boolean), total: found.length, facets: tally, near: [],
        script: scriptOf(text), failed: [...failed],
      };
    };
    return engine;
  };
})();
